package dev.servescope.storage.trace;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.storage.trace.Entry.Part;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The requests of a trace while they are read, by columns; only those that are known are kept. */
final class Entries {
  private final Set<Part> parts;
  private final Numbers arrivals = new Numbers();
  private final Numbers works = new Numbers();
  private final Numbers payloads = new Numbers();
  private final Labelled classes = new Labelled();
  private final Labelled tiers = new Labelled();
  private final Labelled users = new Labelled();
  private int[] order = {};

  Entries(Set<Part> parts) {
    this.parts = parts;
  }

  void add(Entry entry) {
    arrivals.add(entry.arrivalNanos());
    for (var part : parts) {
      switch (part) {
        case WORK -> works.add(entry.workNanos());
        case PAYLOAD -> payloads.add(entry.payload());
        case CLASS -> classes.add(entry.requestClass());
        case TIER -> tiers.add(entry.tier());
        case USER -> users.add(entry.user());
      }
    }
  }

  int size() {
    return arrivals.size();
  }

  /** Puts the requests in the order of their arrivals and says whether they were not. */
  boolean sort() {
    boolean ordered =
        IntStream.range(1, size()).allMatch(i -> arrivals.get(i - 1) <= arrivals.get(i));
    order =
        ordered
            ? IntStream.range(0, size()).toArray()
            : IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingLong(arrivals::get))
                .mapToInt(Integer::intValue)
                .toArray();
    return !ordered;
  }

  /** From the first arrival to the last of sorted requests, in nanoseconds. */
  long span() {
    return arrivals.get(order[size() - 1]) - arrivals.get(order[0]);
  }

  /** The sorted requests, the first at 0. */
  Traffic.Listed traffic() {
    long first = arrivals.get(order[0]);
    var times = arrivals.of(order).stream().map(arrival -> arrival - first).toArray();
    var columns =
        new Columns(
            known(Part.CLASS, () -> classes.labels(order)),
            known(Part.TIER, () -> tiers.labels(order)),
            known(Part.USER, () -> users.numbers(order)),
            known(Part.PAYLOAD, () -> payloads.of(order)));
    return new Traffic.Listed(Samples.ofNanos(times), columns);
  }

  /** How many names of classes and tiers there are beyond those that are kept. */
  int unnamed() {
    return classes.unnamed() + tiers.unnamed();
  }

  /** The work of the sorted requests, where it is known. */
  Optional<Work.Listed> work() {
    return Optional.ofNullable(known(Part.WORK, () -> new Work.Listed(works.of(order))));
  }

  private <T> @Nullable T known(Part part, Supplier<T> column) {
    return parts.contains(part) ? column.get() : null;
  }
}
