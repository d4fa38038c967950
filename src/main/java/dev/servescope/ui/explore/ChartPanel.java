package dev.servescope.ui.explore;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.Views;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Future;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * One place in the window with a chart. Its title is a menu of all charts; pointing at the rest of
 * its first line tells the chart in words.
 */
public final class ChartPanel extends StackPane {
  @FXML PlotView view;
  @FXML HBox header;
  @FXML MenuButton chooser;
  @FXML Region rest;
  private ChartKind kind = ChartKind.LATENCY;
  private boolean sharing;
  private Supplier<List<MenuItem>> options = List::of;
  private Function<Mark.Spot, List<MenuItem>> pointed = spot -> List.of();

  /** An empty place, to be connected. */
  public ChartPanel() {
    Views.fill(this);
    view.setMinSize(0, 0);
    view.accessibleTextProperty()
        .subscribe(words -> Tip.setLongText(rest, words == null ? "" : words));
  }

  /** The plot of the chart. */
  public PlotView view() {
    return view;
  }

  /** Which chart is shown here. */
  public ChartKind kind() {
    return kind;
  }

  /** What can be done where somebody points at, and what can be chosen for this chart alone. */
  public List<MenuItem> optionsAt(double screenX, double screenY) {
    var point = view.screenToLocal(screenX, screenY);
    var items = new ArrayList<MenuItem>();
    if (point != null) {
      view.spotAt(point.getX(), point.getY()).map(pointed).ifPresent(items::addAll);
    }
    items.addAll(options.get());
    return items;
  }

  /** Offers all charts, and what can be chosen for the present one, at a place of the window. */
  void connect(ExploreModel model, int place) {
    var items = new OptionItems(model);
    options = () -> items.of(kind);
    pointed = spot -> items.at(kind, spot);
    chooser.setOnShowing(opened -> fill(model, place));
    fill(model, place);
  }

  private void fill(ExploreModel model, int place) {
    chooser.getItems().clear();
    for (var other : ChartKind.values()) {
      var item = OptionItems.radio("chart-choice-" + other.key(), other.title(), other == kind);
      item.setOnAction(chosen -> model.choices().show(place, other));
      chooser.getItems().add(item);
    }
    var own = options.get();
    if (!own.isEmpty()) {
      chooser.getItems().add(new SeparatorMenuItem());
      chooser.getItems().addAll(own);
    }
  }

  /** Another chart is to stand here; it is empty until it is shown a figure. */
  void change(ChartKind other) {
    kind = other;
    view.setId("chart-" + other.key());
    chooser.setId("chooser-" + other.key());
    chooser.setText(other.title());
    chooser.setAccessibleText(Messages.of("chart.choose", other.title()));
    view.figureProperty().set(other.blank());
  }

  /** Shows a figure; where it is over time it shares the visible stretch and the cursor. */
  void show(Figure figure, Property<Number> crosshair, ObjectProperty<@Nullable Range> visible) {
    view.figureProperty().set(figure);
    if (isOverTime() && !sharing) {
      sharing = true;
      view.crosshairProperty().bindBidirectional(crosshair);
      view.visibleRangeProperty().bindBidirectional(visible);
    } else if (sharing && !isOverTime()) {
      release(crosshair, visible);
    }
  }

  private void release(Property<Number> crosshair, ObjectProperty<@Nullable Range> visible) {
    sharing = false;
    view.crosshairProperty().unbindBidirectional(crosshair);
    view.visibleRangeProperty().unbindBidirectional(visible);
    view.crosshairProperty().set(Double.NaN);
    view.visibleRangeProperty().set(null);
  }

  private boolean isOverTime() {
    return view.figureProperty().get().x() instanceof Axis.Time;
  }

  /** Shows how far the film has come; what is not over time, or empty, has no place for that. */
  void play(double seconds, Future future) {
    boolean there = isOverTime() && !view.figureProperty().get().isEmpty();
    view.playheadProperty().set(there ? seconds : Double.NaN);
    view.futureProperty().set(there ? future : Future.SHOWN);
  }

  /** Draws in a palette, with text of a size in pixels. */
  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.paletteProperty().bind(palette);
    view.textSizeProperty().bind(textSize);
    textSize.subscribe(this::lay);
  }

  /** The menu lies exactly over the title that the plot draws for pictures. */
  private void lay(double textSize) {
    double title = textSize * 1.18;
    double pad = Math.round(textSize * 0.9);
    chooser.setStyle("-fx-font-size: " + title + "px;");
    StackPane.setMargin(header, new Insets(pad - title * 0.56, 2, 0, pad - title * 0.45));
  }
}
