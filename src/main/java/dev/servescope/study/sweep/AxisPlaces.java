package dev.servescope.study.sweep;

import dev.servescope.study.knob.KnobRange;
import java.math.BigDecimal;
import java.math.MathContext;

/** Where values stand on the axis of a range, which shows ratios as distances or differences. */
record AxisPlaces(KnobRange range) {
  private static final int DIGITS = 3;

  /** The place of a value, 0 at the low end and 1 at the high end. */
  double place(int index) {
    double low = stretched(range.value(0));
    double high = stretched(range.value(range.size() - 1));
    return high == low ? 0 : (stretched(range.value(index)) - low) / (high - low);
  }

  private double stretched(double value) {
    return range.logarithmic() ? Math.log(value) : value;
  }

  /** The value so far along the way from one value to the next. */
  double between(int index, double share) {
    double low = range.value(index);
    double high = range.value(index + 1);
    return range.logarithmic() ? low * Math.pow(high / low, share) : low + share * (high - low);
  }

  /** A value with three significant digits, as scenario files have it. */
  String text(double value) {
    return range.knob().text(rounded(value));
  }

  private double rounded(double value) {
    return range.knob().kind().isWhole()
        ? Math.rint(value)
        : new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
  }
}
