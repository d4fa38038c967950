package dev.servescope.engine.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Instances in the order of their slots. A complete binary tree in one array counts how many there
 * are below each node, so that a place in the order, the next one, and the lowest free slot are
 * found in a time that grows with the logarithm of the slots.
 *
 * @param <C> what is known of an instance
 */
public final class Roster<C extends Candidate> {
  private static final int ROOT = 1;

  private final List<@Nullable C> bySlot = new ArrayList<>();
  private int slots = 8;
  private int[] counts = new int[2 * slots];

  /** Makes an empty one. */
  public Roster() {
    pad();
  }

  private void pad() {
    while (bySlot.size() < slots) {
      bySlot.add(null);
    }
  }

  /** How many there are. */
  public int size() {
    return counts[ROOT];
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return counts[ROOT] == 0;
  }

  /** Who is at a slot, or null. */
  public @Nullable C find(int slot) {
    return slot < slots ? bySlot.get(slot) : null;
  }

  /** Who is at a slot where there is somebody. */
  public C get(int slot) {
    return Objects.requireNonNull(bySlot.get(slot));
  }

  /** Adds an instance; its slot has to be free. */
  public void add(C instance) {
    int slot = instance.slot();
    while (slot >= slots) {
      grow();
    }
    bySlot.set(slot, instance);
    count(slot, 1);
  }

  /** Takes out who is at a slot; there has to be somebody. */
  public void remove(int slot) {
    bySlot.set(slot, null);
    count(slot, -1);
  }

  private void count(int slot, int change) {
    for (int node = slots + slot; node >= ROOT; node >>= 1) {
      counts[node] += change;
    }
  }

  /** Who is at a place in the order, 0 for the first, below the size. */
  public C at(int place) {
    int left = place;
    int node = ROOT;
    while (node < slots) {
      node <<= 1;
      if (left >= counts[node]) {
        left -= counts[node];
        node++;
      }
    }
    return get(node - slots);
  }

  /** The one with the highest slot; only where there is any. */
  public C last() {
    return at(size() - 1);
  }

  /** The first at a slot or behind it, or else the first of all; only where there is any. */
  public C nextFrom(int slot) {
    var there = find(slot);
    if (there != null) {
      return there;
    }
    int place = before(slot);
    return at(place < size() ? place : 0);
  }

  /** How many have a slot below the given one. */
  private int before(int slot) {
    if (slot >= slots) {
      return size();
    }
    int before = 0;
    for (int node = slots + slot; node > ROOT; node >>= 1) {
      // A right child has those of its left sibling before it.
      before += (node & 1) == 1 ? counts[node - 1] : 0;
    }
    return before;
  }

  /** The lowest slot at which there is nobody. */
  public int lowestFree() {
    if (size() == slots) {
      return slots;
    }
    int node = ROOT;
    int width = slots;
    while (node < slots) {
      node <<= 1;
      width >>= 1;
      node += counts[node] == width ? 1 : 0;
    }
    return node - slots;
  }

  /** Everybody as it is now, in order: who goes through it may change this roster. */
  public List<C> toList() {
    var all = new ArrayList<C>(size());
    for (int slot = 0; all.size() < size(); slot++) {
      var instance = bySlot.get(slot);
      if (instance != null) {
        all.add(instance);
      }
    }
    return all;
  }

  private void grow() {
    var larger = new int[4 * slots];
    // Level by level, each one further to the right than before.
    for (int level = slots; level >= ROOT; level >>= 1) {
      System.arraycopy(counts, level, larger, 2 * level, level);
    }
    larger[ROOT] = counts[ROOT];
    counts = larger;
    slots *= 2;
    pad();
  }
}
