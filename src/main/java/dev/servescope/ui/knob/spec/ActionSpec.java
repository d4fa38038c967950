package dev.servescope.ui.knob.spec;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something to be done with one press.
 *
 * @param name in kebab case; ids and texts derive from it
 * @param act the scenario after it, with what to look at then
 * @param when whether there is something to do
 */
public record ActionSpec(String name, UnaryOperator<Focus> act, Function<Focus, Effect> when)
    implements Spec {
  @Override
  public String text() {
    return name;
  }

  @Override
  public Effect effect(Focus focus) {
    return when.apply(focus);
  }
}
