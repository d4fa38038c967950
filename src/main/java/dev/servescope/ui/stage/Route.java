package dev.servescope.ui.stage;

import java.util.Arrays;

/** A way on the stage, from corner to corner. */
final class Route {
  private double[] xs = new double[8];
  private double[] ys = new double[8];
  private int size;

  /** Goes on to a point; one that is there already adds nothing. */
  Route to(double x, double y) {
    if (size > 0 && xs[size - 1] == x && ys[size - 1] == y) {
      return this;
    }
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
    }
    xs[size] = x;
    ys[size++] = y;
    return this;
  }

  /** Starts over. */
  Route clear() {
    size = 0;
    return this;
  }

  double endX() {
    return xs[size - 1];
  }

  double endY() {
    return ys[size - 1];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** How long it is, in pixels. */
  double length() {
    double length = 0;
    for (int i = 1; i < size; i++) {
      length += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }
    return length;
  }

  /** The point after a share of the way, 0 to 1. */
  Spot at(double share) {
    double left = share * length();
    for (int i = 1; i < size; i++) {
      double leg = Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
      if (left <= leg && leg > 0) {
        double part = left / leg;
        return new Spot(
            xs[i - 1] + part * (xs[i] - xs[i - 1]), ys[i - 1] + part * (ys[i] - ys[i - 1]));
      }
      left -= leg;
    }
    return new Spot(xs[size - 1], ys[size - 1]);
  }

  double[] xs() {
    return xs;
  }

  double[] ys() {
    return ys;
  }

  int size() {
    return size;
  }
}
