package dev.servescope.storage.json;

import dev.servescope.scenario.BatchTime;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The time of a batch in the file: {@code {"type": "measured", "timeBySize": {"8": "12ms"}}}. */
final class BatchTimeJson {
  private static final Kinds<BatchTime> KINDS =
      new Kinds<BatchTime>("type")
          .with("longestMember", BatchTimeJson::longestMember)
          .with("affine", BatchTimeJson::affine)
          .with("measured", BatchTimeJson::measured);

  private BatchTimeJson() {}

  static BatchTime read(Place place) {
    return KINDS.read(place);
  }

  private static BatchTime longestMember(Place place) {
    Fields.of(place, "type");
    return new BatchTime.LongestMember();
  }

  private static BatchTime affine(Place place) {
    var fields = Fields.of(place, "type", "fixed", "perItem");
    var fixed = fields.at("fixed").quantity(Units::duration);
    var perItem = fields.at("perItem").quantity(Units::duration);
    return place.make(() -> new BatchTime.Affine(fixed, perItem));
  }

  private static BatchTime measured(Place place) {
    var table = Fields.of(place, "type", "timeBySize").at("timeBySize");
    if (!table.node().isObject()) {
      throw table.refuse("an object of batch sizes and times such as {\"1\": \"5ms\"}");
    }
    var timeBySize = new TreeMap<Integer, Duration>();
    for (var entry : table.node().properties()) {
      var at = new Place(table.path() + "." + Place.shortened(entry.getKey()), entry.getValue());
      if (timeBySize.put(size(entry.getKey(), at), at.quantity(Units::duration)) != null) {
        throw new InvalidValueException(at.path(), "the same size again", "each size once");
      }
    }
    return place.make(() -> new BatchTime.Measured(timeBySize));
  }

  private static int size(String name, Place at) {
    try {
      return Integer.parseInt(name);
    } catch (NumberFormatException notANumber) {
      throw new InvalidValueException(at.path(), "that size", "a whole number such as \"8\"");
    }
  }

  static ObjectNode write(BatchTime time) {
    return switch (time) {
      case BatchTime.LongestMember() -> Nodes.typed("longestMember");
      case BatchTime.Affine(var fixed, var perItem) ->
          Nodes.typed("affine").put("fixed", Units.text(fixed)).put("perItem", Units.text(perItem));
      case BatchTime.Measured(var timeBySize) ->
          Nodes.typed("measured").set("timeBySize", table(timeBySize));
    };
  }

  private static ObjectNode table(SortedMap<Integer, Duration> timeBySize) {
    var table = Nodes.object();
    timeBySize.forEach((size, time) -> table.put(Integer.toString(size), Units.text(time)));
    return table;
  }
}
