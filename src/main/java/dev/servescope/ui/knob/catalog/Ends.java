package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import java.time.Duration;

/** How long a run is, and an end that suits its traffic. */
final class Ends {
  private static final Duration UNKNOWN = Duration.ofHours(1);

  private Ends() {}

  /** Other traffic; where it never ends by itself, the run keeps the length that it had. */
  static Scenario withTraffic(Scenario scenario, Traffic traffic) {
    boolean endless = scenario.horizon() instanceof Horizon.Drained && !traffic.isFinite();
    var fit = endless ? scenario.withHorizon(new Horizon.Until(length(scenario))) : scenario;
    return fit.withTraffic(traffic);
  }

  /** How long the run is, or about how long where something else ends it. */
  static Duration length(Scenario scenario) {
    double rate = scenario.traffic().meanRate().perSecond();
    return switch (scenario.horizon()) {
      case Horizon.Until(var length) -> length;
      case Horizon.Requests(long count) -> rate == 0 ? UNKNOWN : rounded(count / rate);
      case Horizon.Drained any -> span(scenario.traffic());
    };
  }

  /** How many requests the run has, or about how many where a time ends it. */
  static long count(Scenario scenario) {
    if (scenario.horizon() instanceof Horizon.Requests(long count)) {
      return count;
    }
    double rate = scenario.traffic().meanRate().perSecond();
    return Math.clamp(Math.round(rate * length(scenario).toMillis() / 1e3), 1, 1_000_000_000L);
  }

  /** A part of the length that can be said. */
  static Duration share(Scenario scenario, double share) {
    double seconds = length(scenario).toMillis() / 1e3 * share;
    double unit = seconds >= 600 ? 60 : seconds >= 10 ? 1 : 0.001;
    return Duration.ofMillis(Math.max(1, Math.round(Math.rint(seconds / unit) * unit * 1e3)));
  }

  private static Duration span(Traffic traffic) {
    if (!(Wrapped.core(traffic) instanceof Traffic.Listed(var arrivals, var columns))) {
      return UNKNOWN;
    }
    var last = Duration.ofNanos(arrivals.nanos(arrivals.size() - 1));
    var least = Duration.ofSeconds(1);
    return last.compareTo(least) < 0 ? least : last;
  }

  private static Duration rounded(double seconds) {
    long most = Duration.ofDays(3650).toSeconds();
    return Duration.ofSeconds(Math.clamp((long) Math.ceil(seconds), 1, most));
  }
}
