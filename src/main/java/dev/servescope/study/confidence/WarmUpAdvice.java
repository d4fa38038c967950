package dev.servescope.study.confidence;

import java.time.Duration;

/**
 * How much of the start of a run to leave out.
 *
 * @param warmUp zero where nothing can be said
 * @param ground why
 */
public record WarmUpAdvice(Duration warmUp, Ground ground) {
  /** Why so much. */
  public enum Ground {
    /** After it the run is what it stays. */
    SETTLED("After this time the run has settled."),
    /** More than half of the run would go. */
    NOT_SETTLED("The run has hardly settled by its end: make it longer."),
    /** There are too few frames. */
    TOO_SHORT("The run is too short to see when it settles."),
    /** The scenario has no steady state. */
    NO_STEADY_STATE(
        "Traffic or service change during the run, so that there is no steady state to wait for.");

    private final String sentence;

    Ground(String sentence) {
      this.sentence = sentence;
    }

    /** The ground in words, in English. */
    public String sentence() {
      return sentence;
    }
  }
}
