package dev.servescope.storage.json;

import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/** Scaling in the file: {@code {"type": "onDemand", "keepAlive": "10m", "limit": 1000}}. */
final class ScalingJson {
  private static final Kinds<Scaling> KINDS =
      new Kinds<Scaling>("type")
          .with("fixed", ScalingJson::fixed)
          .with("onDemand", ScalingJson::onDemand);

  private ScalingJson() {}

  static Scaling read(Place place) {
    return KINDS.read(place);
  }

  private static Scaling fixed(Place place) {
    Fields.of(place, "type");
    return new Scaling.Fixed();
  }

  private static Scaling onDemand(Place place) {
    var fields = Fields.of(place, "type", "keepAlive", "limit");
    var usual = Defaults.ON_DEMAND;
    var keepAlive = fields.or("keepAlive", usual.keepAlive(), at -> at.quantity(Units::duration));
    int limit = fields.or("limit", usual.limit(), Place::whole);
    return place.make(() -> new Scaling.OnDemand(keepAlive, limit));
  }

  static ObjectNode write(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Fixed() -> Nodes.typed("fixed");
      case Scaling.OnDemand(var keepAlive, int limit) ->
          Nodes.typed("onDemand").put("keepAlive", Units.text(keepAlive)).put("limit", limit);
    };
  }
}
