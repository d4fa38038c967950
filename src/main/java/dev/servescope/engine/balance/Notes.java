package dev.servescope.engine.balance;

import java.util.Arrays;

/** Slots that somebody has to look at, each once however often it is noted. */
public final class Notes {
  /** Stands for no slot. */
  public static final int NONE = -1;

  private boolean[] noted = new boolean[8];
  private int[] slots = new int[8];
  private int count;

  /** Notes a slot, 0 or above. */
  public void note(int slot) {
    if (slot >= noted.length) {
      noted = Arrays.copyOf(noted, 2 * slot);
      slots = Arrays.copyOf(slots, 2 * slot);
    }
    if (!noted[slot]) {
      noted[slot] = true;
      slots[count++] = slot;
    }
  }

  /** Takes one of the slots out, or gives {@link #NONE}; in which order is not said. */
  public int take() {
    if (count == 0) {
      return NONE;
    }
    int slot = slots[--count];
    noted[slot] = false;
    return slot;
  }
}
