package dev.servescope.ui.knob;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.knob.spec.KnobSpec;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The text field of a knob. At rest it shows a short text, for editing the exact one. Enter and
 * leaving take what was typed; what cannot be is marked and keeps the old value; Escape restores.
 */
final class KnobField {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final TextField field;
  private final KnobSpec<?> spec;
  private final KnobModel model;
  private final Refusal refusal;
  private String shown = "";

  /** Hears what is wrong with the text; an empty sentence takes it back. */
  interface Refusal {
    void say(String sentence);
  }

  KnobField(TextField field, KnobSpec<?> spec, KnobModel model, Refusal refusal) {
    this.field = field;
    this.spec = spec;
    this.model = model;
    this.refusal = refusal;
    field.focusedProperty().subscribe(this::focusChanged);
    field.setOnAction(entered -> commit());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::historyKey);
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    field.textProperty().subscribe(typed -> accept());
  }

  /** Shows the present value, unless somebody is typing another. */
  void show() {
    var focus = model.focus();
    if (!field.isFocused()) {
      field.setText(spec.shortText(focus));
    } else if (!isEdited()) {
      restore();
    }
  }

  private boolean isEdited() {
    return !field.getText().equals(shown);
  }

  private void focusChanged(boolean focused) {
    if (focused) {
      restore();
      field.selectAll();
    } else {
      leave();
    }
  }

  /** Leaving takes what can be taken and drops the rest. */
  private void leave() {
    if (isEdited()) {
      commit();
    }
    accept();
    field.setText(spec.shortText(model.focus()));
  }

  private void restore() {
    shown = spec.exactText(model.focus());
    field.setText(shown);
    field.positionCaret(shown.length());
  }

  private void commit() {
    try {
      model.edit(spec.typed(model.focus(), field.getText()));
      restore();
      field.selectAll();
    } catch (InvalidValueException refused) {
      boolean byAnother = model.refuse(spec.name(), refused);
      field.pseudoClassStateChanged(INVALID, true);
      refusal.say(byAnother ? "" : KnobTexts.refusal(refused));
    }
  }

  /** Undo belongs to the text only while the text is being edited. */
  private void historyKey(KeyEvent event) {
    if (isEdited() || !event.isShortcutDown()) {
      return;
    }
    boolean redo =
        event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
    if (redo) {
      model.editor().redo();
      event.consume();
    } else if (event.getCode() == KeyCode.Z) {
      model.editor().undo();
      event.consume();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      restore();
      accept();
      model.forgetFault();
      field.selectAll();
      event.consume();
    }
  }

  private void accept() {
    field.pseudoClassStateChanged(INVALID, false);
    refusal.say("");
  }
}
