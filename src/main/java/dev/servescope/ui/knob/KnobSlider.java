package dev.servescope.ui.knob;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.knob.spec.KnobSpec;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;

/**
 * The slider of a knob: every move is a change at once, a drag or a held key one step to undo.
 * While it is dragged it stays under the pointer; released, it snaps to its value.
 */
final class KnobSlider {
  private final Slider slider;
  private final KnobSpec<?> spec;
  private final KnobModel model;
  private boolean showing;

  KnobSlider(Slider slider, KnobSpec<?> spec, KnobModel model) {
    this.slider = slider;
    this.spec = spec;
    this.model = model;
    slider.valueProperty().subscribe((before, now) -> moved(now.doubleValue()));
    slider.valueChangingProperty().subscribe(this::draggingChanged);
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    slider.addEventHandler(KeyEvent.KEY_RELEASED, released -> model.editor().endGesture());
    slider.setOnMouseReleased(released -> ended());
  }

  /** Shows the present value, unless the thumb is held. */
  void show() {
    var focus = model.focus();
    slider.setAccessibleRoleDescription(spec.shortText(focus));
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(spec.position(focus));
      showing = false;
    }
  }

  private void moved(double position) {
    if (!showing) {
      change(() -> model.edit(spec.moved(model.focus(), position), gesture()));
    }
  }

  private void draggingChanged(boolean dragging) {
    if (!dragging) {
      ended();
    }
  }

  private void ended() {
    model.editor().endGesture();
    if (!slider.isValueChanging()) {
      show();
    }
  }

  private void keyPressed(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case RIGHT, UP, KP_RIGHT, KP_UP -> 1;
          case LEFT, DOWN, KP_LEFT, KP_DOWN -> -1;
          default -> 0;
        };
    if (direction != 0 && !event.isShortcutDown() && !event.isAltDown()) {
      boolean fine = event.isShiftDown();
      change(() -> model.edit(spec.stepped(model.focus(), direction, fine), gesture()));
      event.consume();
    }
  }

  /** A place that another part of the scenario forbids is left out, and that part is named. */
  private void change(Runnable edit) {
    try {
      edit.run();
    } catch (InvalidValueException forbidden) {
      model.refuse(spec.name(), forbidden);
      show();
    }
  }

  private String gesture() {
    return "slide " + spec.name();
  }
}
