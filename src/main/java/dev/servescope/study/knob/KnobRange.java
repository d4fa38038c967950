package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;

/**
 * Values of a knob, in ascending order and each once.
 *
 * @param logarithmic whether an axis shows equal ratios as equal distances
 */
public record KnobRange(Knob knob, List<Double> values, boolean logarithmic) {
  /** The most values. */
  public static final int MOST = 401;

  /** What writing a value into a scenario and reading it again may change of it. */
  private static final double ROUNDING = 1e-9;

  /** Refuses no values, too many, and values out of order. */
  public KnobRange {
    values = List.copyOf(values);
    if (values.isEmpty() || values.size() > MOST) {
      throw new InvalidValueException(
          knob.name(), values.size() + " values", "1 to " + MOST + " values");
    }
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) <= values.get(i - 1)) {
        throw new IllegalArgumentException("values must ascend: " + values);
      }
    }
  }

  /**
   * Reads a range: {@code 1..16}, {@code 0s..60s step 5s}, {@code 1..64 log}, {@code 5/s..20/s in
   * 7}, {@code 1,2,4,8}, and for words also {@code all}.
   *
   * @throws InvalidValueException where the text says no range, or an empty one
   */
  public static KnobRange parse(Knob knob, String text) {
    return new RangeText(knob, text, false).range();
  }

  /**
   * Reads a range as {@link #parse} does, but {@code 1..60} is every whole number of it: a picture
   * does well with some of them, a search may miss the best.
   *
   * @throws InvalidValueException where the text says no range, an empty one, or too many values
   */
  public static KnobRange parseEvery(Knob knob, String text) {
    return new RangeText(knob, text, true).range();
  }

  /** A range to begin with, as {@link #parse} reads it: around the value of a scenario. */
  public static String suggest(Knob knob, Scenario scenario) {
    return Suggestion.of(knob, scenario);
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /** A value. */
  public double value(int index) {
    return values.get(index);
  }

  /** The value of the range that a value is but for rounding; the value itself where it is none. */
  double snapped(double value) {
    return values.stream()
        .filter(its -> Math.abs(its - value) <= ROUNDING * Math.abs(its))
        .findFirst()
        .orElse(value);
  }

  /**
   * A scenario with a value.
   *
   * @throws InvalidValueException where it cannot have it
   */
  public Scenario apply(Scenario scenario, int index) {
    return knob.set(scenario, values.get(index));
  }

  /** A value as scenario files have it. */
  public String text(int index) {
    return knob.text(values.get(index));
  }
}
