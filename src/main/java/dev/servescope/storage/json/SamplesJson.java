package dev.servescope.storage.json;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A long list in the file: value by value where it is short enough to be read by people, else
 * {@code {"count": 300, "packed": "..."}} (see {@link PackedSamples}).
 */
final class SamplesJson {
  /** The most entries that are written one by one. */
  static final int MAX_PLAIN = 200;

  /** A list of whole numbers. */
  static final Codec<Samples> NUMBERS = of("numbers", Values.whole(Long.MIN_VALUE, Long.MAX_VALUE));

  /** A column of names: {@code {"names": ["free", "paid"], "indexes": [0, 0, 1]}}. */
  static final Codec<Columns.Labels> LABELS =
      Shape.of(
          new Columns.Labels(List.of(""), Samples.ofNanos(0)),
          at ->
              new Columns.Labels(
                  at.required("names", Columns.Labels::names, Values.NAME.list("a list of names")),
                  at.required("indexes", Columns.Labels::indexes, NUMBERS)));

  private static final Codec<Samples> DURATIONS =
      of("durations", Values.DURATION.as(Duration::toNanos, Duration::ofNanos));
  private static final Codec<Place> HERE = Codec.of(place -> place, Place::node);

  private SamplesJson() {}

  /** A field with a list of durations; in older files it may stand packed beside its name. */
  static <T> Samples durations(Slots<T> slots, String name, Function<T, Samples> getter) {
    var packed = slots.old("packed", HERE);
    var count = slots.old("count", Values.whole(1, Samples.MAX_SIZE));
    return packed.isPresent() && count.isPresent()
        ? PackedSamples.unpack(packed.get(), count.get().intValue())
        : slots.required(name, getter, DURATIONS);
  }

  private static Codec<Samples> of(String what, Codec<Long> entry) {
    var allowed = String.format(Locale.ROOT, "a list of 1 to %,d %s", Samples.MAX_SIZE, what);
    return Codec.of(
        place -> place.node().isObject() ? packed(place) : plain(place, allowed, entry),
        samples -> write(samples, entry));
  }

  private static Samples packed(Place place) {
    Fields.of(place, List.of("count", "packed"), List.of());
    var fields = Fields.open(place);
    int count = (int) fields.at("count").whole(1, Samples.MAX_SIZE);
    return PackedSamples.unpack(fields.at("packed"), count);
  }

  private static Samples plain(Place place, String allowed, Codec<Long> entry) {
    var items = place.items(allowed);
    if (items.isEmpty() || items.size() > Samples.MAX_SIZE) {
      throw new InvalidValueException(place.path(), "a list of length " + items.size(), allowed);
    }
    return Samples.ofNanos(items.stream().mapToLong(entry::read).toArray());
  }

  private static JsonNode write(Samples samples, Codec<Long> entry) {
    if (samples.size() > MAX_PLAIN) {
      return Nodes.object().put("count", samples.size()).put("packed", PackedSamples.pack(samples));
    }
    var list = Nodes.list();
    samples.stream().mapToObj(entry::write).forEach(list::add);
    return list;
  }
}
