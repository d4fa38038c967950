package dev.servescope.engine.balance;

import java.util.Arrays;

/**
 * Slots of equal weight, ordered by load, then by credit, then by slot. Those of one load always
 * gain together, which does not change their order. So a credit is kept less what everybody of its
 * load has gained so far, a gain is one addition however many there are, and only who changes its
 * load has to be moved.
 */
final class Peers {
  /** The load of a slot that takes no work. */
  static final int ABSENT = -1;

  private static final int LOAD_SHIFT = 40;

  /** Loads above this count as this much; one number has to hold load and credit. */
  private static final int MOST_LOAD = (1 << 22) - 1;

  private final int weight;
  private final int firstSlot;
  private final int stride;
  private final long mostGained;
  private final Smallest order = new Smallest();

  /** By place among the peers. */
  private int[] loads = {};

  private long[] credits = {};

  /** By load. */
  private int[] counts = new int[8];

  private long[] gained = new long[8];

  /**
   * Nobody takes work yet.
   *
   * @param firstSlot the slot of the first
   * @param stride from the slot of one to that of the next
   * @param mostGained at which gain credits are written anew, below 2 to the power of 39
   */
  Peers(int weight, int firstSlot, int stride, long mostGained) {
    this.weight = weight;
    this.firstSlot = firstSlot;
    this.stride = stride;
    this.mostGained = mostGained;
  }

  /** Gives a peer its place in the order, now that its load is this or it has paid. */
  void put(int place, int newLoad) {
    int load = Math.min(newLoad, MOST_LOAD);
    if (place >= loads.length) {
      addPlaces(place);
    }
    leave(place);
    join(place, load);
  }

  private void leave(int place) {
    int load = loads[place];
    if (load != ABSENT) {
      counts[load]--;
      credits[place] += gained[load];
    }
  }

  private void join(int place, int load) {
    loads[place] = load;
    if (load == ABSENT) {
      order.set(place, Smallest.NOTHING);
      return;
    }
    if (load >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * load);
      gained = Arrays.copyOf(gained, 2 * load);
    }
    counts[load]++;
    credits[place] -= gained[load];
    arrange(place);
  }

  /** The less load and the more credit, the smaller the number. */
  private void arrange(int place) {
    order.set(place, ((long) loads[place] << LOAD_SHIFT) - credits[place]);
  }

  boolean isEmpty() {
    return order.number() == Smallest.NOTHING;
  }

  /** Compares the fewest loads over the weights, without a division. */
  int compareLoad(Peers other) {
    return Long.compare((long) load() * other.weight, (long) other.load() * weight);
  }

  /** The load of those with the least. */
  private int load() {
    long rounded = order.number() + (1L << (LOAD_SHIFT - 1));
    return (int) (rounded >> LOAD_SHIFT);
  }

  /** Those with the least load gain their weight; gives what they gain together. */
  long gain() {
    int load = load();
    gained[load] += weight;
    return (long) weight * counts[load];
  }

  /** Whether the first in order comes before the first of others, by credit and by slot. */
  boolean isBefore(Peers other) {
    int more = Long.compare(credit(), other.credit());
    return more > 0 || (more == 0 && slot() < other.slot());
  }

  private long credit() {
    int load = load();
    return gained[load] + ((long) load << LOAD_SHIFT) - order.number();
  }

  /** The slot of the first in order. */
  int slot() {
    return firstSlot + order.place() * stride;
  }

  /** The first in order pays; gives its slot, which has to be {@link #put} before the next turn. */
  int pay(long sum) {
    int place = order.place();
    credits[place] -= sum;
    if (gained[loads[place]] > mostGained) {
      writeAnew();
    }
    return firstSlot + place * stride;
  }

  /** Writes down credits as they are, before what has been gained is too much for a number. */
  private void writeAnew() {
    for (int place = 0; place < loads.length; place++) {
      credits[place] += loads[place] == ABSENT ? 0 : gained[loads[place]];
    }
    Arrays.fill(gained, 0);
    for (int place = 0; place < loads.length; place++) {
      if (loads[place] != ABSENT) {
        arrange(place);
      }
    }
  }

  private void addPlaces(int place) {
    int before = loads.length;
    loads = Arrays.copyOf(loads, Math.max(8, 2 * place));
    Arrays.fill(loads, before, loads.length, ABSENT);
    credits = Arrays.copyOf(credits, loads.length);
  }
}
