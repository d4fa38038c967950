package dev.servescope.ui.sweep;

import javafx.css.PseudoClass;

/** The look of what went wrong. */
final class Bad {
  static final PseudoClass CLASS = PseudoClass.getPseudoClass("bad");

  private Bad() {}
}
