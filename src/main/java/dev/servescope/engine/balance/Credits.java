package dev.servescope.engine.balance;

import java.util.Arrays;

/** What smooth weighted round robin owes each slot. */
final class Credits {
  private int[] credit = new int[16];

  /** The credits by slot, with room up to the given one. */
  int[] upTo(int slot) {
    if (slot >= credit.length) {
      credit = Arrays.copyOf(credit, 2 * slot);
    }
    return credit;
  }
}
