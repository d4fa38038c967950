package dev.servescope.ui.knob;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Traffic;
import java.time.Duration;
import java.util.List;

/** The kinds of traffic to choose from; a list can be kept but not made by choosing. */
enum TrafficKind {
  POISSON,
  CONSTANT,
  LISTED;

  static TrafficKind of(Scenario scenario) {
    return switch (scenario.traffic()) {
      case Traffic.Poisson any -> POISSON;
      case Traffic.Constant any -> CONSTANT;
      case Traffic.Listed any -> LISTED;
    };
  }

  static List<TrafficKind> options(Scenario scenario) {
    return of(scenario) == LISTED ? List.of(values()) : List.of(POISSON, CONSTANT);
  }

  static Scenario apply(Scenario scenario, TrafficKind kind) {
    var rate = scenario.traffic().meanRate();
    return switch (kind) {
      case POISSON -> endless(scenario).withTraffic(new Traffic.Poisson(rate));
      case CONSTANT -> endless(scenario).withTraffic(new Traffic.Constant(rate));
      case LISTED -> scenario;
    };
  }

  /** Traffic without an end needs a horizon of its own: as long as the list was. */
  private static Scenario endless(Scenario scenario) {
    return scenario.traffic() instanceof Traffic.Listed list
            && scenario.horizon() instanceof Horizon.Drained
        ? scenario.withHorizon(new Horizon.Until(span(list)))
        : scenario;
  }

  static Duration span(Traffic.Listed list) {
    var arrivals = list.arrivals();
    var last = Duration.ofNanos(arrivals.nanos(arrivals.size() - 1));
    var least = Duration.ofSeconds(1);
    return last.compareTo(least) < 0 ? least : last;
  }
}
