package dev.servescope.storage.json;

import dev.servescope.scenario.StartUp;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/** The cold start in the file: {@code {"phases": [{"name": "container", "time": "200ms"}]}}. */
final class StartUpJson {
  private StartUpJson() {}

  static StartUp read(Place place) {
    var phases = Fields.of(place, "phases").at("phases").items("a list of phases");
    var read = phases.stream().map(StartUpJson::phase).toList();
    return place.make(() -> new StartUp(read));
  }

  private static StartUp.Phase phase(Place place) {
    var fields = Fields.of(place, "name", "time");
    var name = fields.at("name").text("a text of 1 to 40 characters");
    var time = fields.at("time").quantity(Units::duration);
    return place.make(() -> new StartUp.Phase(name, time));
  }

  static ObjectNode write(StartUp startUp) {
    var phases = Nodes.list();
    for (var phase : startUp.phases()) {
      phases.add(Nodes.object().put("name", phase.name()).put("time", Units.text(phase.time())));
    }
    return Nodes.object().set("phases", phases);
  }
}
