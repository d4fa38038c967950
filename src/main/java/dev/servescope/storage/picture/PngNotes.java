package dev.servescope.storage.picture;

import java.util.OptionalDouble;

/**
 * What a picture says of itself besides its pixels.
 *
 * @param dotsPerInch for printing, above 0; empty leaves the printed size open
 * @param title what it shows; empty for none
 * @param software what made it, with its version
 * @param scenario the scenario that it shows, as the text of its file; empty for none
 */
public record PngNotes(OptionalDouble dotsPerInch, String title, String software, String scenario) {
  /** The longest text of a scenario that travels in a picture, in bytes. */
  public static final int MAX_SCENARIO_BYTES = 8 * 1024 * 1024;
}
