package dev.servescope.engine;

import dev.servescope.run.Detail;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/** Starting points for scenarios in tests. */
public final class Scenarios {
  private Scenarios() {}

  /** One always-on instance with one queue, no batches, no prices. */
  public static Pool oneInstance() {
    return Pool.SINGLE;
  }

  /** Given arrivals and work in milliseconds, served by one instance until all are answered. */
  public static Scenario listed(long[] arrivalMillis, long[] workMillis) {
    return scenario(
        new Traffic.Listed(Samples.ofMillis(arrivalMillis)),
        new Work.Listed(Samples.ofMillis(workMillis)),
        new Horizon.Drained());
  }

  /** Poisson arrivals at one instance for a time. */
  public static Scenario poisson(double perSecond, Work work, Duration length) {
    return scenario(new Traffic.Poisson(new Rate(perSecond)), work, new Horizon.Until(length));
  }

  /** Everything that happens in a run. */
  static Detail whole(Scenario scenario) {
    return Simulation.detail(scenario, 0, Long.MAX_VALUE, Observer.NONE);
  }

  private static Scenario scenario(Traffic traffic, Work work, Horizon horizon) {
    return Scenario.of("test", traffic, work, oneInstance(), horizon);
  }

  /** Batches of up to a size, held for up to a delay, as long as their longest member. */
  public static Batching batches(int size, Duration delay) {
    return new Batching(size, delay, new BatchTime.LongestMember());
  }

  /** Instances from zero on demand. */
  public static Pool onDemand(Pool pool, Duration keepAlive, int limit) {
    return pool.withScaling(new Scaling.OnDemand(keepAlive, limit)).withReplicas(0);
  }

  /** A price for each request. */
  public static Prices perRequest(double dollars) {
    return Prices.FREE.withPerRequest(new Dollars(dollars));
  }

  /** Timed changes. */
  public static Scenario at(Scenario scenario, Duration time, Intervention.Change change) {
    var changes = new java.util.ArrayList<>(scenario.interventions());
    changes.add(new Intervention(time, change));
    return scenario.withInterventions(changes);
  }

  /** Milliseconds. */
  public static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}
