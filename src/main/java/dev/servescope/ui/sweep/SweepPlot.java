package dev.servescope.ui.sweep;

import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.ui.plot.ChartKey;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.plot.SharedEdges;
import dev.servescope.ui.table.ChartTable;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A chart of a sweep; a click on a point, or Enter at the cursor, opens its scenario. */
final class SweepPlot extends StackPane {
  private final SweepModel model;
  private final PlotView view = new PlotView();

  SweepPlot(SweepModel model, int number) {
    this.model = model;
    getStyleClass().add("chart-card");
    view.setId("sweep-chart-" + number);
    getChildren().add(view);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    ChartTable.installWithMenu(view);
  }

  /** Has charts one below the other begin and end at the same place. */
  static void align(List<SweepPlot> plots) {
    SharedEdges.among(plots.stream().map(plot -> plot.view).toList());
  }

  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.paletteProperty().bind(palette);
    view.textSizeProperty().bind(textSize);
  }

  void show(Figure figure) {
    view.figureProperty().set(figure);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 1
        && event.isStillSincePress()) {
      view.spotAt(event.getX(), event.getY()).ifPresent(this::open);
    }
  }

  private void press(KeyEvent event) {
    if (ChartKey.OPEN.matches(event) && view.spotAtCursor().isPresent()) {
      view.spotAtCursor().ifPresent(this::open);
      event.consume();
    }
  }

  private void open(Mark.Spot spot) {
    var drawing = model.drawingProperty().get();
    if (drawing != null) {
      pointAt(drawing.sweep().plan(), spot).ifPresent(model::open);
    }
  }

  /** The point nearest to a place of a chart. */
  static OptionalInt pointAt(SweepPlan plan, Mark.Spot spot) {
    if (plan.rows().isEmpty()) {
      int column = new SweepAxis(plan.columns()).nearest(spot.x());
      return OptionalInt.of(plan.point(0, column, 0));
    }
    int column = (int) Math.round(spot.x());
    int row = plan.height() - 1 - (int) Math.floor(spot.y());
    boolean inside = column >= 0 && column < plan.width() && row >= 0 && row < plan.height();
    return inside ? OptionalInt.of(plan.point(0, column, row)) : OptionalInt.empty();
  }
}
