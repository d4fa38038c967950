package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A knob that may move, and its values as text.
 *
 * @param knob its name; empty for none
 */
record Vary(String knob, String values) {
  /** How many knobs may move at once. */
  static final int MOST = 3;

  private static final int ROOM = 2;
  private static final int FEWEST = 8;

  /** No knob. */
  static final Vary NOTHING = new Vary("", "");

  /** What most people would turn first. */
  static List<Vary> usual(Scenario scenario) {
    int now = scenario.pool().replicas();
    boolean onDemand = scenario.pool().onDemand();
    int most = Math.max(FEWEST, ROOM * now);
    var replicas = new Vary("replicas", onDemand ? "0,1,2,4" : "1.." + most);
    var second = onDemand ? suggested("keep-alive", scenario) : new Vary("batch-size", "1,2,4,8");
    return List.of(replicas, second, NOTHING);
  }

  static Vary suggested(String name, Scenario scenario) {
    return new Vary(name, KnobRange.suggest(Knobs.find(name, scenario), scenario));
  }

  boolean isNothing() {
    return knob.isEmpty();
  }

  /** The values of the knob, if there is one. */
  Stream<KnobRange> in(Scenario scenario) {
    return Optional.of(knob).filter(name -> !name.isEmpty()).stream()
        .map(name -> KnobRange.parseEvery(found(name, scenario), values));
  }

  private static Knob found(String name, Scenario scenario) {
    return Knobs.find(name, scenario);
  }
}
