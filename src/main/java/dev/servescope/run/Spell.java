package dev.servescope.run;

/**
 * What an instance did for a while.
 *
 * @param startNanos from the start of the run
 * @param endNanos from the start of the run; the end of the run for what was still going on
 * @param detail of a batch its size; of a start-up phase its index in the scenario; else 0
 */
public record Spell(long startNanos, long endNanos, Kind kind, int detail) {
  /** What an instance can be doing. */
  public enum Kind {
    /** There, whatever it does: from being asked for to its end. */
    PRESENT,
    /** In a phase of its cold start. */
    STARTING,
    /** In execution of a batch. */
    BATCH,
    /** Crashed. */
    DOWN
  }

  /** The start in seconds. */
  public double startSeconds() {
    return startNanos / 1e9;
  }

  /** The end in seconds. */
  public double endSeconds() {
    return endNanos / 1e9;
  }
}
