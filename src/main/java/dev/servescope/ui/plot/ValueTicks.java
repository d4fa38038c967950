package dev.servescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks at multiples of 1, 2 or 5 times a power of ten, written in one unit all along the axis. */
final class ValueTicks {
  private ValueTicks() {}

  /** The least of 1, 2, 5 times a power of ten that is not below {@code least}. */
  static double niceStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double ratio = least / power;
    double factor = ratio <= 1 + 1e-9 ? 1 : ratio <= 2 + 1e-9 ? 2 : ratio <= 5 + 1e-9 ? 5 : 10;
    return factor * power;
  }

  /** Ticks of at most {@code most} steps on a linear axis. */
  static List<Tick> linear(Range range, Unit unit, int most) {
    Scale scale = Scale.of(unit, range.max());
    double step = step(range.span(), unit, most);
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(range.min() / step - 1e-9);
        i * step <= range.max() + step * 1e-9;
        i++) {
      ticks.add(new Tick(i * step, scale.label(i * step, step)));
    }
    return ticks;
  }

  /** A range from zero, or from below it, to the first tick that leaves all values inside. */
  static Range nice(Range values, Unit unit, int most) {
    double low = Math.min(0, values.min());
    double high = Math.max(0, values.max());
    if (low == high) {
      return new Range(0, 1);
    }
    double step = step(high - low, unit, most);
    double top = Math.ceil(high / step - 1e-9) * step;
    double bottom = Math.floor(low / step + 1e-9) * step;
    return new Range(bottom, Math.max(top, bottom + step));
  }

  static String decimal(double value, double step) {
    double shown = Math.abs(value) < step * 1e-6 ? 0 : value;
    String text = String.format(Locale.ROOT, "%,." + decimals(step) + "f", Math.abs(shown));
    return shown < 0 ? "−" + text : text;
  }

  static int decimals(double step) {
    return Math.clamp((int) Math.ceil(-Math.log10(step) - 1e-9), 0, 12);
  }

  private static double step(double span, Unit unit, int most) {
    double least = span / Math.max(1, most);
    return switch (unit) {
      // The steps of a clock are round in seconds, minutes and hours alike.
      case SECONDS -> TimeTicks.step(least);
      case PLAIN, REQUESTS, INSTANCES -> Math.max(niceStep(least), span > 1.5 ? 1 : 0);
      case DOLLARS, DOLLARS_PER_HOUR, PERCENT, PER_SECOND -> niceStep(least);
    };
  }
}
