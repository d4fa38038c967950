package dev.servescope.storage.json;

import dev.servescope.scenario.Sharding;
import dev.servescope.scenario.quantity.Units;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Sharding in the file; what is left out is as in {@link Sharding#NONE}. */
final class ShardingJson {
  private ShardingJson() {}

  static Sharding read(Place place) {
    var fields = Fields.of(place, "shards", "weights", "split", "merge");
    var none = Sharding.NONE;
    int shards = fields.or("shards", none.shards(), Place::whole);
    var weights = fields.or("weights", none.weights(), ShardingJson::weights);
    var split = fields.or("split", none.split(), at -> at.quantity(Units::duration));
    var merge = fields.or("merge", none.merge(), at -> at.quantity(Units::duration));
    return place.make(() -> new Sharding(shards, weights, split, merge));
  }

  private static List<Double> weights(Place place) {
    return place.items("a list of numbers such as [1] or [3, 1]").stream()
        .map(Place::number)
        .toList();
  }

  static ObjectNode write(Sharding sharding) {
    var weights = Nodes.list();
    sharding.weights().forEach(weight -> weights.add(Nodes.number(weight)));
    return Nodes.object()
        .put("shards", sharding.shards())
        .set("weights", weights)
        .put("split", Units.text(sharding.split()))
        .put("merge", Units.text(sharding.merge()));
  }
}
