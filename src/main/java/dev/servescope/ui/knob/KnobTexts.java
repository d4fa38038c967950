package dev.servescope.ui.knob;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.knob.spec.Effect;

/** Sentences about knobs. */
final class KnobTexts {
  private KnobTexts() {}

  /** What was found and what is allowed. */
  static String refusal(InvalidValueException refused) {
    return Messages.of(
        "knob.refused", Sentences.of(refused.found()), Sentences.of(refused.allowed()));
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
