package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Segmentation.Equal;
import dev.servescope.scenario.pool.Segmentation.Independent;
import dev.servescope.scenario.pool.Segmentation.Random;
import dev.servescope.scenario.pool.Segmentation.Weighted;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.Sharding.Assignment;
import java.util.List;

/** Sharding in the file; what is left out is as in {@link Sharding#NONE}. */
final class ShardingJson {
  private static final Codec<List<Double>> WEIGHTS =
      Values.NUMBER.list("a list of numbers such as [1] or [3, 1]");

  private static final Codec<Segmentation> SIZES =
      new Kinds<Segmentation>("type")
          .with("equal", Equal.class, Shape.empty(new Equal()))
          .with(
              "weighted",
              Weighted.class,
              Shape.of(
                  new Weighted(List.of(1.0)),
                  at -> new Weighted(at.required("weights", Weighted::weights, WEIGHTS))))
          .with(
              "random",
              Random.class,
              Shape.of(
                  new Random(1),
                  at -> new Random(at.required("variation", Random::variation, Values.NUMBER))))
          .with("independent", Independent.class, Shape.empty(new Independent()));

  static final Codec<Sharding> CODEC =
      Shape.of(
          Sharding.NONE,
          at ->
              new Sharding(
                  at.always("shards", Sharding::shards, Values.WHOLE),
                  at.optional("segments", Sharding::segments, Values.WHOLE),
                  sizes(at),
                  at.optional(
                      "assignment",
                      Sharding::assignment,
                      Codec.names(Assignment.values(), ShardingJson::name)),
                  at.optional("standby", Sharding::standby, Values.WHOLE),
                  at.optional("above", Sharding::above, Values.BYTES),
                  at.always("split", Sharding::split, Values.DURATION),
                  at.always("merge", Sharding::merge, Values.DURATION),
                  at.optional("oneAtATime", Sharding::oneAtATime, Values.FLAG)));

  private ShardingJson() {}

  /** Older files have weights alone, of which one says that all segments are alike. */
  private static Segmentation sizes(Slots<Sharding> at) {
    var weights = at.old("weights", WEIGHTS);
    var old =
        weights
            .<Segmentation>map(list -> list.size() == 1 ? new Equal() : new Weighted(list))
            .orElse(Sharding.NONE.sizes());
    return at.optional("sizes", Sharding::sizes, SIZES, old);
  }

  private static String name(Assignment assignment) {
    return switch (assignment) {
      case IN_ORDER -> "inOrder";
      case HASH -> "hash";
      case LEAST_LOADED -> "leastLoaded";
      case WORK_STEALING -> "workStealing";
    };
  }
}
