package dev.servescope.ui.knob.spec;

import dev.servescope.ui.Messages;
import java.util.List;
import java.util.function.Function;

/**
 * A choice among a few alternatives.
 *
 * @param name in kebab case; ids derive from it
 * @param text what label and help go by
 * @param options what can be chosen
 * @param part what is chosen
 * @param optionLabel what an alternative is called
 * @param effectIfThere whether it does something, where there is something to choose
 */
public record ChoiceSpec<T>(
    String name,
    String text,
    Function<Focus, List<T>> options,
    Part<T> part,
    Function<T, String> optionLabel,
    Function<Focus, Effect> effectIfThere)
    implements Spec {
  /** A choice among constants, whose labels stand under {@code choice.NAME.CONSTANT}. */
  public static <T extends Enum<T>> ChoiceSpec<T> of(
      String name, Function<Focus, List<T>> options, Part<T> part) {
    return new ChoiceSpec<>(
        name, name, options, part, option -> constant(name, option), any -> Effect.LIVE);
  }

  /** A choice among all constants of a type. */
  public static <T extends Enum<T>> ChoiceSpec<T> of(String name, Class<T> type, Part<T> part) {
    return of(name, any -> List.of(type.getEnumConstants()), part);
  }

  /** A choice among things of the scenario, by their names. */
  public static ChoiceSpec<String> ofNames(
      String name, Function<Focus, List<String>> options, Part<String> part) {
    return new ChoiceSpec<>(
        name,
        name,
        options,
        part,
        option -> option.isEmpty() ? Messages.of("choice.any") : option,
        any -> Effect.LIVE);
  }

  private static String constant(String name, Enum<?> option) {
    var word = Messages.key(option);
    return Messages.of("choice." + name + "." + word);
  }

  /** The same without effect at times. */
  public ChoiceSpec<T> with(Function<Focus, Effect> other) {
    return new ChoiceSpec<>(name, text, options, part, optionLabel, other);
  }

  /** The same under another name, which keeps its texts. */
  public ChoiceSpec<T> named(String other) {
    return new ChoiceSpec<>(other, text, options, part, optionLabel, effectIfThere);
  }

  @Override
  public Effect effect(Focus focus) {
    return part.isIn(focus) ? effectIfThere.apply(focus) : Effect.ABSENT;
  }

  /** What the alternatives are called, in their order. */
  public List<String> labels(Focus focus) {
    return options.apply(focus).stream().map(optionLabel).toList();
  }

  /** What the present choice is called; empty if there is none. */
  public String chosen(Focus focus) {
    return part.in(focus).map(optionLabel).orElse("");
  }

  /** The scenario with the alternative at an index chosen. */
  public Focus choose(Focus focus, int index) {
    return part.set(focus, options.apply(focus).get(index));
  }
}
