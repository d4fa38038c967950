package dev.servescope.scenario.quantity;

/**
 * How often something happens.
 *
 * @param perSecond events a second, from 0 to one million
 */
public record Rate(double perSecond) implements Comparable<Rate> {
  /** The highest rate that is simulated, events a second. */
  public static final double MAX_PER_SECOND = 1e6;

  /** Refuses a rate below zero or above {@link #MAX_PER_SECOND}. */
  public Rate {
    if (!(perSecond >= 0 && perSecond <= MAX_PER_SECOND)) {
      var allowed = "a rate from 0/s to 1000000/s";
      throw new InvalidValueException("", Units.plain(perSecond) + "/s", allowed);
    }
    perSecond = perSecond + 0.0; // Minus zero is zero, so that equal values are equal.
  }

  /** So many events a second. */
  public static Rate perSecond(double events) {
    return new Rate(events);
  }

  /** So many events an hour. */
  public static Rate perHour(double events) {
    return new Rate(events / 3600);
  }

  @Override
  public int compareTo(Rate other) {
    return Double.compare(perSecond, other.perSecond);
  }

  @Override
  public String toString() {
    return Units.text(this);
  }
}
