package dev.servescope.ui.port;

/** The colours of the window or of a picture. */
public enum Theme {
  /** Dark ink on light ground. */
  LIGHT,
  /** Light ink on dark ground. */
  DARK,
  /** Light ground with thick lines and large text, for a bright room. */
  PROJECTOR
}
