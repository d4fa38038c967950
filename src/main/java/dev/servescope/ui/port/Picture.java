package dev.servescope.ui.port;

import dev.servescope.scenario.Scenario;
import java.util.OptionalDouble;

/**
 * A finished picture. Two of them are equal when they are the same object's pixels; it is handed
 * over, not compared.
 *
 * @param argb the pixels row by row, alpha in the highest bits and not multiplied in; not copied
 * @param width pixels in a row
 * @param dotsPerInch for printing; empty leaves the printed size open
 * @param title what it shows; empty for none
 * @param scenario what it is a picture of; it travels in the file and can be opened from there
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of pixels that go straight into a file.
public record Picture(
    int[] argb, int width, OptionalDouble dotsPerInch, String title, Scenario scenario) {
  /** Refuses pixels that fill no rows and a density that is not above 0. */
  public Picture {
    if (width < 1 || argb.length == 0 || argb.length % width != 0) {
      throw new IllegalArgumentException(argb.length + " pixels in rows of " + width);
    }
    if (dotsPerInch.isPresent() && !(dotsPerInch.getAsDouble() > 0)) {
      throw new IllegalArgumentException("dots per inch: " + dotsPerInch.getAsDouble());
    }
  }

  /** The number of rows. */
  public int height() {
    return argb.length / width;
  }
}
