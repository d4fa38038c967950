package dev.servescope.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures for a picture: a title line, a row of values, and the figures in a grid. A page
 * without title and values leaves their room to the figures.
 *
 * @param subtitle beside the title, such as the name of the file or what was compared
 * @param visible the part of the time axes that is drawn; null for all
 */
public record Dashboard(
    String title,
    String subtitle,
    List<Value> values,
    List<Figure> figures,
    int columns,
    @Nullable Range visible) {
  /** A number with its name and unit, as a tile shows it; a unit without room is left out. */
  public record Value(String label, String number, String unit) {}

  public Dashboard {
    values = List.copyOf(values);
    figures = List.copyOf(figures);
    if (columns < 1 || figures.isEmpty()) {
      throw new IllegalArgumentException("a page needs a figure and a column");
    }
  }

  /** A page of one figure and nothing else. */
  public static Dashboard of(Figure figure) {
    return new Dashboard("", "", List.of(), List.of(figure), 1, null);
  }

  /** The same page, of which only a part of the time axes is drawn; null for all. */
  public Dashboard within(@Nullable Range range) {
    return new Dashboard(title, subtitle, values, figures, columns, range);
  }

  int rows() {
    return Math.ceilDiv(figures.size(), columns);
  }

  /** What a screen reader says about the picture. */
  String accessibleText() {
    return title.isEmpty() ? figures.getFirst().accessibleText() : title;
  }
}
