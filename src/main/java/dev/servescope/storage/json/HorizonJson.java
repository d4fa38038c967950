package dev.servescope.storage.json;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.JsonNode;

/** The end of a run in the file: {@code "1h"}, {@code {"requests": 100000}} or "drained". */
final class HorizonJson {
  private static final String DRAINED = "drained";

  static final Codec<Horizon> CODEC = Codec.of(HorizonJson::read, HorizonJson::write);

  private HorizonJson() {}

  private static Horizon read(Place place) {
    if (place.node().isObject()) {
      var requests = Fields.only(place, "requests");
      long count = requests.whole(0, Long.MAX_VALUE);
      return requests.makeWhole(() -> new Horizon.Requests(count));
    }
    if (place.node().isString() && place.node().stringValue().equals(DRAINED)) {
      return new Horizon.Drained();
    }
    return length(place);
  }

  private static Horizon length(Place place) {
    try {
      return place.quantity(text -> new Horizon.Until(Units.duration(text)));
    } catch (InvalidValueException refused) {
      throw place.refuse(refused.allowed() + ", {\"requests\": 1000} or \"" + DRAINED + "\"");
    }
  }

  private static JsonNode write(Horizon horizon) {
    return switch (horizon) {
      case Horizon.Until(var length) -> Nodes.text(Units.text(length));
      case Horizon.Requests(long count) -> Nodes.object().put("requests", count);
      case Horizon.Drained() -> Nodes.text(DRAINED);
    };
  }
}
