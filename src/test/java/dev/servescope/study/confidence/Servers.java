package dev.servescope.study.confidence;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/** Single servers of which the figures are known. */
final class Servers {
  private Servers() {}

  /** Exponential work of 1 s, Poisson arrivals. */
  static Scenario markov(double perSecond, long seconds) {
    return Scenario.of(
        "server",
        new Traffic.Poisson(new Rate(perSecond)),
        new Work.Exponential(Duration.ofSeconds(1)),
        Pool.SINGLE,
        new Horizon.Until(Duration.ofSeconds(seconds)));
  }

  /** Nothing of it is random. */
  static Scenario certain() {
    return markov(0, 1000)
        .withTraffic(new Traffic.Constant(new Rate(0.5)))
        .withWork(new Work.Constant(Duration.ofSeconds(1)));
  }
}
