package dev.servescope.ui.stage;

import dev.servescope.run.BatchRecord;
import org.jspecify.annotations.Nullable;

/**
 * How an instance stands at a moment.
 *
 * @param sinceNanos since when it is in its state
 * @param untilNanos until when, as far as that is planned
 * @param batch what it executes; null where that is not known one by one
 * @param busyShare how much of the time around the moment it was in execution, 0 to 1; from the
 *     batch itself 0 or 1
 * @param queue requests that wait at it, for states that are read off averages; else 0
 * @param health what is wrong with it apart from its state
 * @param probe the last probe
 */
record Sight(
    State state,
    long sinceNanos,
    long untilNanos,
    @Nullable BatchRecord batch,
    double busyShare,
    double queue,
    Health health,
    Probe probe) {
  /** What an instance is doing. */
  enum State {
    /** Not there. */
    ABSENT,
    /** In its cold start. */
    STARTING,
    /** Ready, without work. */
    IDLE,
    /** In execution. */
    BUSY,
    /** Crashed. */
    DOWN
  }

  /**
   * What is wrong with an instance.
   *
   * @param draining whether it gets no new work and is to end
   * @param shunned whether it gets none because of its probes
   * @param slowness how many times longer everything takes, in hundredths; 100 as it should be
   * @param unable whether it answers everything with an error
   */
  record Health(boolean draining, boolean shunned, int slowness, boolean unable) {
    static final Health WELL = new Health(false, false, 100, false);
  }

  /**
   * What a probe has found.
   *
   * @param atNanos when; before all time if there was none
   * @param failures in a row, 0 if it passed
   */
  record Probe(long atNanos, int failures) {
    static final Probe NONE = new Probe(Long.MIN_VALUE, 0);
  }

  /** Nothing stands there. */
  static final Sight ABSENT = new Sight(State.ABSENT, 0, 0, null, 0, 0, Health.WELL, Probe.NONE);

  /** How much of what it does now is done, 0 to 1. */
  double progress(long now) {
    long from = batch == null ? sinceNanos : batch.startNanos();
    long to = batch == null ? untilNanos : batch.endNanos();
    return to <= from ? 0 : Math.clamp((double) (now - from) / (to - from), 0, 1);
  }
}
