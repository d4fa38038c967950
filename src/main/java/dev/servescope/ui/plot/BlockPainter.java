package dev.servescope.ui.plot;

import static dev.servescope.ui.theme.ColorRole.FAILED;
import static dev.servescope.ui.theme.ColorRole.STARTING;

import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * Draws the blocks of a row. A block that is wide enough keeps a hairline to the next; narrower
 * ones are added up pixel by pixel, so that the strength of the colour is the share of time.
 */
final class BlockPainter {
  private static final int STRENGTHS = 32;
  private static final double LABEL_MARGIN = 4;

  /** Shorter blocks keep sharp corners: round ones are slow to draw, and there may be many. */
  private static final double ROUNDED = 20;

  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;
  private final Map<Tint, Shares> narrow = new LinkedHashMap<>();

  BlockPainter(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  void paint(Mark.Blocks blocks) {
    Box row = RowGeometry.box(layout, blocks.row(), surface);
    Range visible = layout.x().domain();
    for (Block block : blocks.blocks()) {
      if (block.end() >= visible.min() && block.start() <= visible.max()) {
        paint(block, row);
      }
    }
    narrow.forEach((tint, shares) -> columns(tint, shares, row));
  }

  private void paint(Block block, Box row) {
    double left = Math.max(layout.x().toPixel(block.start()), row.x() - 10);
    double right = Math.min(layout.x().toPixel(block.end()), row.right() + 10);
    if (right - left < 2 * surface.pixel()) {
      collect(block.tint(), left - row.x(), right - row.x(), row.width());
    } else {
      wide(block, left, right, row);
    }
  }

  private void wide(Block block, double left, double right, Box row) {
    double from = surface.edge(left);
    double gap = right - left > 4 ? Math.max(surface.pixel(), 0.75) : 0;
    double to = Math.max(from + surface.pixel(), surface.edge(right) - gap);
    double radius = to - from > ROUNDED ? Math.min(2, row.height() / 4) : 0;
    surface.fill(
        new Box(from, row.y(), to - from, row.height()), radius, palette.color(block.tint()));
    label(block, Math.max(from, row.x()), Math.min(to, row.right()), row);
  }

  private void label(Block block, double from, double to, Box row) {
    double size = Math.min(layout.sizes().base(), row.height() * 0.78);
    if (block.label().isEmpty() || size < 8) {
      return;
    }
    TextStyle style = new TextStyle(size, layout.sizes().label().weight());
    if (FontMeasure.INSTANCE.width(block.label(), style) + 2 * LABEL_MARGIN <= to - from) {
      double baseline = style.baselineFor(row.y() + row.height() / 2);
      Color color = palette.on(block.tint());
      surface.text(block.label(), (from + to) / 2, baseline, Anchor.MIDDLE, style, color);
    }
  }

  private void collect(Tint tint, double left, double right, double width) {
    int columns = (int) Math.ceil(width / surface.pixel()) + 1;
    // Even an instant leaves a trace; a start or a crash, which explains what is around it, a line.
    double least = tint.role() == STARTING || tint.role() == FAILED ? 1 : 0.05;
    narrow
        .computeIfAbsent(tint, _ -> new Shares(columns))
        .add(left / surface.pixel(), right / surface.pixel(), least);
  }

  private void columns(Tint tint, Shares shares, Box row) {
    Color color = palette.color(tint);
    int start = 0;
    for (int i = 1; i <= shares.size(); i++) {
      if (i == shares.size() || shares.strength(i) != shares.strength(start)) {
        int strength = shares.strength(start);
        if (strength > 0) {
          double x = row.x() + start * surface.pixel();
          Box box = new Box(x, row.y(), (i - start) * surface.pixel(), row.height());
          Color mixed = color.deriveColor(0, 1, 1, (double) strength / STRENGTHS);
          surface.fill(box, 0, mixed);
        }
        start = i;
      }
    }
  }

  /**
   * How much of each column of pixels the blocks of a colour cover together. The least that a block
   * shows of itself holds for a column, not for each of its blocks: a hundred instants are no
   * minute.
   */
  private static final class Shares {
    private final double[] sums;
    private final double[] least;

    Shares(int columns) {
      sums = new double[columns];
      least = new double[columns];
    }

    /** Adds what lies between two places, counted in columns. */
    void add(double from, double to, double atLeast) {
      int first = Math.max(0, (int) from);
      for (int i = first; i < Math.min(sums.length, to); i++) {
        sums[i] += Math.max(0, Math.min(to, i + 1) - Math.max(from, i));
      }
      if (first < sums.length) {
        least[first] = Math.max(least[first], atLeast);
      }
    }

    int size() {
      return sums.length;
    }

    int strength(int column) {
      double share = Math.clamp(sums[column], least[column], 1);
      return (int) Math.ceil(share * STRENGTHS);
    }
  }
}
