package dev.servescope.study.why;

import dev.servescope.scenario.KebabCase;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Units;
import java.util.stream.Stream;

/** Another rule: who gets what, how failures are noticed, who tries again, how many may wait. */
final class PolicyMoves {
  private static final int SOME_RETRIES = 2;

  private PolicyMoves() {}

  static void of(Changes changes) {
    balancing(changes);
    sharding(changes);
    probes(changes);
    retries(changes);
    queueLimit(changes);
  }

  private static void balancing(Changes changes) {
    var now = changes.pool().balancing();
    Stream.of(Balancing.LEAST_CONNECTIONS, Balancing.CENTRAL_QUEUE)
        .filter(other -> now != Balancing.CENTRAL_QUEUE && !changes.pool().onDemand())
        .forEach(
            other ->
                changes.add(
                    Move.Kind.BALANCING,
                    word(now),
                    word(other),
                    changes.pool().withBalancing(other)));
  }

  private static void sharding(Changes changes) {
    var now = changes.pool().sharding();
    if (now.shards() == 1) {
      return;
    }
    if (!(now.sizes() instanceof Segmentation.Equal)) {
      var equal = now.withSizes(new Segmentation.Equal());
      changes.add(Move.Kind.SEGMENTS, "as they are", "equal", changes.pool().withSharding(equal));
    }
    Stream.of(Sharding.Assignment.LEAST_LOADED, Sharding.Assignment.WORK_STEALING)
        .forEach(
            other ->
                changes.add(
                    Move.Kind.ASSIGNMENT,
                    word(now.assignment()),
                    word(other),
                    changes.pool().withSharding(now.withAssignment(other))));
  }

  /** More often asked, sooner noticed; without probes one that only answers errors never is. */
  private static void probes(Changes changes) {
    var failures = changes.pool().failures();
    if (failures.faults().isEmpty()) {
      return;
    }
    var now = failures.probe();
    var next = now.isOn() ? now.withPeriod(now.period().dividedBy(2)) : Failures.Probe.KUBERNETES;
    changes.add(
        Move.Kind.PROBES,
        Units.text(now.period()),
        Units.text(next.period()),
        changes.pool().withFailures(failures.withProbe(next)));
  }

  private static void retries(Changes changes) {
    var requests = changes.run().totals().requests();
    var demand = changes.run().scenario().demand();
    var now = demand.clients().retries();
    boolean none = requests.failed() + requests.refused() == 0;
    if (none || !changes.isFirst() || now.most() > SOME_RETRIES) {
      return;
    }
    int most = now.most() + SOME_RETRIES;
    var clients = demand.clients().withRetries(now.withMost(most));
    changes.add(
        Move.Kind.RETRIES,
        now.most(),
        most,
        changes.run().scenario().withDemand(demand.withClients(clients)));
  }

  private static void queueLimit(Changes changes) {
    var batching = changes.pool().batching();
    int now = batching.queue().limit();
    if (now == 0 || changes.run().totals().requests().refused() == 0) {
      return;
    }
    var more = batching.queue().withLimit(2 * now);
    changes.add(
        Move.Kind.QUEUE_LIMIT, now, 2 * now, changes.pool().withBatching(batching.withQueue(more)));
  }

  /** A constant's name in kebab case: {@code least-connections}. */
  private static String word(Enum<?> constant) {
    return KebabCase.of(constant);
  }
}
