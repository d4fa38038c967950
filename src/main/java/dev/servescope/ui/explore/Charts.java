package dev.servescope.ui.explore;

import dev.servescope.ui.Views;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Future;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.theme.Palette;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/** Four charts of those there are. They share one stretch of time, one cursor, one playhead. */
public final class Charts extends GridPane {
  @FXML ChartPanel first;
  @FXML ChartPanel second;
  @FXML ChartPanel third;
  @FXML ChartPanel fourth;
  private final DoubleProperty crosshair = new SimpleDoubleProperty(Double.NaN);

  /** Empty charts, to be connected. */
  public Charts() {
    Views.fill(this);
    for (int i = 0; i < panels().size(); i++) {
      panels().get(i).change(ChartKind.USUAL.get(i));
    }
  }

  /** The places of the charts, from the left and from the top. */
  public List<ChartPanel> panels() {
    return List.of(first, second, third, fourth);
  }

  /** The view of each chart that is shown. */
  public Map<ChartKind, PlotView> views() {
    var views = new EnumMap<ChartKind, PlotView>(ChartKind.class);
    panels().forEach(panel -> views.put(panel.kind(), panel.view()));
    return views;
  }

  /** Shows a model's runs and playhead. */
  void connect(ExploreModel model) {
    for (int i = 0; i < panels().size(); i++) {
      panels().get(i).connect(model, i);
    }
    var choices = model.choices();
    choices.shownProperty().subscribe(kinds -> arrange(model, kinds));
    choices.latencyLogarithmicProperty().subscribe(() -> show(model, ChartKind.LATENCY));
    choices.costSoFarProperty().subscribe(() -> show(model, ChartKind.COST));
    choices.batchesOverTimeProperty().subscribe(() -> show(model, ChartKind.BATCHES));
    choices.poolProperty().subscribe(() -> show(model, ChartKind.INSTANCES));
    choices.outcomesProperty().subscribe(() -> show(model, ChartKind.OUTCOMES));
    model.runs().runProperty().subscribe(() -> showOther(model));
    model.pinnedProperty().subscribe(() -> show(model));
    model.details().detailProperty().subscribe(() -> show(model, ChartKind.SERVERS));
    model.theory().expectationProperty().subscribe(() -> showTheory(model));
    model.visibleProperty().subscribe(() -> look(model));
    var playhead = model.playhead();
    playhead.positionProperty().subscribe(() -> showPlayhead(model));
    playhead.playingProperty().subscribe(() -> showPlayhead(model));
    playhead.scrubbingProperty().subscribe(() -> showPlayhead(model));
    model.futureHiddenProperty().subscribe((before, now) -> show(model));
    model.futureHiddenProperty().subscribe((before, now) -> showPlayhead(model));
    showPlayhead(model);
  }

  /** Draws in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    panels().forEach(panel -> panel.dress(palette, textSize));
  }

  private void arrange(ExploreModel model, List<ChartKind> kinds) {
    divide(kinds.size());
    for (int i = 0; i < panels().size(); i++) {
      place(panels().get(i), i, kinds.size());
    }
    for (int i = 0; i < kinds.size(); i++) {
      var panel = panels().get(i);
      if (panel.kind() != kinds.get(i)) {
        panel.change(kinds.get(i));
        show(model, panel);
      }
    }
    showPlayhead(model);
  }

  /** Four stand two by two, fewer below each other on one time axis. */
  private void divide(int count) {
    int columns = count == 4 ? 2 : 1;
    int rows = count / columns;
    getColumnConstraints().setAll(Collections.nCopies(columns, column(100.0 / columns)));
    getRowConstraints().setAll(Collections.nCopies(rows, row(100.0 / rows)));
  }

  private static ColumnConstraints column(double percent) {
    var constraints = new ColumnConstraints();
    constraints.setPercentWidth(percent);
    return constraints;
  }

  private static RowConstraints row(double percent) {
    var constraints = new RowConstraints();
    constraints.setPercentHeight(percent);
    return constraints;
  }

  private static void place(ChartPanel panel, int index, int count) {
    int columns = count == 4 ? 2 : 1;
    panel.setVisible(index < count);
    panel.setManaged(index < count);
    GridPane.setConstraints(panel, index % columns, index / columns);
  }

  private void showOther(ExploreModel model) {
    model.details().forget();
    look(model);
    show(model);
    showPlayhead(model);
  }

  private void show(ExploreModel model) {
    panels().forEach(panel -> show(model, panel));
  }

  private void show(ExploreModel model, ChartKind kind) {
    panels().stream().filter(panel -> panel.kind() == kind).forEach(panel -> show(model, panel));
    showPlayhead(model);
  }

  private void show(ExploreModel model, ChartPanel panel) {
    var run = model.runs().runProperty().get();
    if (run != null) {
      var pinned = model.pinnedProperty().get();
      var figure = panel.kind().figure(run, pinned, model.options());
      panel.show(shown(panel, figure, model), crosshair, model.visibleProperty());
    }
  }

  /** While the future is hidden, what is not over time has nothing to show. */
  private static Figure shown(ChartPanel panel, Figure figure, ExploreModel model) {
    if (!model.futureHiddenProperty().get()) {
      return figure;
    }
    return figure.x() instanceof Axis.Time ? figure.untold() : panel.kind().secret();
  }

  /** Where theory is faster than the run, its line comes with the run. */
  private void showTheory(ExploreModel model) {
    var run = model.runs().runProperty().get();
    var expectation = model.theory().expectationProperty().get();
    if (run != null && expectation != null && expectation.scenario().equals(run.scenario())) {
      show(model, ChartKind.LATENCY);
      show(model, ChartKind.QUEUE);
    }
  }

  private static void look(ExploreModel model) {
    model.details().look(model.runs().runProperty().get(), model.visibleProperty().get());
  }

  private void showPlayhead(ExploreModel model) {
    double seconds = model.playhead().positionProperty().get();
    boolean moving = !Double.isInfinite(model.shownSeconds());
    double shown = seconds > 0 || moving ? seconds : Double.NaN;
    boolean hidden = model.futureHiddenProperty().get();
    var future = hidden ? Future.HIDDEN : moving ? Future.FADED : Future.SHOWN;
    panels().forEach(panel -> panel.play(shown, future));
  }
}
