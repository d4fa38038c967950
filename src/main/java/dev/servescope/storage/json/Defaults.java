package dev.servescope.storage.json;

import dev.servescope.scenario.Balancing;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;

/** What a field means that the file leaves out; the package says the same in prose. */
final class Defaults {
  static final String NAME = "Untitled";
  static final String DESCRIPTION = "";
  static final long SEED = 42;
  static final Balancing BALANCING = Balancing.LEAST_CONNECTIONS;
  static final Scaling SCALING = new Scaling.Fixed();
  static final Scaling.OnDemand ON_DEMAND = new Scaling.OnDemand(Duration.ofMinutes(10), 1000);
  static final Bytes MEMORY = Bytes.gigabytes(4);
  static final Targets TARGETS = new Targets(Duration.ofSeconds(2), 0.95);

  private Defaults() {}

  /** One replica, or none where they start on demand. */
  static int replicas(Scaling scaling) {
    return scaling instanceof Scaling.Fixed ? 1 : 0;
  }

  /** An hour, or until a list of requests is answered. */
  static Horizon horizon(Traffic traffic) {
    return traffic instanceof Traffic.Listed
        ? new Horizon.Drained()
        : new Horizon.Until(Duration.ofHours(1));
  }
}
