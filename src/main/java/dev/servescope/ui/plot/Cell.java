package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;

/**
 * A field of a map, around a place and a row.
 *
 * @param label written inside where it fits; empty for none
 * @param brief the same in fewer letters, for a field that is too narrow for it
 * @param name what its value is, read out at the cursor
 * @param value the same as a number; not-a-number for none
 */
public record Cell(
    int place, int row, Tint tint, String label, String brief, String name, double value) {
  /** A field with one way to write its value. */
  public Cell(int place, int row, Tint tint, String label, String name, double value) {
    this(place, row, tint, label, label, name, value);
  }
}
