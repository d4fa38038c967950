package dev.servescope.ui.knob;

import javafx.scene.control.Control;
import javafx.scene.control.Label;

/** Names what a control is made of, for people who see it, who hear it, and for tests. */
final class Captions {
  private Captions() {}

  /** An input with the label beside it. */
  static void label(Label label, Control input, String id, String text, String help) {
    label.setText(text);
    label.setLabelFor(input);
    describe(input, id, text, help);
  }

  /** An input alone. */
  static void describe(Control input, String id, String text, String help) {
    input.setId(id);
    input.setAccessibleText(text);
    input.setAccessibleHelp(help);
  }
}
