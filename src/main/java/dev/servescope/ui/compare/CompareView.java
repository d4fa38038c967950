package dev.servescope.ui.compare;

import dev.servescope.study.compare.Comparison;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.ChartMenu;
import dev.servescope.ui.export.ExportActions;
import dev.servescope.ui.plot.Axis.Spacing;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.theme.Palette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's comparison: a table of the scenarios, and below it their charts. */
public final class CompareView extends VBox {
  private static final double MOST_TABLE = 0.5;
  private static final int COLUMNS = 2;
  private static final int OVER_TIME = 3;

  /** With less room, in sizes of the type, two charts are all that can be read. */
  private static final double HIGH = 42;

  private static final Set<Integer> TWO = Set.of(0, 3);

  private final CompareModel model;
  private final List<PlotView> plots = new ArrayList<>();
  private final GridPane charts;
  private final Label traffic = new Label();
  private final BooleanProperty logarithmic = new SimpleBooleanProperty(false);

  /**
   * Shows a model.
   *
   * @param addCurrent adds the scenario of Explore
   * @param patterns shows it in five patterns
   */
  public CompareView(CompareModel model, Runnable addCurrent, Runnable patterns) {
    this.model = model;
    setId("compare");
    getStyleClass().addAll("dashboard", "compare");
    traffic.setId("compare-traffic");
    traffic.getStyleClass().add("compare-traffic");
    traffic.setWrapText(true);
    traffic.setMinHeight(USE_PREF_SIZE);
    var bar = new CompareBar(model, addCurrent, patterns);
    var table = new CompareTable(model);
    table.maxHeightProperty().bind(heightProperty().multiply(MOST_TABLE));
    // The charts are what gives way: a row that is cut through looks like the last.
    table.minHeightProperty().bind(Bindings.min(table.whole(), table.maxHeightProperty()));
    charts = charts();
    var empty = empty(addCurrent, patterns);
    getChildren().setAll(bar, traffic, table, charts, empty);
    VBox.setVgrow(charts, Priority.ALWAYS);
    VBox.setVgrow(empty, Priority.ALWAYS);
    model
        .rowsProperty()
        .subscribe(
            rows -> {
              List.of(bar, table, charts).forEach(node -> visible(node, !rows.isEmpty()));
              visible(empty, rows.isEmpty());
            });
    model.comparisonProperty().subscribe(this::show);
    heightProperty().subscribe(this::arrange);
    traffic.fontProperty().subscribe(this::arrange);
    logarithmic.subscribe(() -> show(model.comparisonProperty().get()));
  }

  private GridPane charts() {
    var grid = new GridPane();
    grid.getStyleClass().add("charts");
    for (int i = 0; i < CompareCharts.KEYS.size(); i++) {
      var plot = new PlotView();
      plot.setId("compare-chart-" + CompareCharts.KEYS.get(i));
      plot.setMinSize(0, 0);
      var card = new StackPane(plot);
      card.getStyleClass().add("chart-card");
      card.setMinSize(0, 0);
      grid.add(card, i % COLUMNS, i / COLUMNS);
      plots.add(plot);
    }
    for (int i = 1; i < OVER_TIME; i++) {
      plots.get(i).crosshairProperty().bindBidirectional(plots.getFirst().crosshairProperty());
      plots
          .get(i)
          .visibleRangeProperty()
          .bindBidirectional(plots.getFirst().visibleRangeProperty());
    }
    for (int i = 0; i < COLUMNS; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  /** Before an audience there may be little room for large type. */
  private void arrange() {
    boolean low = getHeight() > 0 && getHeight() < HIGH * traffic.getFont().getSize();
    int shown = 0;
    for (int i = 0; i < plots.size(); i++) {
      var card = plots.get(i).getParent();
      boolean there = !low || TWO.contains(i);
      visible(card, there);
      GridPane.setConstraints(card, shown % COLUMNS, shown / COLUMNS);
      shown += there ? 1 : 0;
    }
    int rows = shown / COLUMNS;
    var row = new RowConstraints();
    row.setPercentHeight(100.0 / rows);
    charts.getRowConstraints().setAll(Collections.nCopies(rows, row));
  }

  private static Node empty(Runnable addCurrent, Runnable patterns) {
    var title = new Label(Messages.of("compare.empty.title"));
    title.getStyleClass().add("compare-empty-title");
    var text = new Label(Messages.of("compare.empty"));
    text.setId("compare-empty-text");
    text.getStyleClass().add("compare-empty-text");
    text.setWrapText(true);
    var add = CompareBar.tipped("add-current", addCurrent);
    add.setId("compare-empty-add");
    var five = CompareBar.tipped("patterns", patterns);
    five.setId("compare-empty-patterns");
    var buttons = new HBox(add, five);
    buttons.getStyleClass().add("compare-bar");
    buttons.setAlignment(Pos.CENTER);
    var box = new VBox(title, text, buttons);
    box.setId("compare-empty");
    box.getStyleClass().add("compare-empty");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void show(@Nullable Comparison comparison) {
    var remark = comparison == null ? "" : remark(comparison);
    traffic.setText(remark);
    visible(traffic, !remark.isEmpty());
    if (comparison != null) {
      var figures = figures(comparison);
      for (int i = 0; i < figures.size(); i++) {
        plots.get(i).figureProperty().set(figures.get(i));
      }
    }
  }

  /**
   * What makes the rows differ that nobody chose: other traffic, changes that are left out, or
   * scaling that not all have.
   */
  private String remark(Comparison comparison) {
    var remarks = new ArrayList<String>();
    comparison.trafficRemark().map(Sentences::of).ifPresent(remarks::add);
    if (model.leavesChangesOut()) {
      remarks.add(Messages.of("compare.patterns.shortened"));
    }
    var scaled = model.scaled();
    if (!scaled.isEmpty() && comparison.contenders().size() > 1) {
      remarks.add(Messages.of("compare.patterns.scaled", String.join(", ", scaled)));
    }
    return String.join(" ", remarks);
  }

  private List<Figure> figures(Comparison comparison) {
    var latencies = logarithmic.get() ? Spacing.LOGARITHMIC : Spacing.LINEAR;
    return CompareCharts.of(comparison, model.looks(), latencies);
  }

  /** Gives each chart its menu, to save and to copy it. */
  public void exportBy(ExportActions actions) {
    for (int i = 0; i < plots.size(); i++) {
      ChartMenu.install(new Place(plots.get(i), CompareCharts.KEYS.get(i), logarithmic), actions);
    }
  }

  /** A chart of the comparison; those of latency have a logarithmic scale to choose. */
  private record Place(PlotView view, String key, BooleanProperty logarithmic)
      implements ChartMenu.Place {
    @Override
    public String title() {
      return view.figureProperty().get().title();
    }

    @Override
    public List<MenuItem> optionsAt(double screenX, double screenY) {
      if (!CompareCharts.LATENCIES.contains(key)) {
        return List.of();
      }
      var item = new CheckMenuItem(Messages.of("chart.latency.show-logarithmic"));
      item.setId("chart-menu-latency-logarithmic");
      item.setSelected(logarithmic.get());
      item.setOnAction(chosen -> logarithmic.set(item.isSelected()));
      return List.of(item);
    }
  }

  /** Draws the charts in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    plots.forEach(
        plot -> {
          plot.paletteProperty().bind(palette);
          plot.textSizeProperty().bind(textSize);
        });
  }

  /** What can be exported; empty before there is any row. */
  public Optional<Album> album() {
    return Optional.ofNullable(model.comparisonProperty().get())
        .map(its -> CompareAlbum.of(its, figures(its)));
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
