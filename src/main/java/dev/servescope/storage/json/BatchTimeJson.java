package dev.servescope.storage.json;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.BatchTime.Affine;
import dev.servescope.scenario.pool.BatchTime.LongestMember;
import dev.servescope.scenario.pool.BatchTime.Measured;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The time of a batch in the file: {@code {"type": "measured", "timeBySize": {"8": "12ms"}}}. */
final class BatchTimeJson {
  private static final Codec<SortedMap<Integer, Duration>> TABLE =
      Codec.of(BatchTimeJson::readTable, BatchTimeJson::writeTable);

  static final Codec<BatchTime> CODEC =
      new Kinds<BatchTime>("type")
          .with("longestMember", LongestMember.class, Shape.empty(new LongestMember()))
          .with("affine", Affine.class, affine())
          .with("measured", Measured.class, measured());

  private BatchTimeJson() {}

  private static Shape<Affine> affine() {
    return Shape.of(
        new Affine(Duration.ZERO, Duration.ZERO),
        at ->
            new Affine(
                at.required("fixed", Affine::fixed, Values.DURATION),
                at.required("perItem", Affine::perItem, Values.DURATION)));
  }

  private static Shape<Measured> measured() {
    var usual = new TreeMap<Integer, Duration>();
    usual.put(1, Duration.ZERO);
    return Shape.of(
        new Measured(usual),
        at -> new Measured(at.required("timeBySize", Measured::timeBySize, TABLE)));
  }

  private static SortedMap<Integer, Duration> readTable(Place table) {
    if (!table.node().isObject()) {
      throw table.refuse("an object of batch sizes and times such as {\"1\": \"5ms\"}");
    }
    var timeBySize = new TreeMap<Integer, Duration>();
    for (var entry : table.node().properties()) {
      var at = new Place(table.path() + "." + Place.shortened(entry.getKey()), entry.getValue());
      if (timeBySize.put(size(entry.getKey(), at), Values.DURATION.read(at)) != null) {
        throw new InvalidValueException(at.path(), "the same size again", "each size once");
      }
    }
    return timeBySize;
  }

  private static int size(String name, Place at) {
    try {
      return Integer.parseInt(name);
    } catch (NumberFormatException notANumber) {
      throw new InvalidValueException(at.path(), "that size", "a whole number such as \"8\"");
    }
  }

  private static JsonNode writeTable(SortedMap<Integer, Duration> timeBySize) {
    var table = Nodes.object();
    timeBySize.forEach(
        (size, time) -> table.set(Integer.toString(size), Values.DURATION.write(time)));
    return table;
  }
}
