package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.List;

/** Legend entries in rows below the title; what has no room is counted at the end. */
final class LegendRows {
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
      Box box = new Box(entry.x, middle - high / 2, wide, high);
      parts.samples.add(new PlacedSample(entry.entry, box));
      text(entry.entry.label(), entry.x + wide + sizes.base() * 0.45, middle, parts);
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
    double width =
        width(entry.sample()) + sizes.base() * 0.45 + measure.width(entry.label(), sizes.plain());
    if (rows == 0 || (!fits(width) && rows < mostRows)) {
      rows++;
      end = bounds.x() + sizes.pad();
    }
    if (!fits(width)) {
      return false;
    }
    placed.add(new Entry(entry, end, rows - 1));
    end += width + sizes.base() * 1.1;
    left--;
    return true;
  }

  private boolean fits(double width) {
    boolean countFollows = rows == mostRows && left > 1;
    double reserve = countFollows ? sizes.base() * 2.5 : 0;
    return end + width <= bounds.right() - sizes.pad() - reserve;
  }

  /** A line needs room for a few of its dashes. */
  private double width(LegendEntry.Sample sample) {
    boolean line = sample instanceof LegendEntry.Sample.Stroked;
    return Math.round(sizes.base() * (line ? 1.6 : 0.8));
  }
}
