package dev.servescope.ui.plot;

import dev.servescope.ui.text.Numbers;

/** What the numbers of an axis count, and so how they are written. */
public enum Unit {
  /** Things, or a plain number. */
  PLAIN,
  /** Seconds, written in the unit that fits. */
  SECONDS,
  /** US dollars. */
  DOLLARS,
  /** A share from 0 to 1, written as a percentage. */
  PERCENT,
  /** Events a second. */
  PER_SECOND;

  /** What stands behind a number of a table; empty for none. */
  public String symbol() {
    return switch (this) {
      case PLAIN -> "";
      case SECONDS -> "s";
      case DOLLARS -> "$";
      case PERCENT -> "%";
      case PER_SECOND -> "1/s";
    };
  }

  /** One value as text. */
  public String format(double value) {
    return switch (this) {
      case PLAIN -> Numbers.count(value);
      case SECONDS -> Numbers.duration(value);
      case DOLLARS -> Numbers.dollars(value);
      case PERCENT -> Numbers.percent(value);
      case PER_SECOND -> Numbers.rate(value);
    };
  }
}
