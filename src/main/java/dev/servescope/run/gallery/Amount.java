package dev.servescope.run.gallery;

import dev.servescope.scenario.quantity.InvalidValueException;

/**
 * A number with what it is counted in.
 *
 * @param value in seconds where it is a time, whatever it is written as
 */
public record Amount(double value, Unit unit) {
  /** Refuses what is no number. */
  public Amount {
    if (!Double.isFinite(value)) {
      throw new InvalidValueException("value", Double.toString(value), "a finite number");
    }
  }
}
