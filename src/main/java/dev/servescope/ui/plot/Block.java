package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;

/**
 * A stretch of a row.
 *
 * @param label written inside where it fits; empty for none
 * @param name what it is, read out at the cursor; empty for nothing worth telling
 */
public record Block(double start, double end, Tint tint, String label, String name) {
  public Block {
    if (!(start <= end)) {
      throw new IllegalArgumentException("a block must not end before it starts: " + start);
    }
  }
}
