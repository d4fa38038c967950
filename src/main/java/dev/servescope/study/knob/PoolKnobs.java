package dev.servescope.study.knob;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a pool is made of. */
final class PoolKnobs {
  private static final Pattern[] PATTERNS =
      Arrays.stream(Pattern.values())
          .filter(pattern -> pattern != Pattern.COMBINED)
          .toArray(Pattern[]::new);

  private PoolKnobs() {}

  static List<Spec<Pool>> specs() {
    return Stream.of(four(), serving(), batching(), sharding()).flatMap(List::stream).toList();
  }

  /** Those of the program's name. */
  private static List<Spec<Pool>> four() {
    return List.of(
        Spec.count(
            "replicas",
            "replicas",
            0,
            Pool.MAX_REPLICAS,
            pool -> pool.to(Pool::replicas, Pool::withReplicas)),
        Spec.count(
            "batch-size",
            "batch size",
            1,
            Batching.MAX_SIZE,
            pool -> batching(pool).to(Batching::size, Batching::withSize)),
        Spec.count(
            "shards",
            "shards",
            1,
            Sharding.MAX_SHARDS,
            pool -> sharding(pool).to(Sharding::shards, Sharding::withShards)),
        Spec.time(
            "cold-start",
            "cold start",
            StartUp.MAX_TOTAL,
            pool ->
                pool.to(Pool::startUp, Pool::withStartUp).to(StartUp::total, StartUp::scaledTo)));
  }

  private static Way<Batching> batching(Way<Pool> pool) {
    return pool.to(Pool::batching, Pool::withBatching);
  }

  private static Way<Sharding> sharding(Way<Pool> pool) {
    return pool.to(Pool::sharding, Pool::withSharding);
  }

  private static List<Spec<Pool>> serving() {
    return List.of(
        Spec.choice(
            "pattern",
            "pattern",
            PATTERNS,
            pool -> pool.to(Pattern::of, (now, pattern) -> pattern.applyTo(now))),
        Spec.choice(
            "balancing",
            "balancing",
            Balancing.values(),
            pool -> pool.to(Pool::balancing, Pool::withBalancing)),
        Spec.<Pool>factor(
            "speed", "speed", 0.001, 1000, pool -> pool.to(PoolKnobs::speed, PoolKnobs::sped)),
        Spec.<Pool>data("memory", "memory", pool -> pool.to(Pool::memory, PoolKnobs::withMemory)),
        Spec.time(
            "distance",
            "distance",
            Duration.ofHours(1),
            pool ->
                pool.to(Pool::network, Pool::withNetwork)
                    .to(Network::distance, Network::withDistance)));
  }

  private static double speed(Pool pool) {
    return pool.machines().getFirst().speed();
  }

  /** All machines, in proportion to the first. */
  private static Pool sped(Pool pool, double speed) {
    double factor = speed / speed(pool);
    return pool.withMachines(pool.machines().stream().map(its -> sped(its, factor)).toList());
  }

  private static Machine sped(Machine machine, double factor) {
    return machine.withSpeed(machine.speed() * factor);
  }

  private static Pool withMemory(Pool pool, Bytes memory) {
    return pool.withMemory(memory);
  }

  private static List<Spec<Pool>> batching() {
    return List.of(
        Spec.time(
            "batch-delay",
            "batch delay",
            Batching.MAX_DELAY,
            pool -> batching(pool).to(Batching::delay, Batching::withDelay)),
        Spec.<Pool>time(
                "batch-fixed",
                "fixed time of a batch",
                Work.MAX_MEAN,
                pool ->
                    line(pool)
                        .to(
                            BatchTime.Affine::fixed,
                            (now, time) -> new BatchTime.Affine(time, now.perItem())))
            .unless("its batch time is not a fixed time plus one for each member"),
        Spec.<Pool>time(
                "batch-per-item",
                "batch time of a member",
                Work.MAX_MEAN,
                pool ->
                    line(pool)
                        .to(
                            BatchTime.Affine::perItem,
                            (now, time) -> new BatchTime.Affine(now.fixed(), time)))
            .unless("its batch time is not a fixed time plus one for each member"),
        Spec.count(
            "queue-limit",
            "queue limit",
            0,
            QueuePolicy.MAX_LIMIT,
            pool -> queue(pool).to(QueuePolicy::limit, QueuePolicy::withLimit)),
        Spec.time(
            "queue-time-out",
            "queue time-out",
            Duration.ofDays(365),
            pool -> queue(pool).to(QueuePolicy::timeOut, QueuePolicy::withTimeOut)));
  }

  private static Way<BatchTime.Affine> line(Way<Pool> pool) {
    return batching(pool).to(Batching::time, Batching::withTime).as(BatchTime.Affine.class);
  }

  private static Way<QueuePolicy> queue(Way<Pool> pool) {
    return batching(pool).to(Batching::queue, Batching::withQueue);
  }

  private static List<Spec<Pool>> sharding() {
    return List.of(
        Spec.choice(
            "assignment",
            "assignment of segments",
            Sharding.Assignment.values(),
            pool -> sharding(pool).to(Sharding::assignment, Sharding::withAssignment)),
        Spec.count(
            "segments",
            "segments",
            0,
            Sharding.MAX_SHARDS,
            pool -> sharding(pool).to(Sharding::segments, Sharding::withSegments)),
        Spec.count(
            "standby",
            "standby shards",
            0,
            Sharding.MAX_STANDBY,
            pool -> sharding(pool).to(Sharding::standby, Sharding::withStandby)),
        Spec.time(
            "split",
            "time to split",
            Work.MAX_MEAN,
            pool -> sharding(pool).to(Sharding::split, Sharding::withSplit)),
        Spec.time(
            "merge",
            "time to merge",
            Work.MAX_MEAN,
            pool -> sharding(pool).to(Sharding::merge, Sharding::withMerge)));
  }
}
