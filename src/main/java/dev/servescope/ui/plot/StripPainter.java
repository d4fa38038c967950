package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Draws shares of a row as heat: each pixel column takes the colours in the proportion of their
 * mean shares, as blocks that are too narrow to see would melt together.
 */
final class StripPainter {
  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;

  StripPainter(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  void paint(Mark.Strip strip) {
    if (strip.shares().isEmpty()) {
      return;
    }
    Box row = RowGeometry.box(layout, strip.row(), surface);
    Curve first = strip.shares().getFirst().curve();
    Range visible = layout.x().domain();
    int end = first.endTo(visible.max());
    int start = first.firstFrom(visible.min());
    double[] means = new double[strip.shares().size()];
    double left = pixel(first.x(start), row);
    double weight = 0;
    for (int i = start; i + 1 < end; i++) {
      double length = first.x(i + 1) - first.x(i);
      weight += length;
      add(strip.shares(), i, length, means);
      double right = pixel(first.x(i + 1), row);
      if (right > left) {
        column(new Box(left, row.y(), right - left, row.height()), strip, means, weight);
        left = right;
        weight = 0;
        Arrays.fill(means, 0);
      }
    }
  }

  private double pixel(double x, Box row) {
    return Math.clamp(surface.edge(layout.x().toPixel(x)), row.x(), row.right());
  }

  private static void add(List<Layer> shares, int index, double length, double[] means) {
    for (int i = 0; i < means.length; i++) {
      double share = shares.get(i).curve().y(index);
      means[i] += Double.isNaN(share) ? 0 : share * length;
    }
  }

  private void column(Box box, Mark.Strip strip, double[] sums, double weight) {
    double red = 0;
    double green = 0;
    double blue = 0;
    double rest = 1;
    for (int i = 0; i < sums.length; i++) {
      double share = Math.min(rest, sums[i] / weight);
      Color color = palette.color(strip.shares().get(i).tint());
      red += share * color.getRed();
      green += share * color.getGreen();
      blue += share * color.getBlue();
      rest -= share;
    }
    if (rest < 1) {
      Color panel = palette.color(ColorRole.PANEL);
      red += rest * panel.getRed();
      green += rest * panel.getGreen();
      blue += rest * panel.getBlue();
      surface.fill(box, 0, Color.color(unit(red), unit(green), unit(blue)));
    }
  }

  private static double unit(double channel) {
    return Math.clamp(channel, 0, 1);
  }
}
