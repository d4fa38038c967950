package dev.servescope.engine.load;

import dev.servescope.scenario.load.Samples;
import java.util.Arrays;

/**
 * Numbers the distinct values of a list from 0 in the order in which they first occur. A hash table
 * with open addressing, as a list can have millions of values and every run needs their numbers.
 */
final class Numbering {
  private static final int EMPTY = -1;

  private final int[] indexes;

  /** The value of each number. */
  private long[] values = new long[16];

  private int[] slots = new int[0];
  private int size;

  Numbering(Samples list) {
    this.indexes = new int[list.size()];
    makeSlots(64);
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = numberOf(list.nanos(i));
    }
  }

  private int numberOf(long value) {
    int slot = slotOf(value);
    if (slots[slot] == EMPTY) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
        makeSlots(size * 8);
        slot = slotOf(value);
      }
      values[size] = value;
      slots[slot] = size++;
    }
    return slots[slot];
  }

  private void makeSlots(int count) {
    slots = new int[count];
    Arrays.fill(slots, EMPTY);
    for (int i = 0; i < size; i++) {
      slots[slotOf(values[i])] = i;
    }
  }

  /**
   * Where a value is or would be; the first guess is the high bits of its product with the golden
   * ratio (Knuth, The Art of Computer Programming, section 6.4).
   */
  private int slotOf(long value) {
    int bits = Integer.numberOfTrailingZeros(slots.length);
    int slot = (int) ((value * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
    while (slots[slot] != EMPTY && values[slots[slot]] != value) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** How many distinct values there are. */
  int size() {
    return size;
  }

  /** The number of each value of the list. */
  int[] indexes() {
    return indexes;
  }
}
