package dev.servescope.storage.json;

import dev.servescope.scenario.Targets;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/** Targets in the file: {@code {"latency": "2s", "attainment": 0.95}}. */
final class TargetsJson {
  private TargetsJson() {}

  static Targets read(Place place) {
    var fields = Fields.of(place, "latency", "attainment");
    var usual = Defaults.TARGETS;
    var latency = fields.or("latency", usual.latency(), at -> at.quantity(Units::duration));
    double attainment = fields.or("attainment", usual.attainment(), Place::number);
    return place.make(() -> new Targets(latency, attainment));
  }

  static ObjectNode write(Targets targets) {
    return Nodes.object()
        .put("latency", Units.text(targets.latency()))
        .set("attainment", Nodes.number(targets.attainment()));
  }
}
