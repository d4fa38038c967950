package dev.servescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The round times of a logarithmic axis: up to ten seconds 1, 2 and 5 times the powers of ten, then
 * those of a clock, as 1,000 s are 16 min 40 s.
 */
final class LongTimes {
  private static final double DAY = 86_400;

  /** From all that are worth a tick to those that are far apart. */
  private static final List<List<Double>> SECONDS =
      List.of(
          List.of(
              10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0, 7200.0, 18_000.0, 36_000.0),
          List.of(10.0, 60.0, 300.0, 1800.0, 7200.0, 36_000.0),
          List.of(10.0, 60.0, 600.0, 3600.0, 36_000.0));

  private static final List<List<Integer>> DIGITS =
      List.of(List.of(1, 2, 5), List.of(1, 3), List.of(1));

  private LongTimes() {}

  /** Round times inside a range, from all that are worth a tick to those that are far apart. */
  static List<List<Double>> choices(Range range) {
    return IntStream.range(0, SECONDS.size())
        .mapToObj(coarse -> in(range, SECONDS.get(coarse), DIGITS.get(coarse)))
        .toList();
  }

  /** The last of the times that are far apart that is not above a time. */
  static double upTo(double time) {
    return in(new Range(time / 20, time), SECONDS.getLast(), DIGITS.getLast()).getLast();
  }

  /** The first of the times that are near each other that is not below a time. */
  static double from(double time) {
    return in(new Range(time, time * 20), SECONDS.getFirst(), DIGITS.getFirst()).getFirst();
  }

  private static List<Double> in(Range range, List<Double> clock, List<Integer> digits) {
    List<Double> times = new ArrayList<>();
    addDecades(range.min(), 10, 1, digits, times);
    times.addAll(clock);
    addDecades(DAY, range.max() * 10, DAY, digits, times);
    double slack = 1e-9;
    times.removeIf(time -> time < range.min() * (1 - slack) || time > range.max() * (1 + slack));
    return times;
  }

  private static void addDecades(
      double from, double below, double unit, List<Integer> digits, List<Double> times) {
    int exponent = (int) Math.floor(Math.log10(from / unit));
    for (; Math.pow(10, exponent) * unit < below * (1 - 1e-9); exponent++) {
      for (int digit : digits) {
        times.add(digit * Math.pow(10, exponent) * unit);
      }
    }
  }
}
