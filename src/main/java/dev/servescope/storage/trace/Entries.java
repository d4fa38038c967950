package dev.servescope.storage.trace;

import dev.servescope.scenario.Samples;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The requests of a trace while they are read: two columns of nanoseconds that grow. */
final class Entries {
  private long[] arrivals = new long[1024];
  private long[] works = new long[1024];
  private int size;

  void add(TraceFormat.Entry entry) {
    if (size == arrivals.length) {
      arrivals = Arrays.copyOf(arrivals, size * 2);
      works = Arrays.copyOf(works, size * 2);
    }
    arrivals[size] = entry.arrivalNanos();
    works[size] = entry.workNanos();
    size++;
  }

  int size() {
    return size;
  }

  /** Puts the requests in the order of their arrivals and says whether they were not. */
  boolean sort() {
    boolean ordered = IntStream.range(1, size).allMatch(i -> arrivals[i - 1] <= arrivals[i]);
    if (!ordered) {
      var order = order();
      arrivals = pick(arrivals, order);
      works = pick(works, order);
    }
    return !ordered;
  }

  private int[] order() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingLong(i -> arrivals[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long[] pick(long[] values, int[] order) {
    return Arrays.stream(order).mapToLong(i -> values[i]).toArray();
  }

  /** From the first arrival to the last of sorted requests, in nanoseconds. */
  long span() {
    return arrivals[size - 1] - arrivals[0];
  }

  /** The arrivals, the first at 0. */
  Samples arrivals() {
    long first = arrivals[0];
    return Samples.ofNanos(
        Arrays.stream(arrivals, 0, size).map(arrival -> arrival - first).toArray());
  }

  /** The work of each request in the order of the arrivals. */
  Samples works() {
    return Samples.ofNanos(Arrays.copyOf(works, size));
  }
}
