package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;

/**
 * Unsaved work that is not open, until somebody takes it up again or gives it up.
 *
 * @param cause why it is not open
 */
public record Waiting(Scenario work, Cause cause) {
  /** What came between a person and unsaved work. */
  public enum Cause {
    /** The session ended without a question; this one asks nothing at its end either. */
    CRASH("recovery.offer", "recovery.take"),
    /** Nothing could be asked before an audience, so it is asked at the latest at the end. */
    LECTURE("lecture.aside", "lecture.take-back");

    private final String sentence;
    private final String take;

    Cause(String sentence, String take) {
      this.sentence = sentence;
      this.take = take;
    }
  }

  /** What became of it, in a sentence. */
  public String sentence() {
    return Messages.of(cause.sentence, work.name());
  }

  /** The words on a button that takes it up again. */
  public String takes() {
    return Messages.of(cause.take);
  }
}
