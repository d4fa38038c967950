package dev.servescope.ui.text;

/**
 * A written value taken apart at its last space, so that a tile can show the number large and the
 * unit small: {@code 9.84} and {@code s}, {@code 2 min 5} and {@code s}, {@code $4.80} and nothing.
 */
public record Reading(String number, String unit) {
  /** Takes apart what {@link Numbers} wrote. */
  public static Reading of(String text) {
    int space = text.lastIndexOf(' ');
    return space < 0
        ? new Reading(text, "")
        : new Reading(text.substring(0, space), text.substring(space + 1));
  }
}
