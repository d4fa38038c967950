package dev.servescope.scenario.quantity;

import java.time.Duration;
import java.util.Locale;

/** The range checks of the scenario's records. Each returns the value, so that it reads inline. */
public final class Check {
  private Check() {}

  /** Refuses a whole number outside {@code min} to {@code max}, both allowed. */
  public static int range(String field, int value, int min, int max) {
    return (int) range(field, (long) value, (long) min, (long) max);
  }

  /** Refuses a whole number outside {@code min} to {@code max}, both allowed. */
  public static long range(String field, long value, long min, long max) {
    if (value < min || value > max) {
      var allowed = String.format(Locale.ROOT, "a whole number from %,d to %,d", min, max);
      throw new InvalidValueException(field, Long.toString(value), allowed);
    }
    return value;
  }

  /** Refuses a number outside {@code min} to {@code max}, both allowed; not-a-number is refused. */
  public static double range(String field, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      var allowed = "a number from " + Units.plain(min) + " to " + Units.plain(max);
      var found = Double.isInfinite(value) ? "a number beyond 1e308" : Units.plain(value);
      throw new InvalidValueException(field, found, allowed);
    }
    return value;
  }

  /** Refuses a duration that is neither 0 nor from {@code min} to {@code max}, both allowed. */
  public static Duration zeroOrRange(String field, Duration value, Duration min, Duration max) {
    if (!value.isZero() && (value.compareTo(min) < 0 || value.compareTo(max) > 0)) {
      var allowed = "0s, or a duration from " + Units.text(min) + " to " + Units.text(max);
      throw new InvalidValueException(field, Units.text(value), allowed);
    }
    return value;
  }

  /** Refuses a duration outside {@code min} to {@code max}, both allowed. */
  public static Duration range(String field, Duration value, Duration min, Duration max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      var allowed = "a duration from " + Units.text(min) + " to " + Units.text(max);
      throw new InvalidValueException(field, Units.text(value), allowed);
    }
    return value;
  }
}
