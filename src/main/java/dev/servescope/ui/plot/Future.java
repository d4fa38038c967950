package dev.servescope.ui.plot;

/** How a plot shows what lies behind the playhead. */
public enum Future {
  SHOWN,
  FADED,
  HIDDEN
}
