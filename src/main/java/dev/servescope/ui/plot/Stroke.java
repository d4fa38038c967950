package dev.servescope.ui.plot;

/**
 * How a line is drawn.
 *
 * @param width in pixels at the usual size of text
 */
public record Stroke(double width, Dash dash) {
  /** The pattern of a line, as colour alone tells too little. */
  public enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  /** A main line. */
  public static final Stroke MAIN = new Stroke(1.75, Dash.SOLID);

  /** The quiet dashed line of a run to compare with. */
  public static final Stroke GHOST = new Stroke(1.25, Dash.DASHED);

  /** The thin dashes of what theory expects. */
  public static final Stroke THEORY = new Stroke(1, Dash.DASHED);

  /** The fine dots of a limit or a target. */
  public static final Stroke LIMIT = new Stroke(1.25, Dash.DOTTED);
}
