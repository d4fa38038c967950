package dev.servescope.storage.json;

import dev.servescope.scenario.Batching;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/** Batching in the file; what is left out is as in {@link Batching#NONE}. */
final class BatchingJson {
  private BatchingJson() {}

  static Batching read(Place place) {
    var fields = Fields.of(place, "size", "delay", "time");
    var none = Batching.NONE;
    int size = fields.or("size", none.size(), Place::whole);
    var delay = fields.or("delay", none.delay(), at -> at.quantity(Units::duration));
    var time = fields.or("time", none.time(), BatchTimeJson::read);
    return place.make(() -> new Batching(size, delay, time));
  }

  static ObjectNode write(Batching batching) {
    return Nodes.object()
        .put("size", batching.size())
        .put("delay", Units.text(batching.delay()))
        .set("time", BatchTimeJson.write(batching.time()));
  }
}
