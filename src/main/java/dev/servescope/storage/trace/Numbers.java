package dev.servescope.storage.trace;

import dev.servescope.scenario.load.Samples;
import java.util.Arrays;

/** A column of whole numbers that grows. */
final class Numbers {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size] = value;
    size++;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  /** The numbers of the given rows, in their order. */
  Samples of(int[] rows) {
    return Samples.ofNanos(Arrays.stream(rows).mapToLong(row -> values[row]).toArray());
  }
}
