package dev.servescope.storage.json;

import dev.servescope.scenario.Balancing;
import dev.servescope.scenario.Batching;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Sharding;
import dev.servescope.scenario.StartUp;
import dev.servescope.scenario.quantity.Units;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** The pool in the file. */
final class PoolJson {
  private PoolJson() {}

  static Pool read(Place place) {
    var fields =
        Fields.of(
            place, "replicas", "balancing", "sharding", "batching", "scaling", "startUp", "memory");
    var scaling = fields.or("scaling", Defaults.SCALING, ScalingJson::read);
    int replicas = fields.or("replicas", Defaults.replicas(scaling), Place::whole);
    var sharding = fields.or("sharding", Sharding.NONE, ShardingJson::read);
    var balancing = fields.or("balancing", Defaults.BALANCING, PoolJson::balancing);
    var batching = fields.or("batching", Batching.NONE, BatchingJson::read);
    var startUp = fields.or("startUp", StartUp.TYPICAL, StartUpJson::read);
    var memory = fields.or("memory", Defaults.MEMORY, at -> at.quantity(Units::bytes));
    return place.make(
        () -> new Pool(replicas, sharding, balancing, batching, scaling, startUp, memory));
  }

  static ObjectNode write(Pool pool) {
    return Nodes.object()
        .put("replicas", pool.replicas())
        .put("balancing", name(pool.balancing()))
        .set("sharding", ShardingJson.write(pool.sharding()))
        .set("batching", BatchingJson.write(pool.batching()))
        .set("scaling", ScalingJson.write(pool.scaling()))
        .set("startUp", StartUpJson.write(pool.startUp()))
        .put("memory", Units.text(pool.memory()));
  }

  private static Balancing balancing(Place place) {
    var names = Arrays.stream(Balancing.values()).map(PoolJson::name).toList();
    var found = place.text(Words.list(names));
    return Arrays.stream(Balancing.values())
        .filter(balancing -> name(balancing).equals(found))
        .findFirst()
        .orElseThrow(() -> place.refuse(Words.listFor(found, names)));
  }

  private static String name(Balancing balancing) {
    return switch (balancing) {
      case CENTRAL_QUEUE -> "centralQueue";
      case ROUND_ROBIN -> "roundRobin";
      case LEAST_CONNECTIONS -> "leastConnections";
    };
  }
}
