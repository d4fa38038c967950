package dev.servescope.ui.sweep;

import dev.servescope.ui.plot.Unit;
import java.util.Locale;

/** Times in two digits or so, for the fields of a map: 1.1 s, 35 s, 11 min. */
final class BriefTimes {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86_400;

  private BriefTimes() {}

  static String of(double seconds) {
    if (!(seconds >= 9.5e-4)) {
      return Unit.SECONDS.format(seconds);
    }
    if (seconds < 0.9995) {
      return digits(seconds * 1e3) + " ms";
    }
    // From 59.5 on it would be 60 of a unit, which is 1 of the next.
    if (seconds < 59.5) {
      return digits(seconds) + " s";
    }
    if (seconds < 59.5 * MINUTE) {
      return digits(seconds / MINUTE) + " min";
    }
    return seconds < 2 * DAY ? digits(seconds / HOUR) + " h" : digits(seconds / DAY) + " d";
  }

  /** With a tenth below ten, if there is one. */
  private static String digits(double value) {
    var text = String.format(Locale.ROOT, value < 9.95 ? "%.1f" : "%,.0f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
