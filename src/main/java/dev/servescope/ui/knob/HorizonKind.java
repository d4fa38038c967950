package dev.servescope.ui.knob;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Traffic;
import java.time.Duration;
import java.util.List;

/** The ends of a run to choose from; only a list can drain. */
enum HorizonKind {
  UNTIL,
  REQUESTS,
  DRAINED;

  private static final Duration UNKNOWN = Duration.ofHours(1);

  static HorizonKind of(Scenario scenario) {
    return switch (scenario.horizon()) {
      case Horizon.Until any -> UNTIL;
      case Horizon.Requests any -> REQUESTS;
      case Horizon.Drained any -> DRAINED;
    };
  }

  static List<HorizonKind> options(Scenario scenario) {
    if (scenario.traffic() instanceof Traffic.Listed) {
      return List.of(values());
    }
    boolean silent = scenario.traffic().meanRate().perSecond() == 0;
    return silent ? List.of(UNTIL) : List.of(UNTIL, REQUESTS);
  }

  static Scenario apply(Scenario scenario, HorizonKind kind) {
    return scenario.withHorizon(
        switch (kind) {
          case UNTIL -> new Horizon.Until(length(scenario));
          case REQUESTS -> new Horizon.Requests(count(scenario));
          case DRAINED -> new Horizon.Drained();
        });
  }

  /** How long the run is, or about how long where requests end it. */
  static Duration length(Scenario scenario) {
    double rate = scenario.traffic().meanRate().perSecond();
    return switch (scenario.horizon()) {
      case Horizon.Until(var length) -> length;
      case Horizon.Requests(long count) -> rate == 0 ? UNKNOWN : rounded(count / rate);
      case Horizon.Drained any ->
          scenario.traffic() instanceof Traffic.Listed list ? TrafficKind.span(list) : UNKNOWN;
    };
  }

  /** How many requests the run has, or about how many where a time ends it. */
  static long count(Scenario scenario) {
    return switch (scenario.horizon()) {
      case Horizon.Requests(long count) -> count;
      default -> {
        double rate = scenario.traffic().meanRate().perSecond();
        yield Math.clamp(Math.round(rate * length(scenario).toMillis() / 1e3), 1, 1_000_000_000L);
      }
    };
  }

  private static Duration rounded(double seconds) {
    long most = Duration.ofDays(3650).toSeconds();
    return Duration.ofSeconds(Math.clamp((long) Math.ceil(seconds), 1, most));
  }
}
