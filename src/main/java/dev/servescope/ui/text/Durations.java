package dev.servescope.ui.text;

import dev.servescope.scenario.quantity.Spans;
import java.util.Locale;

/** Durations in the unit a person would choose, and times as a clock shows them. */
final class Durations {
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
    return sign + (Spans.isLong(size) ? Spans.text(size) : single(size, brief));
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

  private static String number(double value, boolean brief) {
    return brief ? Numbers.brief(value) : Numbers.threeDigits(value);
  }
}
