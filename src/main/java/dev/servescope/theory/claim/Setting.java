package dev.servescope.theory.claim;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import java.util.List;

/**
 * A scenario as queueing theory looks at it.
 *
 * @param streams the streams of which the traffic is the sum
 * @param kinds the kinds of requests that come
 * @param pool the pool that the first kind goes to
 * @param perSecond requests a second
 * @param service how long one of them takes
 */
record Setting(
    Scenario scenario,
    List<Stream> streams,
    List<Kind> kinds,
    Pool pool,
    double perSecond,
    Service service) {

  static Setting of(Scenario scenario) {
    var streams = Stream.of(scenario.traffic());
    var kinds =
        streams.stream().flatMap(stream -> stream.kinds(scenario.demand()).stream()).toList();
    var pool = kinds.isEmpty() ? scenario.pool() : kinds.getFirst().poolOf(scenario);
    double perSecond = streams.stream().mapToDouble(Stream::perSecond).sum();
    return new Setting(scenario, streams, kinds, pool, perSecond, Service.of(kinds, pool));
  }

  /** Services a second of one instance; infinite where requests need no time. */
  double servicesPerSecond() {
    return 1 / service.meanSeconds();
  }

  /** In how many lines requests stand that are dealt to replicas at random; 1 otherwise. */
  int lines() {
    return pool.balancing() == Balancing.RANDOM ? pool.replicas() : 1;
  }

  /** Requests a second at each of the lines. */
  double perLine() {
    return perSecond / lines();
  }

  /** The most instances of a shard that may run. */
  int mostInstances() {
    return mostInstances(pool);
  }

  /** The most instances of a shard of a pool that may run. */
  static int mostInstances(Pool pool) {
    int most =
        switch (pool.scaling()) {
          case Scaling.Fixed fixed -> 0;
          case Scaling.Scheduled scheduled ->
              scheduled.steps().stream().mapToInt(Scaling.Scheduled.Step::replicas).max().orElse(0);
          case Scaling.Hpa hpa -> hpa.max();
          case Scaling.Kpa kpa -> kpa.max();
          case Scaling.Predictive predictive -> predictive.max();
          case Scaling.OnDemand onDemand -> onDemand.limit();
        };
    return Math.max(most, pool.replicas());
  }

  /** The machines that may be in use. */
  List<Machine> machines() {
    int used = Math.clamp(mostInstances(), 1, pool.machines().size());
    return pool.machines().subList(0, used);
  }
}
