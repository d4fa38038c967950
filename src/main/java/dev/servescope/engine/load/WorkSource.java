package dev.servescope.engine.load;

/** Durations, one after the other: the work of requests, or the time that clients think. */
public interface WorkSource {
  /** The next one, in nanoseconds, 0 or more. */
  long next();
}
