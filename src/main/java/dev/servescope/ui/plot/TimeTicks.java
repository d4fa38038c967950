package dev.servescope.ui.plot;

import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks at the times that people use: steps of 1, 2, 5, 10, 15, 30 seconds and so on to days. */
final class TimeTicks {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86_400;

  private static final double[] STEPS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400
  };

  private TimeTicks() {}

  /** Ticks at most {@code most} steps apart from end to end, all in one way of writing. */
  static List<Tick> of(Range range, int most) {
    double step = step(range.span() / Math.max(1, most));
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(range.min() / step - 1e-9);
        i * step <= range.max() + step * 1e-9;
        i++) {
      ticks.add(new Tick(i * step, label(i * step, step, range.max())));
    }
    return ticks;
  }

  static double step(double least) {
    if (least <= 0.5) {
      return ValueTicks.niceStep(least);
    }
    for (double step : STEPS) {
      if (least <= step) {
        return step;
      }
    }
    return DAY * ValueTicks.niceStep(least / DAY);
  }

  private static String label(double time, double step, double end) {
    if (step < MINUTE) {
      return end <= 2 * MINUTE ? seconds(time, step, end) : clock(time, step);
    }
    if (step < HOUR) {
      return end <= 2 * HOUR ? whole(time / MINUTE) + " min" : hoursAndMinutes(time);
    }
    return step < DAY ? whole(time / HOUR) + " h" : whole(time / DAY) + " d";
  }

  private static String seconds(double time, double step, double end) {
    return end < 1 ? ValueTicks.decimal(time * 1e3, step * 1e3) + " ms" : secondsOf(time, step);
  }

  private static String secondsOf(double time, double step) {
    return ValueTicks.decimal(time, step) + " s";
  }

  private static String clock(double time, double step) {
    // Half a thousandth against 12:34 being shown for 12:34.9999999.
    double steady = time + 5e-4;
    if (step >= 1) {
      return Numbers.clock(steady);
    }
    int decimals = ValueTicks.decimals(step);
    double rest = Math.round((time - Math.floor(steady)) * Math.pow(10, decimals));
    String part = String.format(Locale.ROOT, "%0" + decimals + ".0f", Math.abs(rest));
    return Numbers.clock(steady) + "." + part;
  }

  private static String hoursAndMinutes(double time) {
    long minutes = Math.round(time / MINUTE);
    return String.format(Locale.ROOT, "%d:%02d h", minutes / 60, minutes % 60);
  }

  private static String whole(double value) {
    return ValueTicks.decimal(value, 1);
  }
}
