package dev.servescope.ui.theme;

import static dev.servescope.ui.theme.ColorRole.*;
import static dev.servescope.ui.theme.ColorRole.SERIES_1;
import static dev.servescope.ui.theme.ColorRole.SERIES_2;
import static dev.servescope.ui.theme.ColorRole.SERIES_3;
import static dev.servescope.ui.theme.ColorRole.SERIES_4;
import static dev.servescope.ui.theme.ColorRole.SERIES_5;
import static dev.servescope.ui.theme.ColorRole.SERIES_6;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colour tables of the two themes, side by side so that they are changed together. */
final class Palettes {
  private static final Map<ColorRole, String[]> TABLE = new EnumMap<>(ColorRole.class);

  static {
    row(BACKGROUND, "#f3f5f8", "#11161c");
    row(PANEL, "#ffffff", "#1a2129");
    row(FIELD, "#f0f3f6", "#11161c");
    row(INK, "#16202b", "#e8edf2");
    row(MUTED, "#5a6673", "#9fb0c0");
    row(LINE, "#dde3ea", "#2b3540");
    row(EDGE, "#818c98", "#6b7885");
    row(GRID, "#e9edf2", "#252e38");
    row(ACCENT, "#0072b2", "#56b4e9");
    row(ACCENT_SOFT, "#e5f1f9", "#1d3a50");
    row(ON_ACCENT, "#ffffff", "#0d151c");
    row(BUSY, "#0072b2", "#56b4e9");
    row(IDLE, "#c3ced9", "#41505e");
    row(STARTING, "#e69f00", "#eda400");
    row(FAILED, "#e35500", "#eb7638");
    row(LIMITED, "#90863f", "#e3d64f");
    row(QUEUED, "#b44a7a", "#db89be");
    row(GOOD, "#007657", "#38ad82");
    row(BAD, "#b84300", "#ff9a66");
    row(P50, "#4c9bd1", "#3f8fc4");
    row(P95, "#0072b2", "#6cc0f0");
    row(P99, "#0b3556", "#d6eefc");
    row(BASELINE, "#7b8894", "#8796a5");
    row(NETWORK, "#6a8097", "#8497a8");
    row(TRANSFER, "#09867f", "#21d0d9");
    row(FEE, "#5741a0", "#947ede");
    row(SINGLE, "#8a6a17", "#d6b35c");
    row(REPLICATED, "#275ae4", "#a7c2e8");
    row(SHARDED, "#00797f", "#44c4be");
    row(EVENT_DRIVEN, "#b12d68", "#f18ab4");
    row(COMBINED, "#64479e", "#b69cf2");
    row(SERIES_1, "#16202b", "#e8edf2");
    row(SERIES_2, "#0072b2", "#56b4e9");
    row(SERIES_3, "#d86001", "#ff7a33");
    row(SERIES_4, "#057657", "#1ed7a5");
    row(SERIES_5, "#aa4c8a", "#d98abe");
    row(SERIES_6, "#7d6020", "#e3d64f");
  }

  private Palettes() {}

  static Palette light() {
    return column(0);
  }

  static Palette dark() {
    return column(1);
  }

  private static void row(ColorRole role, String light, String dark) {
    TABLE.put(role, new String[] {light, dark});
  }

  private static Palette column(int index) {
    Map<ColorRole, Color> colors = new EnumMap<>(ColorRole.class);
    TABLE.forEach((role, row) -> colors.put(role, Color.web(row[index])));
    return new Palette(colors);
  }
}
