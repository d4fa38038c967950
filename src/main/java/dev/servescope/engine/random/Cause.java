package dev.servescope.engine.random;

/** What a random number is drawn for. The keys are part of every result: they never change. */
public enum Cause {
  /** Gaps between arrivals. */
  ARRIVALS(1),
  /** Work of requests. */
  WORK(2);

  private final long key;

  Cause(long key) {
    this.key = key;
  }

  long key() {
    return key;
  }
}
