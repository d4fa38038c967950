package dev.servescope.ui.plot;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;

/**
 * The cursor of one plot: where it stands along the x axis, which others may share, and at which
 * height, by which it is on a row or at a dot. Set by the mouse and by keys.
 */
final class PlotCursor {
  private final DoubleProperty x;
  private final ObservableValue<Figure> figure;
  private final Runnable moved;

  /** In pixels; NaN while the pointer is elsewhere. */
  private double height = Double.NaN;

  /**
   * A cursor that is nowhere yet.
   *
   * @param x in units of the x axis; NaN for none
   * @param moved is told that the height has changed
   */
  PlotCursor(DoubleProperty x, ObservableValue<Figure> figure, Runnable moved) {
    this.x = x;
    this.figure = figure;
    this.moved = moved;
  }

  /** The height in pixels; NaN while the pointer is elsewhere. */
  double height() {
    return height;
  }

  /** Puts it at a height in pixels; NaN takes it away. */
  void moveTo(double pixels) {
    height = pixels;
    moved.run();
  }

  /** The row that it is on, -1 for none. */
  int row(FigureLayout placed) {
    boolean rows = figure.getValue().y() instanceof Axis.Rows;
    boolean inside = height >= placed.plot().y() && height < placed.plot().bottom();
    return rows && inside ? (int) placed.y().toValue(height) : -1;
  }

  /** What it is at, in units of the axes; of dots the one that is read out. */
  Optional<Mark.Spot> spot(FigureLayout placed) {
    if (Double.isNaN(x.get())) {
      return Optional.empty();
    }
    if (figure.getValue().dots().isPresent()) {
      return dot(placed).map(PlotCursor::spot);
    }
    int row = row(placed);
    return Optional.of(new Mark.Spot(x.get(), row < 0 ? 0 : row + 0.5));
  }

  /** What lies at a place of the view; empty beside the plot and between dots. */
  Optional<Mark.Spot> spotAt(FigureLayout placed, double pixelX, double pixelY) {
    if (!placed.plot().contains(pixelX, pixelY)) {
      return Optional.empty();
    }
    var dots = figure.getValue().dots();
    return dots.isPresent()
        ? new Pointed(dots.get(), placed)
            .at(pixelX, pixelY).stream().findFirst().map(PlotCursor::spot)
        : Optional.of(new Mark.Spot(placed.x().toValue(pixelX), placed.y().toValue(pixelY)));
  }

  private static Mark.Spot spot(Mark.Dot dot) {
    return new Mark.Spot(dot.x(), dot.y());
  }

  private Optional<Mark.Dot> dot(FigureLayout placed) {
    return figure
        .getValue()
        .dots()
        .filter(any -> placed.x().domain().contains(x.get()))
        .map(dots -> new Pointed(dots, placed).at(placed.x().toPixel(x.get()), height))
        .flatMap(dots -> dots.stream().findFirst());
  }

  /** Moves from dot to dot where each has a place of its own; whether it has. */
  boolean moveDot(FigureLayout placed, double from, int steps) {
    var dots = figure.getValue().dots().filter(any -> any.pointing() == Mark.Pointing.NEAR);
    var next = dots.flatMap(its -> new Pointed(its, placed).next(dot(placed), from, steps));
    next.ifPresent(
        dot -> {
          moveTo(placed.y().toPixel(dot.y()));
          x.set(dot.x());
        });
    return dots.isPresent();
  }

  /** Moves between rows; whether there are any. */
  boolean moveRow(FigureLayout placed, int by) {
    if (!(figure.getValue().y() instanceof Axis.Rows rows)) {
      return false;
    }
    if (Double.isNaN(x.get())) {
      x.set((placed.x().domain().min() + placed.x().domain().max()) / 2);
    }
    int before = row(placed);
    int last = rows.labels().size() - 1;
    int first = by > 0 ? 0 : last;
    int row = before < 0 ? first : Math.clamp(before + by, 0, last);
    moveTo(placed.y().toPixel(row + 0.5));
    return true;
  }

  /** On a map it is always at a field. */
  void chooseSomeRow(FigureLayout placed) {
    if (figure.getValue().isMap() && row(placed) < 0) {
      moveRow(placed, 1);
    }
  }
}
