package dev.servescope.storage.json;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/** What a field means that the file leaves out; the package says the same in prose. */
final class Defaults {
  static final Bytes MEMORY = Bytes.gigabytes(4);
  static final Scaling.OnDemand ON_DEMAND = new Scaling.OnDemand(Duration.ofMinutes(10), 1000);

  /** Time between two looks of a scaler. */
  static final Duration LOOK = Duration.ofSeconds(15);

  static final Pool POOL =
      Pool.SINGLE.withBalancing(Balancing.LEAST_CONNECTIONS).withMemory(MEMORY);

  /** Its traffic and work have to be given. */
  static final Scenario SCENARIO =
      Scenario.of(
              "Untitled",
              new Traffic.Poisson(Rate.perSecond(1)),
              new Work.Constant(Duration.ZERO),
              POOL,
              new Horizon.Until(Duration.ofHours(1)))
          .withSeed(42)
          .withTargets(new Targets(Duration.ofSeconds(2), 0.95));

  private Defaults() {}

  /** One replica, or none where requests bring instances. */
  static int replicas(Scaling scaling) {
    return scaling.fromZero() ? 0 : 1;
  }

  /** An hour, or until traffic that ends by itself is answered. */
  static Horizon horizon(Traffic traffic) {
    return traffic.isFinite() ? new Horizon.Drained() : SCENARIO.horizon();
  }
}
