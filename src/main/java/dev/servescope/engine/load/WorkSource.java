package dev.servescope.engine.load;

/** Durations, one after the other: the work of requests, or the time that clients think. */
public interface WorkSource {
  /** The next one, in nanoseconds, 0 or more. */
  long next();

  /** Draws as many as an array holds, in their order. */
  default void fill(long[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = next();
    }
  }
}
