package dev.servescope.ui.theme;

import static dev.servescope.ui.theme.ColorRole.*;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * The two themes for a projector, which washes colours out and loses fine differences: grounds are
 * plain, text and lines stand out more. Light is for bright rooms, dark for dark ones.
 */
final class ProjectorPalettes {
  private static final Map<ColorRole, String[]> TABLE = new EnumMap<>(ColorRole.class);

  static {
    row(BACKGROUND, "#ffffff", "#000000");
    row(PANEL, "#ffffff", "#000000");
    row(FIELD, "#eef1f4", "#1a2027");
    row(INK, "#000000", "#ffffff");
    row(MUTED, "#333d47", "#d3dbe3");
    row(LINE, "#76818c", "#7d8a97");
    row(EDGE, "#76818c", "#7d8a97");
    row(GRID, "#cdd4da", "#39434d");
    row(ACCENT, "#00558a", "#7cc8ff");
    row(ACCENT_SOFT, "#d3e6f3", "#123a56");
    row(ON_ACCENT, "#ffffff", "#000000");
    row(BUSY, "#00609a", "#6cc0f5");
    row(IDLE, "#b3bec9", "#5a6774");
    row(FAILED, "#c95b14", "#f6844c");
    row(LIMITED, "#635900", "#efe263");
    row(QUEUED, "#8a2564", "#e6a3cb");
    row(GOOD, "#007054", "#2be9b1");
    row(BAD, "#9c3600", "#ffab80");
    row(P50, "#2f83bd", "#4f9fd6");
    row(P95, "#00558a", "#93d2ff");
    row(P99, "#000000", "#ffffff");
    row(BASELINE, "#59646f", "#aab5c0");
    row(FEE, "#3e308c", "#947ede");
    row(STARTING, "#e69f00", "#f7aa00");
    row(TRANSFER, "#09867f", "#17dce5");
  }

  private ProjectorPalettes() {}

  static Palette light() {
    return column(Palettes.light(), 0);
  }

  static Palette dark() {
    return column(Palettes.dark(), 1);
  }

  private static void row(ColorRole role, String light, String dark) {
    TABLE.put(role, new String[] {light, dark});
  }

  private static Palette column(Palette usual, int index) {
    Map<ColorRole, Color> colors = new EnumMap<>(usual.colors());
    TABLE.forEach((role, row) -> colors.put(role, Color.web(row[index])));
    return new Palette(colors);
  }
}
