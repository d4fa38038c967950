package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Surface;
import javafx.scene.paint.Color;

/** What requests of different kinds look like; of one area, so that none seems to weigh more. */
@SuppressWarnings("ImmutableEnumChecker") // Corners that nobody changes.
enum Shape {
  DISC(),
  SQUARE(-0.89, -0.89, 0.89, -0.89, 0.89, 0.89, -0.89, 0.89),
  DIAMOND(0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0),
  TRIANGLE(0, -1.4, 1.35, 0.95, -1.35, 0.95);

  private final double[] corners;

  Shape(double... corners) {
    this.corners = corners;
  }

  /** Draws one about its middle, of the radius that a disc of its area has. */
  void paint(Surface surface, double x, double y, double radius, Color colour) {
    int size = corners.length / 2;
    if (size == 0) {
      surface.dot(x, y, radius, colour);
      return;
    }
    var xs = new double[size];
    var ys = new double[size];
    for (int i = 0; i < size; i++) {
      xs[i] = x + radius * corners[2 * i];
      ys[i] = y + radius * corners[2 * i + 1];
    }
    surface.polygon(xs, ys, size, colour);
  }
}
