package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.List;

/** Legend entries in rows below the title; what has no room is counted at the end. */
final class LegendRows {
  private static final int FEWEST_LETTERS = 10;

  private record Entry(LegendEntry entry, double x, int row) {}

  private final TextSizes sizes;
  private final TextMeasure measure;
  private final Box bounds;
  private final int mostRows;
  private final List<Entry> placed = new ArrayList<>();
  private int left;
  private double end;
  private int rows;

  LegendRows(
      List<LegendEntry> entries, TextSizes sizes, TextMeasure measure, Box bounds, int mostRows) {
    this.sizes = sizes;
    this.measure = measure;
    this.bounds = bounds;
    this.mostRows = mostRows;
    this.left = entries.size();
    this.end = bounds.x() + sizes.pad();
    if (mostRows > 0) {
      // The first that has no room ends the legend, so that what is left out is the tail.
      boolean _ = entries.stream().allMatch(this::add);
    }
  }

  /** How high the rows are together. */
  double height() {
    return rows * sizes.row();
  }

  /** Adds texts and samples, the first row below {@code top}. */
  void place(double top, Layouter.Parts parts) {
    for (Entry entry : placed) {
      double middle = top + (entry.row + 0.5) * sizes.row();
      double wide = width(entry.entry.sample());
      double high = Math.round(sizes.base() * 0.8);
      double left = entry.x + before(entry.entry.sample());
      if (entry.entry.sample() instanceof LegendEntry.Sample.Ramp(String low, var _)) {
        text(low, entry.x, middle, parts);
      }
      Box box = new Box(left, middle - high / 2, wide, high);
      parts.samples.add(new PlacedSample(entry.entry, box));
      text(entry.entry.label(), left + wide + sizes.base() * 0.45, middle, parts);
    }
    if (left > 0 && rows > 0) {
      text("+" + left, end, top + (rows - 0.5) * sizes.row(), parts);
    }
  }

  private void text(String text, double x, double middle, Layouter.Parts parts) {
    TextStyle style = sizes.plain();
    double width = measure.width(text, style);
    double y = style.baselineFor(middle);
    parts.texts.add(PlacedText.of(text, x, y, Anchor.START, style, ColorRole.MUTED, width));
  }

  private boolean add(LegendEntry entry) {
    double sample = before(entry.sample()) + width(entry.sample()) + sizes.base() * 0.45;
    double width = sample + measure.width(entry.label(), sizes.plain());
    if (rows == 0 || (!fits(width) && rows < mostRows)) {
      rows++;
      end = bounds.x() + sizes.pad();
    }
    if (!fits(width)) {
      return left == 1 && addShortened(entry, sample);
    }
    placed.add(new Entry(entry, end, rows - 1));
    end += width + sizes.base() * 1.1;
    left--;
    return true;
  }

  /** The beginning of the last one says more than that there is one more. */
  private boolean addShortened(LegendEntry entry, double sample) {
    double room = bounds.right() - sizes.pad() - end - sample;
    String name = beforeColon(entry.label());
    boolean named = !name.isEmpty() && measure.width(name, sizes.plain()) <= room;
    String label = named ? name : measure.fit(entry.label(), sizes.plain(), room);
    if (!named && label.length() < FEWEST_LETTERS) {
      return false;
    }
    placed.add(new Entry(new LegendEntry(label, entry.tint(), entry.sample()), end, rows - 1));
    left--;
    return true;
  }

  /** What stands before a colon names the sample; what follows only explains it. */
  private static String beforeColon(String label) {
    return label.substring(0, Math.max(0, label.indexOf(": ")));
  }

  private boolean fits(double width) {
    boolean countFollows = rows == mostRows && left > 1;
    double reserve = countFollows ? sizes.base() * 2.5 : 0;
    return end + width <= bounds.right() - sizes.pad() - reserve;
  }

  /** A line needs room for a few of its dashes. */
  private double width(LegendEntry.Sample sample) {
    return Math.round(
        sizes.base()
            * switch (sample) {
              case LegendEntry.Sample.Stroked _ -> 1.6;
              case LegendEntry.Sample.Ramp _ -> 5;
              case LegendEntry.Sample.Filled _, LegendEntry.Sample.Dot _ -> 0.8;
            });
  }

  /** The room of a text in front of a sample. */
  private double before(LegendEntry.Sample sample) {
    return sample instanceof LegendEntry.Sample.Ramp(String low, var _)
        ? measure.width(low, sizes.plain()) + sizes.base() * 0.45
        : 0;
  }
}
