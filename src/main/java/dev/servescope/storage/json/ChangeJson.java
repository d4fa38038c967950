package dev.servescope.storage.json;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A timed change in the file: {@code {"at": "12m", "change": "replicas", "value": 6}}. */
final class ChangeJson {
  private static final List<String> TIMED = List.of("at", "pool");

  private static final Kinds<Change> CHANGES =
      new Kinds<Change>("change")
          .with(
              "rate",
              Change.SetRate.class,
              value(
                  new Change.SetRate(Rate.perSecond(1)),
                  Values.RATE.as(Change.SetRate::new, Change.SetRate::rate)))
          .with(
              "replicas",
              Change.SetReplicas.class,
              value(
                  new Change.SetReplicas(1),
                  Values.WHOLE.as(Change.SetReplicas::new, Change.SetReplicas::replicas)))
          .with(
              "batchSize",
              Change.SetBatchSize.class,
              value(
                  new Change.SetBatchSize(1),
                  Values.WHOLE.as(Change.SetBatchSize::new, Change.SetBatchSize::size)))
          .with(
              "batchDelay",
              Change.SetBatchDelay.class,
              value(
                  new Change.SetBatchDelay(Duration.ZERO),
                  Values.DURATION.as(Change.SetBatchDelay::new, Change.SetBatchDelay::delay)))
          .with(
              "shards",
              Change.SetShards.class,
              value(
                  new Change.SetShards(1),
                  Values.WHOLE.as(Change.SetShards::new, Change.SetShards::shards)))
          .with(
              "coldStart",
              Change.SetColdStart.class,
              value(
                  new Change.SetColdStart(Duration.ZERO),
                  Values.DURATION.as(Change.SetColdStart::new, Change.SetColdStart::total)))
          .with(
              "prices",
              Change.SetPrices.class,
              Shape.of(
                  new Change.SetPrices(Prices.FREE),
                  at ->
                      new Change.SetPrices(
                          at.required("value", Change.SetPrices::prices, PricesJson.CODEC))))
          .with("kill", Change.Kill.class, FaultChangeJson.KILL)
          .with("slow", Change.Slow.class, FaultChangeJson.SLOW)
          .with("disable", Change.Disable.class, FaultChangeJson.DISABLE)
          .with("drain", Change.Drain.class, FaultChangeJson.DRAIN)
          .with("loseZone", Change.LoseZone.class, FaultChangeJson.LOSE_ZONE);

  static final Codec<List<Intervention>> CODEC =
      Codec.of(ChangeJson::read, ChangeJson::write).list("a list of timed changes");

  private ChangeJson() {}

  /** A change that is said by one value. */
  private static <C extends Change> Shape<C> value(C usual, Codec<C> codec) {
    return Shape.of(usual, at -> at.required("value", Function.identity(), codec));
  }

  private static Intervention read(Place place) {
    var change = CHANGES.read(place, TIMED);
    return place.make(
        () -> {
          var fields = Fields.open(new Place("", place.node()));
          var at = Values.DURATION.read(fields.at("at"));
          return new Intervention(at, fields.or("pool", 1, Place::whole), change);
        });
  }

  private static JsonNode write(Intervention intervention) {
    var object = Nodes.object().set("at", Values.DURATION.write(intervention.at()));
    if (intervention.pool() != 1) {
      object.put("pool", intervention.pool());
    }
    return CHANGES.write(intervention.change(), object);
  }
}
