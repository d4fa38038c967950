package dev.servescope.ui.theme;

/**
 * A colour role at a strength between 0 (the panel behind it) and 1 (the colour itself). Strength
 * mixes instead of making transparent, so that a tint looks the same on screen, in a vector file
 * and on paper, whatever lies below.
 */
public record Tint(ColorRole role, double strength) {
  public Tint {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength must lie between 0 and 1: " + strength);
    }
  }

  /** The role's own colour. */
  public static Tint of(ColorRole role) {
    return new Tint(role, 1);
  }
}
