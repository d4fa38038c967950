package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Shows a figure. The figure is drawn at most once a pulse and only when it, its size, its colours
 * or its visible range change; the playhead, the veil over the future and the cursor move on a
 * layer above it. Views that bind {@link #visibleRangeProperty()} and {@link #crosshairProperty()}
 * to the same properties share one axis and one cursor (the crosshair).
 *
 * <p>The wheel zooms about the pointer, dragging pans, a double click shows all. With the keyboard,
 * the keys of {@link ChartKey} do the same.
 */
public final class PlotView extends Region {
  private static final Figure BLANK = Figure.titled("").emptyText("").build();

  private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(this, "figure", BLANK);
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", 11);
  private final ObjectProperty<@Nullable Range> visibleRange =
      new SimpleObjectProperty<>(this, "visibleRange");
  private final DoubleProperty playhead = new SimpleDoubleProperty(this, "playhead", Double.NaN);
  private final DoubleProperty crosshair = new SimpleDoubleProperty(this, "crosshair", Double.NaN);
  private final ObjectProperty<Future> future =
      new SimpleObjectProperty<>(this, "future", Future.SHOWN);
  private final ObservableValue<Number> renderScale =
      sceneProperty()
          .flatMap(Scene::windowProperty)
          .flatMap(Window::renderScaleXProperty)
          .orElse(1.0);

  private final PaintLayer data = new PaintLayer(this::paintData);
  private final PaintLayer overlay = new PaintLayer(this::paintOverlay);
  private final PlotCursor cursor = new PlotCursor(crosshair, figure, overlay::repaint);
  private @Nullable FigureLayout layout;
  private @Nullable SharedEdges edges;
  private double paintedPlayhead = Double.NaN;

  /** An empty view. */
  public PlotView() {
    getStyleClass().add("plot-view");
    getChildren().addAll(data, overlay);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    figure.subscribe(this::describe);
    future.subscribe(this::describe);
    figure.subscribe(this::redraw);
    palette.subscribe(this::redraw);
    textSize.subscribe(this::redraw);
    visibleRange.subscribe(this::redraw);
    renderScale.subscribe(_ -> redraw());
    playhead.subscribe(this::play);
    crosshair.subscribe(overlay::repaint);
    future.subscribe(this::look);
    focusedProperty().subscribe(overlay::repaint);
    PlotInput.install(this);
  }

  /** What is shown. */
  public ObjectProperty<Figure> figureProperty() {
    return figure;
  }

  /** The colours. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** The size of plain text in pixels, which all else follows; 11 unless set. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  /** The part of the x axis that is shown; null for all. */
  public ObjectProperty<@Nullable Range> visibleRangeProperty() {
    return visibleRange;
  }

  /** Where the playhead stands, in units of x; NaN for none. */
  public DoubleProperty playheadProperty() {
    return playhead;
  }

  /** Where the cursor stands, in units of x; NaN for none. Set by the mouse. */
  public DoubleProperty crosshairProperty() {
    return crosshair;
  }

  /** How the plot behind the playhead is shown. */
  public ObjectProperty<Future> futureProperty() {
    return future;
  }

  /**
   * What the cursor is at, in units of the axes, where it was moved by keys or the pointer. In a
   * figure of dots that is the place of the dot that is read out.
   */
  public Optional<Mark.Spot> spotAtCursor() {
    return Optional.ofNullable(layout).flatMap(cursor::spot);
  }

  /**
   * What lies at a place of this view, in units of the axes; empty beside the plot, and in a figure
   * of dots where none is pointed at.
   */
  public Optional<Mark.Spot> spotAt(double x, double y) {
    return Optional.ofNullable(layout).flatMap(placed -> cursor.spotAt(placed, x, y));
  }

  /** Where everything lies, or null before the first paint. */
  @Nullable FigureLayout currentLayout() {
    return layout;
  }

  PlotCursor cursor() {
    return cursor;
  }

  int dataPaints() {
    return data.paints();
  }

  int overlayPaints() {
    return overlay.paints();
  }

  /** All in words, put together only when a screen reader asks. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? FigureWords.of(told())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void layoutChildren() {
    data.resizeRelocate(0, 0, getWidth(), getHeight());
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 200;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 160;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 100;
  }

  /** Has this plot begin and end where those of other views do. */
  void alignBy(SharedEdges shared) {
    edges = shared;
    redraw();
  }

  /** The margins that this plot needs itself. */
  Margins ownMargins() {
    return place(new Box(0, 0, getWidth(), getHeight()), Margins.NONE).margins();
  }

  void redraw() {
    data.repaint();
    overlay.repaint();
  }

  /** What may be told in words and numbers: nothing while a part of it is hidden. */
  public Figure told() {
    return future.get() == Future.HIDDEN ? figure.get().silent() : figure.get();
  }

  private void describe() {
    setAccessibleText(told().accessibleText());
  }

  /**
   * A playhead that has not reached another pixel leaves the picture as it is: at most speeds that
   * saves nearly all of the work. While the future is hidden, the y axis grows with what is known.
   */
  private void play() {
    FigureLayout placed = layout;
    if (placed == null || Double.compare(playheadPixel(placed), paintedPlayhead) == 0) {
      return;
    }
    if (future.get() == Future.HIDDEN && !placed.fits(figure.get(), known())) {
      data.repaint();
    }
    overlay.repaint();
  }

  /** In pixels of the screen; NaN for none. */
  private double playheadPixel(FigureLayout placed) {
    return Math.rint(placed.x().toPixel(playhead.get()) * renderScale.getValue().doubleValue());
  }

  private void look(Future before, Future now) {
    if (before == Future.HIDDEN || now == Future.HIDDEN) {
      data.repaint();
    }
    overlay.repaint();
  }

  private double known() {
    boolean secret = future.get() == Future.HIDDEN && !Double.isNaN(playhead.get());
    return secret ? playhead.get() : Double.POSITIVE_INFINITY;
  }

  private void paintData(GraphicsContext context, double width, double height) {
    Margins least = edges == null ? Margins.NONE : edges.margins(this);
    FigureLayout placed = place(new Box(0, 0, width, height), least);
    layout = placed;
    FigurePainter.paint(figure.get(), placed, palette.get(), surface(context));
  }

  private FigureLayout place(Box bounds, Margins least) {
    return FigureLayout.of(
        figure.get(),
        bounds,
        textSize.get(),
        visibleRange.get(),
        known(),
        least,
        FontMeasure.INSTANCE);
  }

  private void paintOverlay(GraphicsContext context, double width, double height) {
    FigureLayout placed = layout;
    if (placed != null) {
      paintedPlayhead = playheadPixel(placed);
      OverlayPainter.Overlay state =
          new OverlayPainter.Overlay(
              playhead.get(),
              future.get(),
              crosshair.get(),
              cursor.row(placed),
              cursor.height(),
              isFocused());
      new OverlayPainter(figure.get(), placed, palette.get(), surface(context)).paint(state);
    }
  }

  private Surface surface(GraphicsContext context) {
    return new CanvasSurface(context, renderScale.getValue().doubleValue());
  }
}
