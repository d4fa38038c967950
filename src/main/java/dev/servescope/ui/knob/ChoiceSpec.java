package dev.servescope.ui.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A choice among a few alternatives, without its looks: a lens on the scenario as {@link KnobSpec}
 * is.
 *
 * @param name in kebab case; texts and ids derive from it
 * @param options what can be chosen in a scenario
 * @param read what is chosen
 * @param write the scenario with another choice
 * @param effect whether the choice does something in a scenario
 */
public record ChoiceSpec<T extends Enum<T>>(
    String name,
    Function<Scenario, List<T>> options,
    Function<Scenario, T> read,
    BiFunction<Scenario, T, Scenario> write,
    Function<Scenario, Effect> effect) {
  /** What the choice is called. */
  public String label() {
    return Messages.of("knob." + name);
  }

  /** What it decides in the real system. */
  public String help() {
    return Messages.of("knob." + name + ".help");
  }

  /** What an alternative is called. */
  public String optionLabel(T option) {
    var word = option.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Messages.of("choice." + name + "." + word);
  }

  /** What the present choice is called. */
  public String text(Scenario scenario) {
    return optionLabel(read.apply(scenario));
  }

  ChoiceSpec<T> with(Function<Scenario, Effect> other) {
    return new ChoiceSpec<>(name, options, read, write, other);
  }

  static <T extends Enum<T>> ChoiceSpec<T> of(
      String name,
      Function<Scenario, List<T>> options,
      Function<Scenario, T> read,
      BiFunction<Scenario, T, Scenario> write) {
    return new ChoiceSpec<>(name, options, read, write, any -> Effect.LIVE);
  }
}
