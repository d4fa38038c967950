package dev.servescope.study.knob;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which values a range has between its ends. The ends are always among them. */
final class Steps {
  /** So many values are drawn well and run soon. */
  private static final int MANY = 21;

  private static final int FEWEST_RATIOS = 9;
  private static final int DIGITS = 3;

  private Steps() {}

  /** By the smallest step of 1, 2, 2.5 or 5 times a power of ten that makes no more than many. */
  static List<Double> nice(double low, double high, boolean whole) {
    double exact = (high - low) / (MANY - 1);
    if (low == high || (whole && exact <= 1)) {
      return by(low, high, 1);
    }
    var magnitude = new BigDecimal(exact).round(new MathContext(1, RoundingMode.DOWN));
    var power = BigDecimal.ONE.scaleByPowerOfTen(magnitude.precision() - magnitude.scale() - 1);
    for (var digit : new String[] {"1", "2", "2.5", "5", "10"}) {
      var step = power.multiply(new BigDecimal(digit));
      boolean fits = step.doubleValue() >= exact * (1 - 1e-9);
      if (fits && !(whole && step.stripTrailingZeros().scale() > 0)) {
        return multiples(low, high, step);
      }
    }
    throw new IllegalStateException("no step from " + low + " to " + high);
  }

  /** The multiples of a step between the ends. */
  private static List<Double> multiples(double low, double high, BigDecimal step) {
    var values = new ArrayList<Double>();
    values.add(low);
    var first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    var next = first.multiply(step);
    for (; next.doubleValue() < high; next = next.add(step)) {
      values.add(next.doubleValue());
    }
    values.add(high);
    return values;
  }

  /** From the low end in equal steps; the last is shorter where they do not meet the high end. */
  static List<Double> by(double low, double high, double step) {
    var values = new ArrayList<Double>();
    var width = BigDecimal.valueOf(step);
    for (var next = BigDecimal.valueOf(low); next.doubleValue() < high; next = next.add(width)) {
      values.add(next.doubleValue());
    }
    values.add(high);
    return values;
  }

  /** So many values at equal distances; fewer where whole numbers are not so many. */
  static List<Double> equal(double low, double high, boolean whole, int count) {
    return between(low, high, whole, count, share -> low + share * (high - low));
  }

  /** So many values in equal ratios; fewer where whole numbers are not so many. */
  static List<Double> ratios(double low, double high, boolean whole, int count) {
    return between(low, high, whole, count, share -> low * Math.pow(high / low, share));
  }

  /**
   * By doubling, or in smaller ratios where that makes too few and parts of a number are values.
   */
  static List<Double> ratios(double low, double high, boolean whole) {
    double doublings = Math.log(high / low) / Math.log(2);
    int parts =
        whole ? 1 : (int) Math.max(1, Math.ceil((FEWEST_RATIOS - 1) / Math.max(1, doublings)));
    var values = new ArrayList<Double>();
    for (int i = 0; i < doublings * parts - 1e-9; i++) {
      values.add(tidy(low * Math.pow(2, (double) i / parts), whole));
    }
    values.add(high);
    return values.stream().distinct().toList();
  }

  /** A way from 0 to 1 over the values between the ends. */
  private interface Course {
    double at(double share);
  }

  private static List<Double> between(
      double low, double high, boolean whole, int count, Course course) {
    var inner =
        IntStream.range(1, count - 1).mapToObj(i -> tidy(course.at(i / (count - 1.0)), whole));
    var values = new ArrayList<Double>();
    values.add(low);
    inner.filter(value -> value > low && value < high).forEach(values::add);
    values.add(high);
    return values.stream().distinct().toList();
  }

  /** Whole, or with few digits: nobody wants to read more. */
  private static double tidy(double value, boolean whole) {
    return whole
        ? Math.rint(value)
        : new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
  }

  /** Whether listed values grow rather in ratios than by steps, such as 1, 2, 4, 8. */
  static boolean growInRatios(List<Double> values) {
    if (values.size() < 4 || values.getFirst() <= 0) {
      return false;
    }
    double first = values.get(1) - values.getFirst();
    double last = values.getLast() - values.get(values.size() - 2);
    return last > 2 * first && values.getLast() / values.getFirst() >= 8;
  }
}
