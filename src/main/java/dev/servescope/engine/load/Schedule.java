package dev.servescope.engine.load;

/** Where arrivals are announced. */
@FunctionalInterface
public interface Schedule {
  /**
   * A request will arrive.
   *
   * @param timeNanos when, from the start of the run, not before now
   * @param token is handed back when it does
   */
  void arrival(long timeNanos, long token);
}
