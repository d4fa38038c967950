package dev.servescope.scenario;

import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Model;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** Draws pools of at most about {@value #MOST} instances for given names of regions. */
record RandomPools(Draws draws, List<String> regions) {
  /** About the most instances of a pool. */
  static final int MOST = 12;

  Pool pool(String name) {
    var sharding = draws.chance(0.5) ? Sharding.NONE : sharding();
    int most = Math.max(1, MOST / (sharding.shards() + sharding.standby()));
    var scaling = new RandomScaling(draws).scaling(most);
    var upkeep = new RandomUpkeep(draws);
    return new Pool(
        name,
        draws.whole(scaling.fromZero() ? 0 : 1, Math.min(4, most)),
        draws.chance(0.5) ? List.of(Machine.USUAL) : draws.list(1, 3, this::machine),
        draws.chance(0.7) ? Model.SMALL : model(),
        sharding,
        draws.pick(Balancing.values()),
        draws.chance(0.3) ? Batching.NONE : batching(),
        scaling,
        upkeep.startUp(),
        draws.chance(0.4) ? Network.NONE : network(),
        upkeep.failures(),
        upkeep.prices());
  }

  private Machine machine() {
    return new Machine(
        "machine " + draws.whole(1, 9),
        draws.number(0.3, 3),
        draws.whole(1, 5),
        draws.number(0.5, 8),
        draws.bytes(8000));
  }

  private Model model() {
    return new Model(draws.bytes(6000), Bandwidth.gigabits(draws.number(20, 100)));
  }

  private Sharding sharding() {
    return new Sharding(
        draws.whole(1, 4),
        draws.chance(0.5) ? 0 : draws.whole(1, 6),
        segmentation(),
        draws.pick(Sharding.Assignment.values()),
        draws.chance(0.7) ? 0 : draws.whole(1, 2),
        draws.chance(0.6) ? new Bytes(0) : draws.bytes(5),
        draws.perhaps(0.5, 0.005),
        draws.perhaps(0.5, 0.005),
        draws.chance(0.2));
  }

  private Segmentation segmentation() {
    return switch (draws.whole(1, 4)) {
      case 1 -> new Segmentation.Equal();
      case 2 -> new Segmentation.Weighted(draws.list(1, 3, () -> draws.number(0.5, 3)));
      case 3 -> new Segmentation.Random(draws.number(0.05, 2));
      default -> new Segmentation.Independent();
    };
  }

  private Batching batching() {
    return new Batching(
        draws.whole(1, 12),
        draws.perhaps(0.5, 0.01),
        batchTime(),
        draws.chance(0.6) ? List.of() : draws.list(1, 3, () -> draws.whole(1, 8)),
        draws.chance(0.4) ? QueuePolicy.UNLIMITED : queue());
  }

  private BatchTime batchTime() {
    return switch (draws.whole(1, 3)) {
      case 1 -> new BatchTime.LongestMember();
      case 2 -> new BatchTime.Affine(draws.time(0, 0.01), draws.time(0, 0.005));
      default -> new BatchTime.Measured(table());
    };
  }

  private TreeMap<Integer, Duration> table() {
    var table = new TreeMap<Integer, Duration>();
    for (int size = draws.whole(1, 3); size < 20; size *= draws.whole(2, 3)) {
      table.put(size, draws.time(0, 0.02));
    }
    return table;
  }

  private QueuePolicy queue() {
    return new QueuePolicy(
        draws.chance(0.4) ? 0 : draws.whole(1, 20),
        draws.perhaps(0.6, 0.1),
        draws.pick(QueuePolicy.Late.values()));
  }

  private Network network() {
    var ways = new TreeMap<String, Duration>();
    regions.stream()
        .filter(region -> draws.chance(0.5))
        .forEach(region -> ways.put(region, draws.time(0, 0.01)));
    return new Network(
        draws.perhaps(0.7, 0.01),
        ways,
        draws.chance(0.4)
            ? Bandwidth.UNLIMITED
            : new Bandwidth(Math.rint(draws.number(10, 1000)) * 1e6));
  }
}
