package dev.servescope.study.compare;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/** Small scenarios. */
final class Scenarios {
  private Scenarios() {}

  /** One server, half busy, for ten minutes. */
  static Scenario steady() {
    return Scenario.of(
        "Steady",
        new Traffic.Poisson(new Rate(5)),
        new Work.Exponential(Duration.ofMillis(100)),
        Pool.SINGLE,
        new Horizon.Until(Duration.ofMinutes(10)));
  }

  static Scenario replicas(int replicas) {
    var steady = steady();
    return steady.withPool(steady.pool().withReplicas(replicas));
  }
}
