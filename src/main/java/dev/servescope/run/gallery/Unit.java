package dev.servescope.run.gallery;

/** What a figure is counted in. */
public enum Unit {
  /** Seconds. */
  SECONDS,
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
  DOLLARS_PER_YEAR
}
