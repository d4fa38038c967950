package dev.servescope.storage.json;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A timed change in the file: {@code {"at": "12m", "change": "replicas", "value": 6}}. */
final class ChangeJson {
  private static final Kinds<Intervention> KINDS =
      new Kinds<Intervention>("change")
          .with("rate", value(at -> new Change.SetRate(at.quantity(Units::rate))))
          .with("replicas", value(at -> new Change.SetReplicas(at.whole())))
          .with("batchSize", value(at -> new Change.SetBatchSize(at.whole())))
          .with("batchDelay", value(at -> new Change.SetBatchDelay(duration(at))))
          .with("shards", value(at -> new Change.SetShards(at.whole())))
          .with("coldStart", value(at -> new Change.SetColdStart(duration(at))))
          .with("prices", place -> prices(place))
          .with("kill", place -> kill(place));

  private ChangeJson() {}

  static List<Intervention> read(Place place) {
    return place.items("a list of timed changes").stream().map(KINDS::read).toList();
  }

  /** The reader of a change that is said by one value. */
  private static Function<Place, Intervention> value(Function<Place, Change> reader) {
    return place -> {
      var fields = Fields.of(place, "at", "change", "value");
      var value = fields.at("value");
      return timed(place, fields, value.makeWhole(() -> reader.apply(value)));
    };
  }

  private static Intervention prices(Place place) {
    var fields = Fields.of(place, "at", "change", "value");
    return timed(place, fields, new Change.SetPrices(PricesJson.read(fields.at("value"))));
  }

  private static Intervention kill(Place place) {
    var fields = Fields.of(place, "at", "change", "shard", "replica", "downFor", "retried");
    int shard = fields.or("shard", 1, Place::whole);
    int replica = fields.or("replica", 1, Place::whole);
    var downFor = fields.or("downFor", Duration.ZERO, ChangeJson::duration);
    boolean retried = fields.or("retried", true, Place::flag);
    return timed(
        place, fields, place.make(() -> new Change.Kill(shard, replica, downFor, retried)));
  }

  private static Intervention timed(Place place, Fields fields, Change change) {
    var at = duration(fields.at("at"));
    return place.make(() -> new Intervention(at, change));
  }

  private static Duration duration(Place place) {
    return place.quantity(Units::duration);
  }

  static JsonNode write(List<Intervention> interventions) {
    var list = Nodes.list();
    interventions.forEach(intervention -> list.add(write(intervention)));
    return list;
  }

  private static ObjectNode write(Intervention intervention) {
    var object = Nodes.object().put("at", Units.text(intervention.at()));
    return switch (intervention.change()) {
      case Change.SetRate(var rate) -> named(object, "rate").put("value", Units.text(rate));
      case Change.SetReplicas(int replicas) -> named(object, "replicas").put("value", replicas);
      case Change.SetBatchSize(int size) -> named(object, "batchSize").put("value", size);
      case Change.SetBatchDelay(var delay) ->
          named(object, "batchDelay").put("value", Units.text(delay));
      case Change.SetShards(int shards) -> named(object, "shards").put("value", shards);
      case Change.SetColdStart(var total) ->
          named(object, "coldStart").put("value", Units.text(total));
      case Change.SetPrices(var prices) ->
          named(object, "prices").set("value", PricesJson.write(prices));
      case Change.Kill(int shard, int replica, var downFor, boolean retried) ->
          named(object, "kill")
              .put("shard", shard)
              .put("replica", replica)
              .put("downFor", Units.text(downFor))
              .put("retried", retried);
    };
  }

  private static ObjectNode named(ObjectNode object, String change) {
    return object.put("change", change);
  }
}
