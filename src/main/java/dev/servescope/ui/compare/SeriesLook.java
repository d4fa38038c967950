package dev.servescope.ui.compare;

import dev.servescope.scenario.Pattern;
import dev.servescope.study.compare.Architectures;
import dev.servescope.ui.chart.PatternColor;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Stroke.Dash;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;

/**
 * How a scenario is drawn for as long as it is compared, whatever row it moves to: a colour and a
 * dash of its own, so that eyes that miss the colour still have the dash.
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

  /** The first looks, for so many scenarios. */
  static List<SeriesLook> first(int count) {
    return ALL.subList(0, count);
  }

  /** The look of a pattern beside the others: its colour in every chart. */
  static SeriesLook of(Pattern pattern) {
    var dashes = ALL.get(Architectures.ALL.indexOf(pattern));
    return new SeriesLook(PatternColor.of(pattern), dashes.dash, dashes.width);
  }

  /**
   * A look whose colour and dash none of others has; there are fewer of them than looks. Beside
   * patterns, which have colours of their own, that is the colour of the first.
   */
  static SeriesLook besides(List<SeriesLook> others) {
    var strokes = others.stream().map(SeriesLook::stroke).toList();
    var roles = others.stream().map(SeriesLook::role).toList();
    var dashes =
        ALL.stream().filter(look -> !strokes.contains(look.stroke())).findFirst().orElseThrow();
    var color = ALL.stream().filter(look -> !roles.contains(look.role())).findFirst().orElseThrow();
    return new SeriesLook(color.role, dashes.dash, dashes.width);
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
