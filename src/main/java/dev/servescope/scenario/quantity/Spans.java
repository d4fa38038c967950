package dev.servescope.scenario.quantity;

import java.time.Duration;
import java.util.Locale;

/**
 * Durations in sentences, which are read and not typed; long ones in two units: 2 min 5 s, 2 d 4 h.
 */
public final class Spans {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

  /** What is shorter, in seconds, has one unit. */
  private static final double SHORTEST = 59.95;

  private Spans() {}

  /** Whether a duration of at least 0 seconds is so long that it is written in two units. */
  public static boolean isLong(double seconds) {
    return seconds >= SHORTEST;
  }

  /** A long duration, rounded to the smaller of its units, which is left out where it is zero. */
  public static String text(double seconds) {
    if (seconds < HOUR - 0.5) {
      return pair(seconds, MINUTE, "min", "s");
    }
    return seconds < DAY - MINUTE / 2
        ? pair(seconds, HOUR, "h", "min")
        : pair(seconds, DAY, "d", "h");
  }

  /** Of any length, without rounding: {@code 2 s}, {@code 500 ms}, {@code 1.5 min}. */
  public static String exact(Duration duration) {
    return Units.text(duration).replaceFirst("(?<=\\d)(?=[a-z])", " ").replaceFirst(" m$", " min");
  }

  private static String pair(double seconds, double unit, String large, String small) {
    int parts = unit == DAY ? 24 : 60;
    long total = Math.round(seconds / (unit / parts));
    long rest = total % parts;
    String head = String.format(Locale.ROOT, "%,d %s", total / parts, large);
    return rest == 0 ? head : head + " " + rest + " " + small;
  }
}
