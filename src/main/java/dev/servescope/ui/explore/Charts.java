package dev.servescope.ui.explore;

import dev.servescope.ui.Views;
import dev.servescope.ui.plot.Future;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.theme.Palette;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.GridPane;

/** The four charts. They share one stretch of time, one cursor and one playhead. */
public final class Charts extends GridPane {
  @FXML private PlotView latency;
  @FXML private PlotView queue;
  @FXML private PlotView servers;
  @FXML private PlotView cost;

  /** Empty charts, to be connected. */
  public Charts() {
    Views.fill(this);
    views().forEach(this::prepare);
  }

  private void prepare(ChartKind kind, PlotView view) {
    view.setMinSize(0, 0);
    view.figureProperty().set(kind.blank());
    if (kind != ChartKind.LATENCY) {
      view.crosshairProperty().bindBidirectional(latency.crosshairProperty());
    }
  }

  /** The view of each chart. */
  public Map<ChartKind, PlotView> views() {
    var views = new EnumMap<ChartKind, PlotView>(ChartKind.class);
    views.put(ChartKind.LATENCY, latency);
    views.put(ChartKind.QUEUE, queue);
    views.put(ChartKind.SERVERS, servers);
    views.put(ChartKind.COST, cost);
    return views;
  }

  /** Shows a model's runs and playhead. */
  void connect(ExploreModel model) {
    model.runs().runProperty().subscribe(() -> showOther(model));
    model.pinnedProperty().subscribe(() -> show(model));
    model.details().detailProperty().subscribe(() -> show(model, ChartKind.SERVERS, servers));
    model.latencyLogarithmicProperty().subscribe(() -> show(model, ChartKind.LATENCY, latency));
    model.costSoFarProperty().subscribe(() -> show(model, ChartKind.COST, cost));
    views()
        .values()
        .forEach(view -> view.visibleRangeProperty().bindBidirectional(model.visibleProperty()));
    model.visibleProperty().subscribe(() -> look(model));
    var playhead = model.playhead();
    playhead.positionProperty().subscribe(() -> showPlayhead(model));
    playhead.playingProperty().subscribe(() -> showPlayhead(model));
    playhead.scrubbingProperty().subscribe(() -> showPlayhead(model));
    showPlayhead(model);
  }

  /** Draws in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    for (var view : views().values()) {
      view.paletteProperty().bind(palette);
      view.textSizeProperty().bind(textSize);
    }
  }

  private void showOther(ExploreModel model) {
    model.details().forget();
    look(model);
    show(model);
  }

  private void show(ExploreModel model) {
    views().forEach((kind, view) -> show(model, kind, view));
  }

  private static void show(ExploreModel model, ChartKind kind, PlotView view) {
    var run = model.runs().runProperty().get();
    if (run != null) {
      view.figureProperty().set(kind.figure(run, model.pinnedProperty().get(), model.options()));
    }
  }

  private static void look(ExploreModel model) {
    model.details().look(model.runs().runProperty().get(), model.visibleProperty().get());
  }

  private void showPlayhead(ExploreModel model) {
    double seconds = model.playhead().positionProperty().get();
    boolean moving = !Double.isInfinite(model.shownSeconds());
    for (var view : views().values()) {
      view.playheadProperty().set(seconds > 0 || moving ? seconds : Double.NaN);
      view.futureProperty().set(moving ? Future.FADED : Future.SHOWN);
    }
  }
}
