package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A few round levels between the least and the largest value of a map: in ratios where these are
 * far from each other. Round are 1, 2 and 5 times the powers of ten, and for times those that a
 * clock counts by.
 */
final class Levels {
  private static final int MANY = 6;
  private static final double WIDE = 20;
  private static final double DAY = 86_400;
  private static final List<Integer> DIGITS = List.of(1, 2, 5);

  /** Steps in seconds, up to a day. */
  private static final double[] STEPS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, DAY
  };

  /** Times of which each is two or three times the one before it, below ten days. */
  private static final double[] TIMES = {
    1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 18_000, 36_000, DAY, 2 * DAY, 5 * DAY
  };

  /** The same, much farther apart. */
  private static final double[] FAR_TIMES = {1, 10, 60, 600, 3600, 36_000};

  private final double low;
  private final double high;
  private final boolean seconds;

  private Levels(double low, double high, boolean seconds) {
    this.low = low;
    this.high = high;
    this.seconds = seconds;
  }

  /** Levels for the values of a map; not-a-number is none. */
  static List<Double> of(double[][] values, Measure.Unit unit) {
    var finite =
        Arrays.stream(values)
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .summaryStatistics();
    if (!(finite.getMax() > finite.getMin())) {
      return List.of();
    }
    var levels = new Levels(finite.getMin(), finite.getMax(), unit == Measure.Unit.SECONDS);
    return levels.isWide() ? levels.ratios() : levels.steps();
  }

  private boolean isWide() {
    return low > 0 && high / low > WIDE;
  }

  private List<Double> ratios() {
    boolean many = Math.log10(high / low) > MANY / 2.0;
    var digits = many ? DIGITS.subList(0, 1) : DIGITS;
    var times = many ? FAR_TIMES : TIMES;
    var found =
        seconds
            ? DoubleStream.concat(
                DoubleStream.concat(
                    decimals(digits, 1).filter(level -> level < 1), Arrays.stream(times)),
                decimals(digits, DAY).filter(level -> level >= 10 * DAY))
            : decimals(digits, 1);
    return found.filter(level -> level > low && level < high).boxed().toList();
  }

  /** Digits times powers of ten of a unit, from below the least value to beyond the largest. */
  private DoubleStream decimals(List<Integer> digits, double unit) {
    var levels = DoubleStream.builder();
    var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(low / unit)));
    for (; power.doubleValue() * unit < high; power = power.scaleByPowerOfTen(1)) {
      for (int digit : digits) {
        levels.add(power.multiply(BigDecimal.valueOf(digit)).doubleValue() * unit);
      }
    }
    return levels.build();
  }

  private List<Double> steps() {
    var step = seconds ? clockStep((high - low) / MANY) : decimalStep((high - low) / MANY);
    var levels = new ArrayList<Double>();
    var level = new BigDecimal(low).divide(step, 0, RoundingMode.FLOOR).multiply(step);
    for (; level.doubleValue() < high; level = level.add(step)) {
      if (level.doubleValue() > low) {
        levels.add(level.doubleValue());
      }
    }
    return levels;
  }

  private static BigDecimal clockStep(double least) {
    if (least <= STEPS[0] / 2) {
      return decimalStep(least);
    }
    return Arrays.stream(STEPS)
        .filter(step -> step >= least)
        .mapToObj(BigDecimal::new)
        .findFirst()
        .orElseGet(() -> decimalStep(least / DAY).multiply(new BigDecimal(DAY)));
  }

  private static BigDecimal decimalStep(double least) {
    var first = new BigDecimal(least).round(new MathContext(1, RoundingMode.UP));
    int digit = first.unscaledValue().intValue();
    int round = digit <= 2 ? digit : digit <= 5 ? 5 : 10;
    return new BigDecimal(round).scaleByPowerOfTen(-first.scale());
  }
}
