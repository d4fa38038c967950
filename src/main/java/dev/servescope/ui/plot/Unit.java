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
