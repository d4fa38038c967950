package dev.servescope.ui.plot;

import java.util.Arrays;

/** A growing list of pixels with breaks between runs; reused arrays, as a paint makes many. */
final class Path {
  /** Takes the pixels {@code start} to {@code end}, exclusive, of the arrays. */
  interface Run {
    void accept(double[] xs, double[] ys, int start, int end);
  }

  private double[] xs = new double[256];
  private double[] ys = new double[256];
  private int size;

  void add(double x, double y) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, size * 2);
      ys = Arrays.copyOf(ys, size * 2);
    }
    xs[size] = x;
    ys[size] = y;
    size++;
  }

  /** Ends the present run, if there is one. */
  void gap() {
    if (size > 0 && !Double.isNaN(xs[size - 1])) {
      add(Double.NaN, Double.NaN);
    }
  }

  int size() {
    return size;
  }

  double x(int index) {
    return xs[index];
  }

  double y(int index) {
    return ys[index];
  }

  /** Visits the runs between the breaks. */
  void forEachRun(Run run) {
    int start = 0;
    for (int i = 0; i <= size; i++) {
      if (i == size || Double.isNaN(xs[i])) {
        if (i > start) {
          run.accept(xs, ys, start, i);
        }
        start = i + 1;
      }
    }
  }

  /** This path as stairs: level from each pixel to the x of the next. */
  Path stairs() {
    Path stairs = new Path();
    for (int i = 0; i < size; i++) {
      if (Double.isNaN(xs[i])) {
        stairs.gap();
        continue;
      }
      if (i > 0 && !Double.isNaN(xs[i - 1])) {
        stairs.add(xs[i], ys[i - 1]);
      }
      stairs.add(xs[i], ys[i]);
    }
    return stairs;
  }
}
