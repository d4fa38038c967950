package dev.servescope.run.gallery;

/** What a figure is counted in, and how it is written. */
public enum Unit {
  /** Seconds. */
  SECONDS,
  /** Seconds that are written as minutes. */
  MINUTES,
  /** Seconds that are written as hours. */
  HOURS,
  /** A share, 1 for all. */
  SHARE,
  /** A number of things. */
  COUNT,
  /** How many times as much. */
  TIMES,
  /** Events an hour. */
  PER_HOUR,
  /** Events a day. */
  PER_DAY,
  /** Dollars. */
  DOLLARS,
  /** Dollars an hour. */
  DOLLARS_PER_HOUR,
  /** Dollars a month of 730 hours. */
  DOLLARS_PER_MONTH,
  /** Dollars a year of 8,760 hours. */
  DOLLARS_PER_YEAR;

  /** Whether numbers in this unit and in another can be compared. */
  public boolean fits(Unit other) {
    return this == other || (isTime() && other.isTime());
  }

  private boolean isTime() {
    return this == SECONDS || this == MINUTES || this == HOURS;
  }
}
