package dev.servescope.engine.balance;

import java.util.Arrays;

/**
 * Numbers at places, and the first place that holds the smallest of them. A complete binary tree in
 * one array: each node holds the smaller of its two children, the children of node i are nodes 2 i
 * and 2 i + 1, and the last half of the array are the places. Changing a number costs one minimum
 * for each level of the tree; to stop early would be a branch that nobody can foretell.
 */
public final class Smallest {
  /** What a place holds that holds nothing: above every number. */
  public static final long NOTHING = Long.MAX_VALUE;

  private static final int ROOT = 1;

  private int places = 8;
  private long[] tree = nothing(places);

  private static long[] nothing(int places) {
    var tree = new long[2 * places];
    Arrays.fill(tree, NOTHING);
    return tree;
  }

  /** Has a place, 0 or above, hold another number, or {@link #NOTHING}. */
  public void set(int place, long number) {
    if (place >= places) {
      growTo(Integer.highestOneBit(place) << 1);
    }
    int node = places + place;
    tree[node] = number;
    long smallest = number;
    while (node > ROOT) {
      smallest = Math.min(smallest, tree[node ^ 1]);
      node >>= 1;
      tree[node] = smallest;
    }
  }

  /** The smallest number; {@link #NOTHING} if there is none. */
  public long number() {
    return tree[ROOT];
  }

  /** The first place that holds the smallest number; only where there is one. */
  public int place() {
    long smallest = tree[ROOT];
    int node = ROOT;
    while (node < places) {
      node <<= 1;
      node += tree[node] == smallest ? 0 : 1;
    }
    return node - places;
  }

  private void growTo(int more) {
    var larger = nothing(more);
    System.arraycopy(tree, places, larger, more, places);
    for (int node = more - 1; node >= ROOT; node--) {
      larger[node] = Math.min(larger[2 * node], larger[2 * node + 1]);
    }
    tree = larger;
    places = more;
  }
}
