package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Pool;
import java.util.Optional;

/** A pool in the file. */
final class PoolJson {
  /** The only pool, whose name need not be said. */
  static final Codec<Pool> ONE = Shape.of(Defaults.POOL, at -> pool(at, false));

  /** One of several pools. */
  static final Codec<Pool> NAMED = Shape.of(Defaults.POOL, at -> pool(at, true));

  private PoolJson() {}

  private static Pool pool(Slots<Pool> at, boolean named) {
    var name =
        named
            ? at.always("name", Pool::name, Values.NAME)
            : at.optional("name", Pool::name, Values.NAME);
    var replicas = at.maybe("replicas", pool -> Optional.of(pool.replicas()), Values.WHOLE);
    var machines = MachineJson.machines(at);
    var model = at.optional("model", Pool::model, MachineJson.MODEL);
    var balancing =
        at.always("balancing", Pool::balancing, Codec.names(Balancing.values(), PoolJson::name));
    var sharding = at.always("sharding", Pool::sharding, ShardingJson.CODEC);
    var batching = at.always("batching", Pool::batching, BatchingJson.CODEC);
    var scaling = at.always("scaling", Pool::scaling, ScalingJson.CODEC);
    return new Pool(
        name,
        replicas.orElse(Defaults.replicas(scaling)),
        machines,
        model,
        sharding,
        balancing,
        batching,
        scaling,
        at.always("startUp", Pool::startUp, StartUpJson.CODEC),
        at.optional("network", Pool::network, NetworkJson.CODEC),
        at.optional("failures", Pool::failures, FailuresJson.CODEC),
        at.always("prices", Pool::prices, PricesJson.CODEC));
  }

  private static String name(Balancing balancing) {
    return switch (balancing) {
      case CENTRAL_QUEUE -> "centralQueue";
      case ROUND_ROBIN -> "roundRobin";
      case LEAST_CONNECTIONS -> "leastConnections";
      case WEIGHTED_ROUND_ROBIN -> "weightedRoundRobin";
      case POWER_OF_TWO -> "powerOfTwo";
      case RANDOM -> "random";
      case NO_BALANCER -> "noBalancer";
    };
  }
}
