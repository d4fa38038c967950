package dev.servescope.storage.trace;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A column of names, numbered in the order in which they first occur. */
final class Labelled {
  private static final String OTHER = "other";

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Numbers column = new Numbers();

  void add(String name) {
    var known = numbers.putIfAbsent(name, numbers.size());
    column.add(known == null ? numbers.size() - 1 : known);
  }

  /** The number of the name of each of the given rows. */
  Samples numbers(int[] rows) {
    return column.of(rows);
  }

  /**
   * The names of the given rows. Where there are more than {@link Demand#MAX_KINDS}, those that
   * occur most often keep their name and all the rest are one kind, "other".
   */
  Columns.Labels labels(int[] rows) {
    var names = List.copyOf(numbers.keySet());
    return names.size() <= Demand.MAX_KINDS
        ? new Columns.Labels(names, column.of(rows))
        : most(names, column.of(rows));
  }

  /** How many names are not kept. */
  int unnamed() {
    return numbers.size() <= Demand.MAX_KINDS ? 0 : numbers.size() - (Demand.MAX_KINDS - 1);
  }

  private static Columns.Labels most(List<String> names, Samples rows) {
    var kept = mostFrequent(names.size(), rows);
    var places = new long[names.size()];
    Arrays.fill(places, kept.length);
    var keptNames = new ArrayList<String>();
    for (int i = 0; i < kept.length; i++) {
      places[kept[i]] = i;
      keptNames.add(names.get(kept[i]));
    }
    // A name of its own, should a kept one be called the same.
    keptNames.add(keptNames.contains(OTHER) ? OTHER + " names" : OTHER);
    return new Columns.Labels(
        keptNames, Samples.ofNanos(rows.stream().map(number -> places[(int) number]).toArray()));
  }

  private static int[] mostFrequent(int names, Samples rows) {
    var counts = new long[names];
    rows.stream().forEach(number -> counts[(int) number]++);
    return IntStream.range(0, names)
        .boxed()
        .sorted(Comparator.comparingLong((Integer name) -> counts[name]).reversed())
        .limit(Demand.MAX_KINDS - 1)
        .sorted()
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
