package dev.servescope.ui.sweep;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Stale;
import dev.servescope.ui.Views;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.Palette;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What came of a sweep: how far it is, its charts, and what these show in sentences. */
public final class SweepResults extends VBox {
  private final SweepModel model;
  private final List<SweepPlot> plots;
  private final Turns turns;
  private String told = "";
  @FXML HBox bar;
  @FXML ProgressBar progress;
  @FXML Label status;
  @FXML Label empty;
  @FXML GridPane charts;
  @FXML Label hint;

  SweepResults(SweepModel model) {
    this.model = model;
    Views.fill(this);
    plots = Stream.of(1, 2, 3).map(number -> new SweepPlot(model, number)).toList();
    SweepPlot.align(plots);
    turns = new Turns(plots);
    model.stateProperty().subscribe(this::show);
    model.drawingProperty().subscribe(this::show);
    model.staleProperty().subscribe(this::mark);
    model.scenario().subscribe(this::mark);
  }

  /** Draws the charts in a palette, with text of a size in pixels. */
  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    plots.forEach(plot -> plot.dress(palette, textSize));
  }

  private void show(SweepState state) {
    boolean working = state instanceof SweepState.Working;
    progress.setVisible(working);
    progress.setManaged(working);
    told =
        switch (state) {
          case SweepState.Empty none -> "";
          case SweepState.Working(var now) -> {
            progress.setProgress(now.runs() == 0 && now.share() == 0 ? -1 : now.share());
            yield Messages.of("sweep.working", now.runs(), now.all(), left(now.remaining()));
          }
          case SweepState.Whole(int runs) -> Messages.of("sweep.whole", runs);
          case SweepState.Cancelled(var then) ->
              Messages.of("sweep.cancelled", then.runs(), then.all());
          case SweepState.Failed(String sentence) -> sentence;
        };
    mark();
    status.pseudoClassStateChanged(Bad.CLASS, state instanceof SweepState.Failed);
    visible(bar, !(state instanceof SweepState.Empty));
    place();
  }

  /** Results of another scenario are dimmed; a click would bring that scenario back. */
  private void mark() {
    var drawing = model.drawingProperty().get();
    boolean stale = drawing != null && model.staleProperty().get();
    Stale.mark(stale, charts);
    hint.setText(Messages.of(stale ? "sweep.hint.stale" : "sweep.hint"));
    status.setText(
        stale
            ? told + " " + Stale.text(drawing.sweep().plan().base(), model.scenario().getValue())
            : told);
  }

  private static String left(Optional<Duration> remaining) {
    return remaining
        .map(
            time -> Messages.of("sweep.left", Numbers.briefDuration(Math.max(1, time.toSeconds()))))
        .orElse("");
  }

  private void show(@Nullable SweepDrawing drawing) {
    var figures = drawing == null ? List.<Figure>of() : drawing.figures();
    turns.show(figures);
    if (drawing != null) {
      lay(figures.size(), drawing.sweep().plan().rows().isPresent());
    }
    place();
  }

  /** Curves share their axis below each other; maps stand side by side. */
  private void lay(int count, boolean maps) {
    int columns = maps ? Math.min(2, count) : 1;
    int rows = Math.ceilDiv(count, columns);
    int spare = rows * columns - count;
    var wanted = new ArrayList<Node>();
    for (int i = 0; i < count; i++) {
      var plot = plots.get(i);
      // The first result is the one that is asked for: it has the room that is left over.
      int place = i == 0 ? 0 : i + spare;
      int span = i == 0 ? 1 + spare : 1;
      GridPane.setConstraints(plot, place % columns, place / columns, span, 1);
      wanted.add(plot);
    }
    if (List.copyOf(charts.getChildren()).equals(wanted)
        && charts.getColumnConstraints().size() == columns) {
      return; // News of the same sweep; another layout would cost a good part of a pulse.
    }
    charts.getChildren().setAll(wanted);
    charts
        .getColumnConstraints()
        .setAll(Stream.generate(() -> column(columns)).limit(columns).toList());
    charts.getRowConstraints().setAll(Stream.generate(() -> row(rows)).limit(rows).toList());
  }

  private static ColumnConstraints column(int count) {
    var column = new ColumnConstraints();
    column.setPercentWidth(100.0 / count);
    return column;
  }

  private static RowConstraints row(int count) {
    var row = new RowConstraints();
    row.setPercentHeight(100.0 / count);
    return row;
  }

  private void place() {
    boolean shown = model.drawingProperty().get() != null;
    visible(charts, shown);
    visible(hint, shown);
    visible(empty, !shown);
    empty.setText(
        Messages.of(
            switch (model.stateProperty().get()) {
              case SweepState.Empty none -> "sweep.empty.first";
              case SweepState.Working now -> "sweep.empty.working";
              default -> "sweep.empty.nothing";
            }));
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
