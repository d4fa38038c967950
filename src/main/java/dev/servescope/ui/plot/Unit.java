package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;

/** What the numbers of an axis count, and so how they are written. */
public enum Unit {
  /** Things, or a plain number. */
  PLAIN,
  /** Requests. */
  REQUESTS,
  /** Instances of servers. */
  INSTANCES,
  /** Seconds, written in the unit that fits. */
  SECONDS,
  /** US dollars. */
  DOLLARS,
  /** US dollars for an hour; what stands beside a number says so, the number alone does not. */
  DOLLARS_PER_HOUR,
  /** A share from 0 to 1, written as a percentage. */
  PERCENT,
  /** Events a second. */
  PER_SECOND;

  /** What stands behind a number of a table; empty for none. */
  public String symbol() {
    return switch (this) {
      case PLAIN -> "";
      case REQUESTS -> Messages.of("unit.requests");
      case INSTANCES -> Messages.of("unit.instances");
      case SECONDS -> "s";
      case DOLLARS -> "$";
      case DOLLARS_PER_HOUR -> "$/h";
      case PERCENT -> "%";
      case PER_SECOND -> "1/s";
    };
  }

  /** One value as text. */
  public String format(double value) {
    return switch (this) {
      case PLAIN, REQUESTS, INSTANCES -> Numbers.count(value);
      case SECONDS -> Numbers.duration(value);
      case DOLLARS, DOLLARS_PER_HOUR -> Numbers.dollars(value);
      case PERCENT -> Numbers.percent(value);
      case PER_SECOND -> Numbers.rate(value);
    };
  }

  /** Whether it counts things. */
  boolean isCount() {
    return this == PLAIN || this == REQUESTS || this == INSTANCES;
  }
}
