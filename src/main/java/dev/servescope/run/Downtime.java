package dev.servescope.run;

/**
 * An availability as the time in which a service is down: 99.9 % is 1.44 minutes a day, 43.8 a
 * month, 8.76 hours a year. A month is a twelfth of a year of 365 days.
 *
 * @param secondsPerDay 0 to 86,400
 */
public record Downtime(double secondsPerDay, double secondsPerMonth, double secondsPerYear) {
  private static final double DAY = 86_400;

  /** The downtime of an availability, 0 to 1. */
  public static Downtime of(double availability) {
    double share = 1 - availability;
    return new Downtime(share * DAY, share * DAY * 365 / 12, share * DAY * 365);
  }
}
