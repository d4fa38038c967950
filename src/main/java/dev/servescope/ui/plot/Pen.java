package dev.servescope.ui.plot;

import javafx.scene.paint.Color;

/** Colour, width and pattern of a line on a surface; pixels. */
public record Pen(Color color, double width, Stroke.Dash dash) {
  /** A solid pen. */
  public static Pen solid(Color color, double width) {
    return new Pen(color, width, Stroke.Dash.SOLID);
  }

  /** The same without a pattern. */
  Pen solid() {
    return solid(color, width);
  }

  /** Lengths of dashes and gaps in turn; none for a solid line. */
  public double[] dashes() {
    return switch (dash) {
      case SOLID -> new double[0];
      case DASHED -> new double[] {4 * Math.sqrt(width), 3 * Math.sqrt(width)};
      case DOTTED -> new double[] {width, 2 * width};
    };
  }
}
