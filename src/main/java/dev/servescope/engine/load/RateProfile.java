package dev.servescope.engine.load;

/**
 * The way back from an expected number of arrivals to the time at which it is reached, along a
 * course that timed changes bend. Asked in ascending order only, so it walks forward.
 */
final class RateProfile {
  private final Course course;
  private final Bends bends;
  private final double latestNanos;

  private int change;
  private double start;
  private double end;
  private double perNano;

  /** By how much the rate grows in a nanosecond, 0 on a level piece. */
  private double slope;

  /** Infinite where nothing arrives; a multiplication by it costs less than a division. */
  private double nanosPerArrival;

  private double expectedBefore;
  private double expectedWithin;

  /**
   * A profile at its start.
   *
   * @param latestNanos where the walk may stop, as nobody asks for what comes later
   */
  RateProfile(Course course, Bends bends, double latestNanos) {
    this.course = course;
    this.bends = bends;
    this.latestNanos = latestNanos;
    enter(0);
  }

  /** When so many arrivals are expected, in nanoseconds; {@link Part#NEVER} if at no time. */
  long timeOf(double expected) {
    while (expected > expectedBefore + expectedWithin) {
      if (end > latestNanos) {
        return Part.NEVER;
      }
      expectedBefore += expectedWithin;
      enter(end);
    }
    double time = start + timeWithin(expected - expectedBefore);
    return time < Long.MAX_VALUE ? Math.round(time) : Part.NEVER;
  }

  /**
   * How long it takes from the start of the piece: the root x of rate x + slope x^2 / 2 = expected,
   * in the form that loses no digits when the slope is small or the rate falls.
   */
  private double timeWithin(double expected) {
    if (slope == 0) {
      return expected * nanosPerArrival;
    }
    double square = Math.max(0, perNano * perNano + 2 * slope * expected);
    return expected <= 0 ? 0 : 2 * expected / (perNano + Math.sqrt(square));
  }

  private void enter(double time) {
    start = time;
    change = bends.at(time, change);
    end = bends.endNanos(change);
    if (!bends.isLevel(change)) {
      while (course.endNanos() <= time) {
        course.next();
      }
      end = Math.min(end, course.endNanos());
    }
    perNano = bends.bent(change, course.perSecond(start)) / 1e9;
    nanosPerArrival = 1 / perNano;
    double last = bends.bent(change, course.perSecond(end)) / 1e9;
    boolean endless = end == Double.POSITIVE_INFINITY;
    slope = endless ? 0 : (last - perNano) / (end - start);
    expectedWithin = endless ? end : (end - start) * ((perNano + last) / 2);
  }
}
