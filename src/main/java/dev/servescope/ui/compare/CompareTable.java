package dev.servescope.ui.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.StudyNames;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The rows of a comparison with their figures and the differences from the first. */
final class CompareTable extends ScrollPane {
  /** On each side of the rows, as the style sheet has it. */
  private static final double BORDER = 2;

  /** With less room, in sizes of its letters, a row has its name on a line of its own. */
  private static final double ROOMY = 76;

  private static final double BESIDE = 6;

  private final CompareModel model;
  private final Label names = heading(Messages.of("compare.scenario"));
  private final GridPane grid = new GridPane();
  private List<CompareRow> rows = List.of();
  private boolean stacked;

  CompareTable(CompareModel model) {
    this.model = model;
    setId("compare-table");
    getStyleClass().add("compare-table");
    grid.getStyleClass().add("compare-grid");
    setContent(grid);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    // By itself it would count a text of several lines as one.
    prefViewportHeightProperty().bind(grid.heightProperty());
    grid.getColumnConstraints().addAll(columns());
    names.getStyleClass().add("compare-names");
    widthProperty().subscribe(this::arrange);
    // A style is given to one child after the other: until all have theirs they must stay.
    names.fontProperty().subscribe(() -> Platform.runLater(this::arrange));
    model.rowsProperty().subscribe(this::build);
    model.comparisonProperty().subscribe(comparison -> rows.forEach(row -> row.show(comparison)));
  }

  /** The height at which no row has to be scrolled for. */
  DoubleExpression whole() {
    return grid.heightProperty().add(2 * BORDER);
  }

  private static List<ColumnConstraints> columns() {
    var columns = new ArrayList<ColumnConstraints>();
    columns.add(new ColumnConstraints());
    var names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    columns.add(names);
    for (int i = 0; i < CompareRow.MEASURES.size(); i++) {
      var column = new ColumnConstraints();
      column.setHalignment(HPos.RIGHT);
      column.setMinWidth(Region.USE_PREF_SIZE);
      columns.add(column);
    }
    columns.add(new ColumnConstraints());
    return columns;
  }

  private void arrange() {
    boolean now = getWidth() > 0 && getWidth() < ROOMY * names.getFont().getSize();
    if (now != stacked) {
      stacked = now;
      build(model.rowsProperty().get());
    }
  }

  private void build(List<Scenario> scenarios) {
    grid.getChildren().clear();
    head();
    var made = new ArrayList<CompareRow>();
    for (int i = 0; i < scenarios.size(); i++) {
      var row = new CompareRow(model, i, scenarios.get(i), scenarios.size());
      if (stacked) {
        row.stack(grid, 1 + 2 * i, BESIDE * names.getFont().getSize());
      } else {
        row.place(grid, 1 + i);
      }
      row.show(model.comparisonProperty().get());
      made.add(row);
    }
    rows = List.copyOf(made);
  }

  private void head() {
    grid.add(names, 1, 0);
    for (int i = 0; i < CompareRow.MEASURES.size(); i++) {
      grid.add(heading(StudyNames.measure(CompareRow.MEASURES.get(i))), 2 + i, 0);
    }
  }

  private static Label heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("compare-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
