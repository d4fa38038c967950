package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.Optional;

/**
 * A value of a scenario that a study may vary. Every value is a number: seconds, requests a second,
 * dollars, bytes, a count, or the place of a word in its list. Two knobs of the same name are the
 * same.
 */
public final class Knob {
  private final String name;
  private final String label;
  private final Kind kind;
  private final double least;
  private final double most;
  private final Way<Double> way;
  private final String absence;

  /**
   * Makes a knob.
   *
   * @param absence why a scenario may not have it, as what follows "because"
   */
  Knob(
      String name,
      String label,
      Kind kind,
      double least,
      double most,
      Way<Double> way,
      String absence) {
    this.name = name;
    this.label = label;
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.way = way;
    this.absence = absence;
  }

  /** In kebab case; one of a further pool or class has it behind an @: {@code replicas@edge}. */
  public String name() {
    return name;
  }

  /** The name without the place. */
  public String baseName() {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  /** The further pool or class that it belongs to; empty for the usual one. */
  public Optional<String> place() {
    int at = name.indexOf('@');
    return at < 0 ? Optional.empty() : Optional.of(name.substring(at + 1));
  }

  /** A short name for people, in English, such as {@code batch size}. */
  public String label() {
    return label;
  }

  /** The same with the place, if it has one, such as {@code batch size of edge}. */
  public String placedLabel() {
    return place().map(place -> label + " of " + place).orElse(label);
  }

  /** What its values are. */
  public Kind kind() {
    return kind;
  }

  /** The least value that any scenario takes. */
  public double least() {
    return least;
  }

  /** The largest value that any scenario takes. */
  public double most() {
    return most;
  }

  /** The value in a scenario, if it has one. */
  public Optional<Double> in(Scenario scenario) {
    return way.read().apply(scenario);
  }

  /** Whether a scenario has it. */
  public boolean isIn(Scenario scenario) {
    return in(scenario).isPresent();
  }

  /** Why a scenario does not have it, as a sentence; empty if it has. */
  public Optional<String> whyAbsent(Scenario scenario) {
    return isIn(scenario)
        ? Optional.empty()
        : Optional.of(
            "\"" + scenario.name() + "\" has no " + name + " to vary, because " + absence + ".");
  }

  /**
   * The scenario with another value.
   *
   * @throws InvalidValueException where it cannot have that value, or has no such value at all
   */
  public Scenario set(Scenario scenario, double value) {
    whyAbsent(scenario)
        .ifPresent(
            why -> {
              throw new InvalidValueException(name, "no such value", "nothing: " + why);
            });
    if (!(value >= least && value <= most)) {
      throw new InvalidValueException(name, shown(value), allowed());
    }
    if (in(scenario).orElseThrow() == value) {
      return scenario; // Writing the same value may still reshape what it is part of.
    }
    try {
      return way.write().apply(scenario, value);
    } catch (InvalidValueException refused) {
      throw new InvalidValueException(name, refused.found(), refused.allowed());
    }
  }

  private String shown(double value) {
    try {
      return kind.text(value);
    } catch (InvalidValueException unsayable) {
      return unsayable.found();
    }
  }

  private String allowed() {
    return switch (kind) {
      case Kind.Choice choice -> "one of " + String.join(", ", choice.words());
      default -> kind.text(least) + " to " + kind.text(most);
    };
  }

  /**
   * Reads a value as scenario files have it.
   *
   * @throws InvalidValueException where the text says none, or one out of range
   */
  public double parse(String text) {
    double value;
    try {
      value = kind.parse(text);
    } catch (InvalidValueException refused) {
      throw refused.under(name);
    }
    if (!(value >= least && value <= most)) {
      throw new InvalidValueException(name, text.strip(), allowed());
    }
    return value;
  }

  /** Writes a value as scenario files have it. */
  public String text(double value) {
    return kind.text(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Knob knob && knob.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
