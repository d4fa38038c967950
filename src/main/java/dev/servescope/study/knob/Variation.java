package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;

/**
 * A scenario with knobs that a study turns.
 *
 * @param base the scenario
 * @param ranges of the knobs, in the order in which they are set
 */
public record Variation(Scenario base, List<KnobRange> ranges) {
  /** Keeps a copy that cannot change. */
  public Variation {
    ranges = List.copyOf(ranges);
  }

  /**
   * Whether a scenario is the base but for what these knobs stand at, in range or not, and for what
   * it is called; what was found of the base holds for it then.
   */
  public boolean includes(Scenario other) {
    var plain = nameless(other);
    return plain.equals(nameless(base)) || plain.equals(nameless(turnedLike(other)));
  }

  /** The base with the values of another scenario, as far as they can be read and set. */
  private Scenario turnedLike(Scenario other) {
    var turned = base;
    try {
      for (var range : ranges) {
        var value = range.knob().in(other);
        if (value.isPresent()) {
          turned = range.knob().set(turned, range.snapped(value.get()));
        }
      }
    } catch (InvalidValueException impossible) {
      return base;
    }
    return turned;
  }

  private static Scenario nameless(Scenario scenario) {
    return scenario.withName("any").withDescription("");
  }
}
