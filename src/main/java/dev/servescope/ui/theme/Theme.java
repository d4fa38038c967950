package dev.servescope.ui.theme;

/** The two looks of the window; light is the default, as black is no colour a projector has. */
public enum Theme {
  LIGHT,
  DARK;

  /** The colours of this theme. */
  public Palette palette() {
    return this == LIGHT ? Palette.LIGHT : Palette.DARK;
  }

  /** The colours of this theme on a projector. */
  public Palette projected() {
    return this == LIGHT ? Palette.PROJECTOR_LIGHT : Palette.PROJECTOR_DARK;
  }

  /** The theme that a toggle changes to. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
