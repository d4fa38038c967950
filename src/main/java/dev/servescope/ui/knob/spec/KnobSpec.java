package dev.servescope.ui.knob.spec;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A knob: one value of a scenario with its text and its slider.
 *
 * @param name in kebab case; ids derive from it
 * @param text what label and help go by
 * @param quantity how the value is written
 * @param part the value in a scenario
 * @param track the slider; none for a field alone
 * @param effectIfThere whether it does something, where the value is there
 */
public record KnobSpec<T>(
    String name,
    String text,
    Quantity<T> quantity,
    Part<T> part,
    Function<Focus, Optional<Track>> track,
    Function<Focus, Effect> effectIfThere)
    implements Spec {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  /** A knob with a field alone. */
  public static <T> KnobSpec<T> of(String name, Quantity<T> quantity, Part<T> part) {
    return new KnobSpec<>(name, name, quantity, part, any -> Optional.empty(), any -> Effect.LIVE);
  }

  /** The same with a slider. */
  public KnobSpec<T> on(Track way) {
    return onTrack(any -> Optional.of(way));
  }

  /** The same with a slider that depends on the scenario. */
  public KnobSpec<T> on(Function<Focus, Track> way) {
    return onTrack(way.andThen(Optional::of));
  }

  private KnobSpec<T> onTrack(Function<Focus, Optional<Track>> way) {
    return new KnobSpec<>(name, text, quantity, part, way, effectIfThere);
  }

  /** The same without effect at times. */
  public KnobSpec<T> with(Function<Focus, Effect> other) {
    return new KnobSpec<>(name, text, quantity, part, track, other);
  }

  /** The same with a word for 0, which is read as well; its message is {@code zero.WORD}. */
  public KnobSpec<T> zeroIs(String word) {
    var orNone = new OrNone<>(quantity, "zero." + word);
    return new KnobSpec<>(name, text, orNone, part, track, effectIfThere);
  }

  /** The same with the texts of another control. */
  public KnobSpec<T> saying(String other) {
    return new KnobSpec<>(name, other, quantity, part, track, effectIfThere);
  }

  @Override
  public Effect effect(Focus focus) {
    return part.isIn(focus) ? effectIfThere.apply(focus) : Effect.ABSENT;
  }

  /** The value as the resting field shows it; empty if there is none. */
  public String shortText(Focus focus) {
    var exact = exactText(focus);
    boolean fits = exact.length() <= quantity.room().letters();
    return fits ? exact : part.in(focus).map(quantity::brief).orElse("");
  }

  /** The value as the field shows it for editing: nothing is rounded; empty if there is none. */
  public String exactText(Focus focus) {
    return part.in(focus).map(quantity::exact).orElse("");
  }

  /**
   * The scenario with what somebody typed; refused with {@link InvalidValueException}. A number
   * alone has the unit that the field shows.
   */
  public Focus typed(Focus focus, String typed) {
    var value = quantity.parse(withUnit(typed, exactText(focus)));
    // Writing the same value may still reshape what it is part of, such as a list of work.
    return part.in(focus).filter(value::equals).isPresent() ? focus : part.set(focus, value);
  }

  /** Of a value that is shown in two units, such as minutes and seconds, neither is taken. */
  private static String withUnit(String typed, String shown) {
    var number = NUMBER.matcher(typed.strip());
    var before = NUMBER.matcher(shown);
    if (!number.matches() || !before.lookingAt()) {
      return typed;
    }
    var unit = shown.substring(before.end());
    return unit.chars().anyMatch(Character::isDigit) ? typed : typed.strip() + unit;
  }

  /** Where the slider stands, 0 to 1. */
  public double position(Focus focus) {
    return track
        .apply(focus)
        .flatMap(way -> part.in(focus).map(now -> way.position(quantity.number(now))))
        .orElse(0.0);
  }

  /** The scenario with the slider at another place. */
  public Focus moved(Focus focus, double position) {
    return along(focus, way -> way.value(position));
  }

  /** The scenario one step up ({@code direction} 1) or down (-1). */
  public Focus stepped(Focus focus, int direction, boolean fine) {
    return part.in(focus)
        .map(quantity::number)
        .map(now -> along(focus, way -> way.step(now, direction, fine)))
        .orElse(focus);
  }

  private Focus along(Focus focus, Function<Track, Double> place) {
    return track
        .apply(focus)
        .map(way -> part.set(focus, quantity.of(place.apply(way))))
        .orElse(focus);
  }

  /** The scenario with the value that this knob has in another one, if it has any there. */
  public Focus takenFrom(Focus focus, Focus other) {
    return part.in(other).map(value -> part.set(focus, value)).orElse(focus);
  }

  /** Whether another scenario has the value, and a different one. */
  public boolean differs(Focus one, Focus other) {
    return part.isIn(one)
        && part.in(other).filter(value -> !part.in(one).equals(Optional.of(value))).isPresent();
  }
}
