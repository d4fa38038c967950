package dev.servescope.storage.json;

import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/** Traffic in the file: {@code {"type": "poisson", "rate": "10/s"}}. */
final class TrafficJson {
  private static final Kinds<Traffic> KINDS =
      new Kinds<Traffic>("type")
          .with("poisson", TrafficJson::poisson)
          .with("constant", TrafficJson::constant)
          .with("listed", TrafficJson::listed);

  private TrafficJson() {}

  static Traffic read(Place place) {
    return KINDS.read(place);
  }

  private static Traffic poisson(Place place) {
    return new Traffic.Poisson(Fields.of(place, "type", "rate").at("rate").quantity(Units::rate));
  }

  private static Traffic constant(Place place) {
    return new Traffic.Constant(Fields.of(place, "type", "rate").at("rate").quantity(Units::rate));
  }

  private static Traffic listed(Place place) {
    var arrivals = SamplesJson.read(place, "arrivals");
    return place.make(() -> new Traffic.Listed(arrivals));
  }

  static ObjectNode write(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Poisson(var rate) -> Nodes.typed("poisson").put("rate", Units.text(rate));
      case Traffic.Constant(var rate) -> Nodes.typed("constant").put("rate", Units.text(rate));
      case Traffic.Listed(var arrivals) ->
          SamplesJson.write(Nodes.typed("listed"), "arrivals", arrivals);
    };
  }
}
