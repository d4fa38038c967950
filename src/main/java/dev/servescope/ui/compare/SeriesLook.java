package dev.servescope.ui.compare;

import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Stroke.Dash;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;

/**
 * How the scenario of a row is drawn: a colour and a dash of its own, so that eyes that miss the
 * colour still have the dash.
 */
record SeriesLook(ColorRole role, Dash dash, double width) {
  private static final List<SeriesLook> ALL =
      List.of(
          new SeriesLook(ColorRole.SERIES_1, Dash.SOLID, 1.6),
          new SeriesLook(ColorRole.SERIES_2, Dash.DASHED, 1.75),
          new SeriesLook(ColorRole.SERIES_3, Dash.DOTTED, 2),
          new SeriesLook(ColorRole.SERIES_4, Dash.SOLID, 1.1),
          new SeriesLook(ColorRole.SERIES_5, Dash.DASHED, 1.1),
          new SeriesLook(ColorRole.SERIES_6, Dash.DOTTED, 1.25));

  /** The look of a row, from 0. */
  static SeriesLook of(int row) {
    return ALL.get(row);
  }

  Tint tint() {
    return Tint.of(role);
  }

  Stroke stroke() {
    return new Stroke(width, dash);
  }

  /** Its dashes for a style sheet. */
  String dashes() {
    return switch (dash) {
      case SOLID -> "";
      case DASHED -> "-fx-stroke-dash-array: 6 4;";
      case DOTTED -> "-fx-stroke-dash-array: 1.5 3.5;";
    };
  }
}
