package dev.servescope.ui.plot;

import javafx.scene.paint.Color;

/** Fills the area between pixel paths. */
final class AreaPainter {
  private AreaPainter() {}

  /** Fills between a path and a level; a lone point is a hairline. */
  static void above(
      Path top, Interpolation interpolation, double floor, Color color, Surface surface) {
    switch (interpolation) {
      case STRAIGHT -> slopes(top, floor, color, surface);
      case STEP ->
          top.forEachRun((xs, ys, start, end) -> surface.stairs(xs, ys, start, end, floor, color));
    }
  }

  private static void slopes(Path top, double floor, Color color, Surface surface) {
    top.forEachRun(
        (xs, ys, start, end) -> {
          int size = end - start;
          double[] px = new double[size + 2];
          double[] py = new double[size + 2];
          System.arraycopy(xs, start, px, 0, size);
          System.arraycopy(ys, start, py, 0, size);
          px[size] = size == 1 ? px[0] + surface.pixel() : px[size - 1];
          py[size] = floor;
          px[size + 1] = px[0];
          py[size + 1] = floor;
          surface.polygon(px, py, size + 2, color);
        });
  }

  /** Fills between two paths; both are gaps where one is. */
  static void between(Path high, Path low, Color color, Surface surface) {
    int[] next = {0};
    high.forEachRun(
        (xs, ys, start, end) -> {
          int from = skipGaps(low, next[0]);
          int to = endOfRun(low, from);
          next[0] = to;
          double[] px = new double[end - start + to - from];
          double[] py = new double[px.length];
          System.arraycopy(xs, start, px, 0, end - start);
          System.arraycopy(ys, start, py, 0, end - start);
          for (int i = 0; i < to - from; i++) {
            px[end - start + i] = low.x(to - 1 - i);
            py[end - start + i] = low.y(to - 1 - i);
          }
          surface.polygon(px, py, px.length, color);
        });
  }

  private static int skipGaps(Path path, int index) {
    int at = index;
    while (at < path.size() && Double.isNaN(path.x(at))) {
      at++;
    }
    return at;
  }

  private static int endOfRun(Path path, int index) {
    int at = index;
    while (at < path.size() && !Double.isNaN(path.x(at))) {
      at++;
    }
    return at;
  }
}
