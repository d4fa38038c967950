package dev.servescope.engine.scale;

/** A pool that is not simulated but told: its levels hold while time passes. */
final class Course {
  int shards = 1;
  int ready = 1;
  int starting;
  int wanted = 1;
  int minimum = 1;
  double inFlight;
  double waiting;
  double busy;
  double arrivalsPerSecond;
  double offeredPerSecond;
  double startUpSeconds;
  private long now;
  private double inFlightArea;
  private double waitingArea;
  private double busyArea;
  private double readyArea;
  private double arrivals;
  private double offered;

  /** So many instances, all of them ready. */
  static Course of(int instances) {
    var course = new Course();
    course.ready = instances;
    course.wanted = instances;
    return course;
  }

  /** Seconds as nanoseconds. */
  static long nanos(double seconds) {
    return Math.round(seconds * 1e9);
  }

  /** Time passes until so many seconds from the start. */
  Course until(double seconds) {
    long passed = nanos(seconds) - now;
    now += passed;
    inFlightArea += inFlight * passed;
    waitingArea += waiting * passed;
    busyArea += busy * passed;
    readyArea += (double) ready * passed;
    arrivals += arrivalsPerSecond * passed / 1e9;
    offered += offeredPerSecond * passed / 1e9;
    return this;
  }

  /** What a scaler sees now. */
  Reading reading() {
    return new Reading(
        now,
        1,
        shards,
        ready,
        starting,
        wanted,
        minimum,
        inFlightArea,
        waitingArea,
        busyArea,
        readyArea,
        Math.round(arrivals),
        Math.round(offered),
        nanos(startUpSeconds));
  }
}
