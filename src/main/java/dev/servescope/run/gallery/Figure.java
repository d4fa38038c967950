package dev.servescope.run.gallery;

import dev.servescope.scenario.quantity.InvalidValueException;

/**
 * One line of a case's table.
 *
 * @param what the figure, in a few words
 * @param claim what the text says of it and how it is measured
 * @param differs whether the runs are known not to meet it
 * @param because why they do not, or what else there is to say; a sentence or nothing
 */
public record Figure(String what, Claim claim, boolean differs, String because) {
  /** Refuses no words, and a difference without a reason. */
  public Figure {
    if (what.isBlank()) {
      throw new InvalidValueException("what", "nothing", "a few words");
    }
    if (differs && because.isBlank()) {
      throw new InvalidValueException("because", "nothing", "a reason, as the figure differs");
    }
  }
}
