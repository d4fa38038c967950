package dev.servescope.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each part of a figure lies, for one size. Nothing lies outside and no two texts overlap;
 * what has no room is left out, first ticks and event labels, then the subtitle and the legend.
 *
 * @param plot the area of the marks
 * @param x places x on pixels, for the visible range
 * @param y places y on pixels; a row n of a row axis lies from n to n + 1
 * @param whole all of the x axis, of which a part may be visible
 * @param texts all texts except those inside marks
 */
public record FigureLayout(
    Box bounds,
    Box plot,
    Projection x,
    Projection y,
    Range whole,
    TextSizes sizes,
    List<PlacedTick> xTicks,
    List<PlacedTick> yTicks,
    List<PlacedText> texts,
    List<PlacedSample> samples,
    List<Leader> leaders,
    double eventTop) {
  public FigureLayout {
    xTicks = List.copyOf(xTicks);
    yTicks = List.copyOf(yTicks);
    texts = List.copyOf(texts);
    samples = List.copyOf(samples);
    leaders = List.copyOf(leaders);
  }

  /**
   * Lays a figure out.
   *
   * @param bounds where it is to lie, in pixels
   * @param textSize the size of plain text in pixels; all distances follow from it
   * @param visible the part of the x axis to show, or null for all
   */
  public static FigureLayout of(
      Figure figure, Box bounds, double textSize, @Nullable Range visible, TextMeasure measure) {
    return of(figure, bounds, textSize, visible, Double.POSITIVE_INFINITY, measure);
  }

  /**
   * Lays a figure out without telling what lies behind an x: neither the range of the y axis nor
   * labels at the ends of lines give it away.
   *
   * @param known the last x that may be told
   */
  static FigureLayout of(
      Figure figure,
      Box bounds,
      double textSize,
      @Nullable Range visible,
      double known,
      TextMeasure measure) {
    return of(figure, bounds, textSize, visible, known, Margins.NONE, measure);
  }

  /**
   * Lays a figure out.
   *
   * @param known the last x that may be told
   * @param least the margins of the plot, where it does not need wider ones
   */
  static FigureLayout of(
      Figure figure,
      Box bounds,
      double textSize,
      @Nullable Range visible,
      double known,
      Margins least,
      TextMeasure measure) {
    var sizes = new TextSizes(textSize);
    return new Layouter(figure, bounds, sizes, visible, known, least, measure).layout();
  }

  /** What lies beside the plot. */
  Margins margins() {
    return new Margins(plot.x() - bounds.x(), bounds.right() - plot.right());
  }

  /** Whether the y axis stays as it is when what is known ends at another x. */
  boolean fits(Figure figure, double known) {
    int most = AxisLabels.mostTicksWithin(plot.height(), sizes);
    return Domains.y(figure, x.domain(), known, most).equals(y.domain());
  }

  /** The vertical strip above the plot and the plot itself, which an unknown future covers. */
  Box timeArea() {
    return new Box(plot.x(), eventTop, plot.width(), plot.bottom() - eventTop);
  }
}
