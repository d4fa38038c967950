package dev.servescope.ui.plot;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Mouse and keys of a {@link PlotView}: they only set its cursor and visible range. */
final class PlotInput {
  private static final double ZOOM_PER_PIXEL = 0.0025;
  private static final double ZOOM_PER_KEY = 0.7;
  private static final double DEEPEST_ZOOM = 1e-6;
  private static final double STEPS_PER_WIDTH = 100;
  private static final int STEPS_AT_ONCE = 10;

  private final PlotView view;
  private double dragX = Double.NaN;

  private PlotInput(PlotView view) {
    this.view = view;
  }

  static void install(PlotView view) {
    PlotInput input = new PlotInput(view);
    view.setOnMouseMoved(input::point);
    view.setOnMouseExited(_ -> input.leave());
    view.setOnMousePressed(input::press);
    view.setOnMouseDragged(input::drag);
    view.setOnMouseReleased(_ -> input.dragX = Double.NaN);
    view.setOnMouseClicked(input::click);
    view.setOnScroll(input::scroll);
    view.setOnKeyPressed(input::key);
  }

  private void point(MouseEvent event) {
    FigureLayout layout = view.currentLayout();
    if (layout != null && layout.plot().contains(event.getX(), event.getY())) {
      view.cursor().moveTo(event.getY());
      view.crosshairProperty().set(layout.x().toValue(event.getX()));
    } else {
      leave();
    }
  }

  private void leave() {
    view.cursor().moveTo(Double.NaN);
    view.crosshairProperty().set(Double.NaN);
  }

  private void press(MouseEvent event) {
    FigureLayout layout = view.currentLayout();
    boolean inPlot = layout != null && layout.plot().contains(event.getX(), event.getY());
    dragX = inPlot ? event.getX() : Double.NaN;
  }

  private void drag(MouseEvent event) {
    FigureLayout layout = view.currentLayout();
    if (layout != null && !Double.isNaN(dragX) && view.visibleRangeProperty().get() != null) {
      pan(layout, dragX - event.getX());
      dragX = event.getX();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      view.visibleRangeProperty().set(null);
    }
  }

  private void scroll(ScrollEvent event) {
    FigureLayout layout = view.currentLayout();
    if (layout == null || !layout.plot().contains(event.getX(), event.getY())) {
      return;
    }
    if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      pan(layout, -event.getDeltaX());
    } else {
      zoom(layout, event.getX(), Math.exp(-event.getDeltaY() * ZOOM_PER_PIXEL));
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    FigureLayout layout = view.currentLayout();
    if (layout != null && ChartKey.of(event).filter(key -> act(layout, key, event)).isPresent()) {
      event.consume();
    }
  }

  /** Does what a key asks for; whether it did anything, as others may want the key as well. */
  private boolean act(FigureLayout layout, ChartKey key, KeyEvent event) {
    int steps = event.isShiftDown() ? STEPS_AT_ONCE : 1;
    return switch (key) {
      case CURSOR -> step(layout, event.getCode() == KeyCode.LEFT ? -steps : steps);
      case ROW -> view.cursor().moveRow(layout, event.getCode() == KeyCode.UP ? -1 : 1);
      case ZOOM_IN -> zoom(layout, centre(layout), ZOOM_PER_KEY);
      case ZOOM_OUT -> zoom(layout, centre(layout), 1 / ZOOM_PER_KEY);
      case WHOLE -> showAll();
      case OPEN, TABLE, COPY -> false;
    };
  }

  private boolean showAll() {
    boolean some =
        view.visibleRangeProperty().get() != null || !Double.isNaN(view.crosshairProperty().get());
    view.visibleRangeProperty().set(null);
    view.crosshairProperty().set(Double.NaN);
    return some;
  }

  /** To the next dot or the next of few points, else a little further. */
  private boolean step(FigureLayout layout, int steps) {
    if (view.cursor().moveDot(layout, centre(layout), steps)) {
      return true;
    }
    double cursor = layout.x().toValue(centre(layout));
    boolean anywhere = Double.isNaN(view.crosshairProperty().get());
    var stop = Stops.of(view.figureProperty().get()).next(cursor, steps, anywhere);
    Box plot = layout.plot();
    double pixel =
        stop.isPresent()
            ? layout.x().toPixel(stop.getAsDouble())
            : centre(layout) + steps * plot.width() / STEPS_PER_WIDTH;
    double inside = Math.clamp(pixel, plot.x(), plot.right());
    view.crosshairProperty().set(layout.x().toValue(inside));
    view.cursor().chooseSomeRow(layout);
    return true;
  }

  /** The pixel of the cursor, or the middle of the plot without one. */
  private double centre(FigureLayout layout) {
    double cursor = view.crosshairProperty().get();
    Box plot = layout.plot();
    return layout.x().domain().contains(cursor)
        ? layout.x().toPixel(cursor)
        : plot.x() + plot.width() / 2;
  }

  private void pan(FigureLayout layout, double pixels) {
    Projection x = layout.x();
    show(layout, range(x.toValue(x.from() + pixels), x.toValue(x.to() + pixels)));
  }

  private boolean zoom(FigureLayout layout, double pixel, double factor) {
    Projection x = layout.x();
    double from = x.toValue(pixel - (pixel - x.from()) * factor);
    double to = x.toValue(pixel + (x.to() - pixel) * factor);
    show(layout, range(from, to));
    return true;
  }

  private static @Nullable Range range(double from, double to) {
    return Double.isFinite(from) && Double.isFinite(to) && from < to ? new Range(from, to) : null;
  }

  private void show(FigureLayout layout, @Nullable Range wanted) {
    Range whole = layout.whole();
    if (wanted == null || wanted.span() < whole.span() * DEEPEST_ZOOM) {
      return;
    }
    boolean all = wanted.span() >= whole.span();
    view.visibleRangeProperty().set(all ? null : wanted.within(whole));
  }
}
