package dev.servescope.ui.knob;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.knob.spec.Effect;
import javafx.scene.control.Hyperlink;

/** Sentences about knobs. */
final class KnobTexts {
  private KnobTexts() {}

  /** What was found and what is allowed. */
  static String refusal(InvalidValueException refused) {
    return Messages.of(
        "knob.refused", Sentences.of(refused.found()), Sentences.of(refused.allowed()));
  }

  /** Which control is in the way, what stands there and what may. */
  static String inTheWay(Fault fault) {
    var section = Messages.of("section." + fault.blame().section());
    var label = fault.label();
    var place = label.startsWith(section) ? label : section + ", " + label;
    return Messages.of("knob.refused.by", place, fault.sentence());
  }

  /** What stands at the control that is in the way, said there. */
  static String here(Fault fault) {
    return Sentences.capital(fault.sentence());
  }

  /** The way to the control that stands in the way. */
  static Hyperlink way(KnobModel model, Fault fault) {
    var way = new Hyperlink(Messages.of("knob.refused.show", fault.label()));
    way.setId(fault.asked() + "-way");
    way.getStyleClass().add("knob-way");
    way.setOnAction(pressed -> model.showFault());
    return way;
  }

  /** Why a knob does nothing; empty if it does. */
  static String reason(Effect effect) {
    return switch (effect) {
      case Effect.Live any -> "";
      case Effect.Absent any -> "";
      case Effect.Idle(var reason) -> Messages.of("knob.no-effect", Messages.of(reason));
    };
  }
}
