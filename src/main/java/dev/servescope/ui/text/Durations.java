package dev.servescope.ui.text;

import java.util.Locale;

/** Durations in the unit a person would choose, and times as a clock shows them. */
final class Durations {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

  private Durations() {}

  static String measured(double seconds) {
    return text(seconds, false);
  }

  static String chosen(double seconds) {
    return text(seconds, true);
  }

  static String clock(double seconds) {
    long whole = (long) Math.floor(Math.abs(seconds));
    long hours = whole / 3600;
    String sign = seconds <= -1 ? "−" : "";
    return hours > 0
        ? String.format(Locale.ROOT, "%s%d:%02d:%02d", sign, hours, whole / 60 % 60, whole % 60)
        : String.format(Locale.ROOT, "%s%d:%02d", sign, whole / 60, whole % 60);
  }

  private static String text(double seconds, boolean brief) {
    if (!Double.isFinite(seconds)) {
      return Numbers.special(seconds);
    }
    String sign = seconds < 0 ? "−" : "";
    double size = Math.abs(seconds);
    return sign + (size < 59.95 ? single(size, brief) : pair(size));
  }

  private static String single(double seconds, boolean brief) {
    if (seconds == 0) {
      return "0 s";
    }
    if (seconds < 0.0009995) {
      return number(seconds * 1e6, brief) + " µs";
    }
    return seconds < 0.9995 ? number(seconds * 1e3, brief) + " ms" : number(seconds, brief) + " s";
  }

  private static String pair(double seconds) {
    if (seconds < HOUR - 0.5) {
      return pair(seconds, MINUTE, "min", "s");
    }
    return seconds < DAY - MINUTE / 2
        ? pair(seconds, HOUR, "h", "min")
        : pair(seconds, DAY, "d", "h");
  }

  private static String pair(double seconds, double unit, String large, String small) {
    int parts = unit == DAY ? 24 : 60;
    long total = Math.round(seconds / (unit / parts));
    long rest = total % parts;
    String head = Numbers.decimals((double) (total - rest) / parts, 0) + " " + large;
    return rest == 0 ? head : head + " " + rest + " " + small;
  }

  private static String number(double value, boolean brief) {
    return brief ? Numbers.brief(value) : Numbers.threeDigits(value);
  }
}
