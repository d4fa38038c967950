package dev.servescope.ui.knob.spec;

import java.util.function.Function;

/**
 * A switch: something is done or not.
 *
 * @param name in kebab case; ids derive from it
 * @param text what label and help go by
 * @param part whether it is on
 * @param effectIfThere whether it does something, where it is there
 */
public record SwitchSpec(
    String name, String text, Part<Boolean> part, Function<Focus, Effect> effectIfThere)
    implements Spec {
  /** A switch that has an effect whenever it is there. */
  public static SwitchSpec of(String name, Part<Boolean> part) {
    return new SwitchSpec(name, name, part, any -> Effect.LIVE);
  }

  /** The same without effect at times. */
  public SwitchSpec with(Function<Focus, Effect> other) {
    return new SwitchSpec(name, text, part, other);
  }

  /** The same with the texts of another control. */
  public SwitchSpec saying(String other) {
    return new SwitchSpec(name, other, part, effectIfThere);
  }

  @Override
  public Effect effect(Focus focus) {
    return part.isIn(focus) ? effectIfThere.apply(focus) : Effect.ABSENT;
  }

  /** Whether it is on. */
  public boolean isOn(Focus focus) {
    return part.in(focus).orElse(false);
  }
}
