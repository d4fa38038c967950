package dev.servescope.storage.trace;

import dev.servescope.storage.trace.Entry.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Arrivals and, if the file has them, the work of each, its size in bytes, and its class, tier and
 * user by name; without a header, arrivals alone.
 */
record PlainTrace(TimeColumn arrivals, Set<Part> parts) implements TraceFormat {
  static final String ARRIVAL = "arrival";
  private static final Map<Part, String> NAMES =
      new EnumMap<>(
          Map.of(
              Part.WORK, "work",
              Part.PAYLOAD, "size",
              Part.CLASS, "class",
              Part.TIER, "tier",
              Part.USER, "user"));

  /** The format of a file with the given columns, in lower case. */
  static PlainTrace of(Set<String> columns) {
    var known = new EnumMap<>(NAMES);
    known.values().retainAll(columns);
    return new PlainTrace(
        new TimeColumn(), columns.contains(ARRIVAL) ? Set.copyOf(known.keySet()) : Set.of());
  }

  @Override
  public String kind() {
    return parts.contains(Part.WORK) ? "arrival times with work" : "arrival times";
  }

  @Override
  public List<String> columns() {
    var names = new EnumMap<>(NAMES);
    names.keySet().retainAll(parts);
    return Stream.concat(Stream.of(ARRIVAL), names.values().stream()).toList();
  }

  @Override
  public Stream<Entry> entries(Row row) throws BadRowException {
    var entry = Entry.at(arrivals.nanos(row.field(ARRIVAL)));
    for (var part : parts) {
      entry = with(entry, part, row.field(NAMES.getOrDefault(part, "")));
    }
    return Stream.of(entry);
  }

  private static Entry with(Entry entry, Part part, Row.Field field) throws BadRowException {
    return switch (part) {
      case WORK -> entry.withWork(TimeText.work(field));
      case PAYLOAD -> entry.withPayload(field.bytes());
      case CLASS -> entry.withClass(field.name());
      case TIER -> entry.withTier(field.name());
      case USER -> entry.withUser(field.name());
    };
  }
}
