package dev.servescope.ui.plot;

import java.util.List;
import java.util.Optional;

/**
 * A plot as a value: what is drawn, not where or in which colours, so that one figure is shown in
 * either theme, in a picture and in print, at any size.
 *
 * @param subtitle the unit and what the numbers are, beside the title; where its parts, between
 *     points, have no room, the last one stays
 * @param across what x counts, in a word or two
 * @param legend entries beyond the labels of the marks, for colours that no mark names
 * @param emptyText a sentence that stands in the plot when no mark has anything to show
 * @param summary one or two sentences for those who cannot see the plot
 */
public record Figure(
    String title,
    String subtitle,
    Axis x,
    Axis y,
    String across,
    List<Mark> marks,
    List<LegendEntry> legend,
    String emptyText,
    String summary) {
  public Figure {
    marks = List.copyOf(marks);
    legend = List.copyOf(legend);
    if (x instanceof Axis.Rows || y instanceof Axis.Places) {
      throw new IllegalArgumentException("rows lie on the y axis, places on the x axis");
    }
  }

  /** A builder of a figure over time that starts with neither marks nor subtitle. */
  public static FigureBuilder titled(String title) {
    return new FigureBuilder(title);
  }

  /** The same without words that tell of all of it, for whoever is to see a part. */
  public Figure untold() {
    return new Figure(title, "", x, y, across, marks, legend, emptyText, "");
  }

  /** The same on other axes. */
  Figure on(Axis otherX, Axis otherY) {
    return new Figure(title, subtitle, otherX, otherY, across, marks, legend, emptyText, summary);
  }

  /** The same under another title. */
  public Figure titledAs(String other) {
    return new Figure(other, subtitle, x, y, across, marks, legend, emptyText, summary);
  }

  /** The same without anything in it. */
  Figure silent() {
    return new Figure(title, "", x, y, across, List.of(), List.of(), emptyText, "");
  }

  /** What is told of its dots, where there is nothing between them to be told. */
  Optional<Mark.Dots> dots() {
    return marks.stream()
        .filter(Mark.Dots.class::isInstance)
        .map(Mark.Dots.class::cast)
        .findFirst();
  }

  /** Whether it has a field for each place and row. */
  boolean isMap() {
    return x instanceof Axis.Places && y instanceof Axis.Rows;
  }

  /** Whether there is nothing to show but axes. */
  public boolean isEmpty() {
    return marks.stream().noneMatch(Extent::hasData);
  }

  /** What a screen reader says: the title and the summary. */
  public String accessibleText() {
    return summary.isEmpty() ? title : title + ". " + summary;
  }
}
