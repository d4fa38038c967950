package dev.servescope.ui.plot;

/**
 * Cuts a line into dashes of equal width in x. On a line that goes up and down they show its course
 * better than dashes of equal length along it, which become noise. A long steep rise or fall is
 * drawn whole, as a gap in it would hide most of it.
 */
final class Dashes {
  private static final double STEEP = 3;

  private final Path path = new Path();
  private final double on;
  private final double period;
  private boolean drawing;

  private Dashes(Pen pen) {
    this.on = pen.dashes()[0];
    this.period = on + pen.dashes()[1];
  }

  static Path alongX(double[] xs, double[] ys, int start, int end, Pen pen) {
    Dashes dashes = new Dashes(pen);
    for (int i = start; i + 1 < end; i++) {
      dashes.segment(xs[i], ys[i], xs[i + 1], ys[i + 1]);
    }
    return dashes.path;
  }

  private void segment(double x1, double y1, double x2, double y2) {
    double rise = Math.abs(y2 - y1);
    if (rise > on && rise > STEEP * (x2 - x1)) {
      draw(x1, y1, x2, y2);
      return;
    }
    for (double cell = Math.floor(x1 / period); cell * period <= x2; cell++) {
      double from = Math.max(x1, cell * period);
      double to = Math.min(x2, cell * period + on);
      if (from <= to) {
        draw(from, at(from, x1, y1, x2, y2), to, at(to, x1, y1, x2, y2));
      }
      drawing &= to == x2 && from <= to;
    }
  }

  private void draw(double x1, double y1, double x2, double y2) {
    if (!drawing) {
      path.gap();
      path.add(x1, y1);
    }
    path.add(x2, y2);
    drawing = true;
  }

  private static double at(double x, double x1, double y1, double x2, double y2) {
    return x1 == x2 ? y2 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
  }
}
