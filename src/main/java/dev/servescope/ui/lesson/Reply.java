package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Observed;
import java.util.Optional;

/** How far a question is. The run that an answer is judged by is kept, whatever comes later. */
sealed interface Reply {
  /** Nobody has answered. */
  record Waiting() implements Reply {}

  /** Somebody asked for the answer. */
  record Shown(Observed by) implements Reply {}

  /**
   * Somebody chose.
   *
   * @param choice 0 for the first
   */
  record Chosen(int choice, boolean right, Observed by) implements Reply {}

  /** Somebody guessed a number, in the unit of the figure. */
  record Guessed(double guess, boolean right, Observed by) implements Reply {}

  /** Whether the right answer is known. */
  default boolean isKnown() {
    return !(this instanceof Waiting);
  }

  /** Whether it is an answer, and right. */
  default boolean isRight() {
    return switch (this) {
      case Chosen(int _, boolean right, var _) -> right;
      case Guessed(double _, boolean right, var _) -> right;
      default -> false;
    };
  }

  /** Whether it is an answer, and wrong. */
  default boolean isWrong() {
    return !isRight() && (this instanceof Chosen || this instanceof Guessed);
  }

  /** The run that it was judged by; none while nobody has answered. */
  default Optional<Observed> judgedBy() {
    return switch (this) {
      case Waiting _ -> Optional.empty();
      case Shown(var by) -> Optional.of(by);
      case Chosen(int _, boolean _, var by) -> Optional.of(by);
      case Guessed(double _, boolean _, var by) -> Optional.of(by);
    };
  }
}
