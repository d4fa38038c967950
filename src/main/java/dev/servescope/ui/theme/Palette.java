package dev.servescope.ui.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/**
 * The colour of every role, opaque. This is the only place where colours are written down: the
 * style sheet looks them up by the names in {@link #toCss()}, and the plots by role. Percentiles
 * share one hue and grow in contrast with the rank; the rest follows Okabe and Ito's palette, which
 * colour-blind eyes can tell apart.
 *
 * @param colors a colour for each role
 */
public record Palette(Map<ColorRole, Color> colors) {
  /** Dark on light, also for a projector in a bright room. */
  public static final Palette LIGHT = Palettes.light();

  /** Light on dark. */
  public static final Palette DARK = Palettes.dark();

  /** Dark on white, for a projector in a bright room. */
  public static final Palette PROJECTOR_LIGHT = ProjectorPalettes.light();

  /** Light on black, for a projector in a dark room. */
  public static final Palette PROJECTOR_DARK = ProjectorPalettes.dark();

  /** The light palette on plain white, for reports and paper. */
  public static final Palette PRINT = LIGHT.with(ColorRole.BACKGROUND, Color.WHITE);

  public Palette {
    colors = Map.copyOf(colors);
    for (ColorRole role : ColorRole.values()) {
      if (!colors.containsKey(role)) {
        throw new IllegalArgumentException("no colour for " + role);
      }
    }
  }

  /** The colour of a role. */
  public Color color(ColorRole role) {
    Color color = colors.get(role);
    if (color == null) {
      throw new IllegalStateException("no colour for " + role);
    }
    return color;
  }

  /** A tint on the panel. */
  public Color color(Tint tint) {
    return color(ColorRole.PANEL).interpolate(color(tint.role()), tint.strength());
  }

  /** The colour of a role as text on the panel: moved towards the ink until it can be read. */
  public Color text(ColorRole role) {
    return readable(color(role), color(ColorRole.PANEL));
  }

  /** Black or white, whichever stands out more on a tint. */
  public Color on(Tint tint) {
    Color behind = color(tint);
    boolean dark = Contrast.of(behind, Color.WHITE) >= Contrast.of(behind, Color.BLACK);
    return dark ? Color.WHITE : Color.BLACK;
  }

  /** This palette with another colour for one role. */
  public Palette with(ColorRole role, Color color) {
    Map<ColorRole, Color> changed = new EnumMap<>(colors);
    changed.put(role, color);
    return new Palette(changed);
  }

  /** Looked-up colours for the style of a scene's root: {@code -ss-ink: #16202b; ...}. */
  public String toCss() {
    return Arrays.stream(ColorRole.values())
        .map(role -> role.cssName() + ": " + hex(color(role)) + ";")
        .collect(Collectors.joining(" "));
  }

  /** A colour as style sheets and SVG write it, {@code #rrggbb}. */
  public static String hex(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  private Color readable(Color color, Color behind) {
    Color ink = color(ColorRole.INK);
    for (int step = 0; step < 20; step++) {
      Color mixed = color.interpolate(ink, step / 20.0);
      if (Contrast.of(mixed, behind) >= Contrast.TEXT) {
        return mixed;
      }
    }
    return ink;
  }
}
