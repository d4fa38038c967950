package dev.servescope.ui.port;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.plot.Surface;
import java.util.function.Consumer;

/**
 * A page that a file keeps as lines, areas and words.
 *
 * @param title what it shows
 * @param width in the units of the layout
 * @param height in the units of the layout
 * @param centimetres the width on paper
 * @param painter draws all of it
 * @param scenario what it is a drawing of; it travels in the file and can be opened from there
 */
public record Drawing(
    String title,
    double width,
    double height,
    double centimetres,
    Consumer<Surface> painter,
    Scenario scenario) {
  /** Refuses a size that is none. */
  public Drawing {
    if (!(width > 0 && height > 0 && centimetres > 0)) {
      throw new IllegalArgumentException(width + " x " + height + " on " + centimetres + " cm");
    }
  }
}
