package dev.servescope.ui.plot;

import java.util.Arrays;

/**
 * Points in the order of x, immutable: the arrays are copied in and never handed out. A y that is
 * not a number is a gap. One type for a hundred points and for a million.
 */
public final class Curve {
  private static final Curve EMPTY = new Curve(new double[0], new double[0]);

  private final double[] xs;
  private final double[] ys;

  private Curve(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /**
   * The points of two arrays.
   *
   * @throws IllegalArgumentException if the lengths differ or x is not finite or goes back
   */
  public static Curve of(double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException(xs.length + " values of x but " + ys.length + " of y");
    }
    double[] copy = xs.clone();
    for (int i = 0; i < copy.length; i++) {
      if (!Double.isFinite(copy[i]) || (i > 0 && copy[i] < copy[i - 1])) {
        throw new IllegalArgumentException("x must be finite and rise: " + copy[i] + " at " + i);
      }
    }
    return new Curve(copy, ys.clone());
  }

  /** Values at equal distances, the first at {@code start}. */
  public static Curve regular(double start, double step, double[] ys) {
    double[] xs = new double[ys.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = start + i * step;
    }
    return of(xs, ys);
  }

  /** No points. */
  public static Curve empty() {
    return EMPTY;
  }

  /** The number of points, gaps included. */
  public int size() {
    return xs.length;
  }

  /** The x of a point. */
  public double x(int index) {
    return xs[index];
  }

  /** The y of a point, NaN in a gap. */
  public double y(int index) {
    return ys[index];
  }

  /** The last point at or before an x, or -1 if all lie behind it. */
  public int indexAt(double x) {
    int found = Arrays.binarySearch(xs, x);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < xs.length && xs[found + 1] == x) {
      found++;
    }
    return found;
  }

  /** The point nearest to an x, or -1 if there is none. */
  public int indexNear(double x) {
    int before = indexAt(x);
    int after = before + 1;
    if (before < 0 || after >= xs.length) {
      return before < 0 && xs.length > 0 ? 0 : before;
    }
    return x - xs[before] <= xs[after] - x ? before : after;
  }

  /** Whether there is any value at all. */
  public boolean isBlank() {
    return Arrays.stream(ys).allMatch(Double::isNaN);
  }

  /** The first point that matters for drawing from an x on: the one before it, to enter from. */
  int firstFrom(double x) {
    return Math.max(0, indexAt(Math.nextDown(x)));
  }

  /** The end, exclusive, of the points that matter for drawing up to an x. */
  int endTo(double x) {
    return Math.min(xs.length, indexAt(x) + 2);
  }
}
