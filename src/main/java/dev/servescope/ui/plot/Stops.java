package dev.servescope.ui.plot;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The values of x that the cursor stops at when keys move it: those of all points, where there are
 * so few that each is worth a stop, and none where there are many.
 */
final class Stops {
  /** With more points a step is a share of the width. */
  private static final int MOST = 80;

  private final double[] xs;

  private Stops(double[] xs) {
    this.xs = xs;
  }

  static Stops of(Figure figure) {
    if (figure.x() instanceof Axis.Places(var labels)) {
      return new Stops(IntStream.range(0, labels.size()).asDoubleStream().toArray());
    }
    var xs =
        figure.marks().stream()
            .flatMapToDouble(Stops::xs)
            .sorted()
            .distinct()
            .limit(MOST + 1)
            .toArray();
    return new Stops(xs.length > MOST ? new double[0] : xs);
  }

  private static DoubleStream xs(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> xs(line.curve());
      case Mark.Columns columns -> xs(columns.curve());
      case Mark.Points points -> xs(points.curve());
      case Mark.StackedArea area when !area.layers().isEmpty() ->
          xs(area.layers().getFirst().curve());
      default -> DoubleStream.empty();
    };
  }

  private static DoubleStream xs(Curve curve) {
    return IntStream.range(0, Math.min(curve.size(), MOST + 1)).mapToDouble(curve::x);
  }

  /**
   * The stop that is so many further.
   *
   * @param anywhere whether the cursor is at none yet, so that the first step goes to the nearest
   */
  OptionalDouble next(double cursor, int steps, boolean anywhere) {
    if (xs.length == 0) {
      return OptionalDouble.empty();
    }
    int nearest = nearest(cursor);
    int place = anywhere ? nearest : Math.clamp(nearest + steps, 0, xs.length - 1);
    return OptionalDouble.of(xs[place]);
  }

  private int nearest(double x) {
    int found = Arrays.binarySearch(xs, x);
    if (found >= 0) {
      return found;
    }
    int after = Math.min(-found - 1, xs.length - 1);
    int before = Math.max(0, after - 1);
    return x - xs[before] <= xs[after] - x ? before : after;
  }
}
