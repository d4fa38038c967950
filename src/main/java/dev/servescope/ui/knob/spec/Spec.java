package dev.servescope.ui.knob.spec;

import dev.servescope.ui.Messages;

/** A control of the knob panel without its looks. */
public sealed interface Spec permits KnobSpec, ChoiceSpec, SwitchSpec, ListSpec, ActionSpec {
  /** In kebab case; ids derive from it. */
  String name();

  /** What its texts go by: its name, or that of a control that does the same elsewhere. */
  String text();

  /** Whether it does something with what is looked at. */
  Effect effect(Focus focus);

  /** What it is called. */
  default String label() {
    return Messages.of("knob." + text());
  }

  /** What it does in the real system. */
  default String help() {
    return Messages.of("knob." + text() + ".help");
  }
}
