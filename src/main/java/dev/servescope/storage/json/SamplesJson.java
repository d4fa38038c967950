package dev.servescope.storage.json;

import dev.servescope.scenario.Samples;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of durations in the file: texts where it is short enough to be read by people, else packed
 * (see {@link PackedSamples}) with its number of entries.
 */
final class SamplesJson {
  /** The most entries that are written one by one. */
  static final int MAX_PLAIN = 200;

  private SamplesJson() {}

  /** Reads a list of the type {@code listed} from {@code name}, or from {@code packed}. */
  static Samples read(Place place, String name) {
    var fields = Fields.of(place, "type", name, "packed", "count");
    if (!fields.has("packed")) {
      Fields.of(place, "type", name);
      return plain(fields.at(name));
    }
    Fields.of(place, "type", "packed", "count");
    int count = (int) fields.at("count").whole(1, Samples.MAX_SIZE);
    return PackedSamples.unpack(fields.at("packed"), count);
  }

  private static Samples plain(Place place) {
    var allowed = String.format(Locale.ROOT, "a list of 1 to %,d durations", Samples.MAX_SIZE);
    var items = place.items(allowed);
    if (items.isEmpty() || items.size() > Samples.MAX_SIZE) {
      throw new InvalidValueException(place.path(), items.size() + " entries", allowed);
    }
    return Samples.ofNanos(durations(items));
  }

  private static long[] durations(List<Place> items) {
    return items.stream()
        .map(item -> item.quantity(Units::duration))
        .mapToLong(Duration::toNanos)
        .toArray();
  }

  /** Writes a list into an object. */
  static ObjectNode write(ObjectNode object, String name, Samples samples) {
    if (samples.size() > MAX_PLAIN) {
      return object.put("count", samples.size()).put("packed", PackedSamples.pack(samples));
    }
    var list = Nodes.list();
    samples.stream().mapToObj(Duration::ofNanos).map(Units::text).forEach(list::add);
    return object.set(name, list);
  }
}
