package dev.servescope.ui.plot;

/**
 * Cuts a line into dashes of equal width in x. On a line that goes up and down they show its course
 * better than dashes of equal length along it, which become noise.
 */
final class Dashes {
  private Dashes() {}

  static Path alongX(double[] xs, double[] ys, int start, int end, Pen pen) {
    double on = pen.dashes()[0];
    double period = on + pen.dashes()[1];
    Path dashes = new Path();
    for (int i = start; i + 1 < end; i++) {
      segment(xs[i], ys[i], xs[i + 1], ys[i + 1], on, period, dashes);
    }
    return dashes;
  }

  private static void segment(
      double x1, double y1, double x2, double y2, double on, double period, Path dashes) {
    for (double cell = Math.floor(x1 / period); cell * period <= x2; cell++) {
      double from = Math.max(x1, cell * period);
      double to = Math.min(x2, cell * period + on);
      if (from > to) {
        continue;
      }
      if (from > x1 || dashes.size() == 0) {
        dashes.gap();
        dashes.add(from, at(from, x1, y1, x2, y2));
      }
      dashes.add(to, at(to, x1, y1, x2, y2));
      if (to < x2) {
        dashes.gap();
      }
    }
  }

  private static double at(double x, double x1, double y1, double x2, double y2) {
    return x1 == x2 ? y2 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
  }
}
