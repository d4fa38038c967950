package dev.servescope.ui.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Messages;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A knob without its looks: a lens on the scenario. It reads a value out of a scenario and gives
 * the scenario with another value; the scenario itself refuses what it cannot hold.
 *
 * @param name in kebab case; texts and ids derive from it
 * @param quantity how the value is written
 * @param read the value in a scenario
 * @param write the scenario with another value
 * @param track the slider for a scenario; none for a field alone
 * @param effect whether the knob does something in a scenario
 */
public record KnobSpec<T>(
    String name,
    Quantity<T> quantity,
    Function<Scenario, T> read,
    BiFunction<Scenario, T, Scenario> write,
    Function<Scenario, Optional<Track>> track,
    Function<Scenario, Effect> effect) {
  private static final int SHORT = 8;

  /** What the knob is called. */
  public String label() {
    return Messages.of("knob." + name);
  }

  /** What it does in the real system. */
  public String help() {
    return Messages.of("knob." + name + ".help");
  }

  /** The value as the resting field shows it. */
  public String text(Scenario scenario) {
    var exact = exactText(scenario);
    return exact.length() <= SHORT ? exact : quantity.brief(read.apply(scenario));
  }

  /** The value as the field shows it for editing: nothing is rounded. */
  public String exactText(Scenario scenario) {
    return quantity.exact(read.apply(scenario));
  }

  /** The scenario with what somebody typed; refused with {@link InvalidValueException}. */
  public Scenario typed(Scenario scenario, String text) {
    var value = quantity.parse(text);
    // Writing the same value may still reshape what it is part of, such as a list of work.
    return value.equals(read.apply(scenario)) ? scenario : write.apply(scenario, value);
  }

  /** Where the slider stands, 0 to 1. */
  public double position(Scenario scenario) {
    return track.apply(scenario).map(way -> way.position(number(scenario))).orElse(0.0);
  }

  /** The scenario with the slider at another place. */
  public Scenario moved(Scenario scenario, double position) {
    return track
        .apply(scenario)
        .map(way -> write.apply(scenario, quantity.of(way.value(position))))
        .orElse(scenario);
  }

  /** The scenario one step up ({@code direction} 1) or down (-1). */
  public Scenario stepped(Scenario scenario, int direction, boolean fine) {
    return track
        .apply(scenario)
        .map(way -> way.step(number(scenario), direction, fine))
        .map(value -> write.apply(scenario, quantity.of(value)))
        .orElse(scenario);
  }

  /** The scenario with the value that this knob has in another one. */
  public Scenario takenFrom(Scenario scenario, Scenario other) {
    return write.apply(scenario, read.apply(other));
  }

  /** Whether two scenarios have the same value. */
  public boolean same(Scenario one, Scenario other) {
    return read.apply(one).equals(read.apply(other));
  }

  /** The same with another track and effect, for specs that are built step by step. */
  KnobSpec<T> on(Track way) {
    return new KnobSpec<>(name, quantity, read, write, any -> Optional.of(way), effect);
  }

  KnobSpec<T> on(Function<Scenario, Track> way) {
    return new KnobSpec<>(name, quantity, read, write, way.andThen(Optional::of), effect);
  }

  KnobSpec<T> with(Function<Scenario, Effect> other) {
    return new KnobSpec<>(name, quantity, read, write, track, other);
  }

  static <T> KnobSpec<T> of(
      String name,
      Quantity<T> quantity,
      Function<Scenario, T> read,
      BiFunction<Scenario, T, Scenario> write) {
    return new KnobSpec<>(name, quantity, read, write, any -> Optional.empty(), any -> Effect.LIVE);
  }

  private double number(Scenario scenario) {
    return quantity.number(read.apply(scenario));
  }
}
