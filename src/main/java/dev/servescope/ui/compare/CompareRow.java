package dev.servescope.ui.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.Difference;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One scenario of the table: its line, name, figures, what can be done with it, and its words. */
final class CompareRow {
  /** The figures of the table. */
  static final List<Measure> MEASURES =
      List.of(
          Measure.P95,
          Measure.SUCCESS,
          Measure.UTILIZATION,
          Measure.QUEUE,
          Measure.DOLLARS_PER_HOUR,
          Measure.DOLLARS_PER_THOUSAND);

  private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");
  private static final PseudoClass REFERENCE = PseudoClass.getPseudoClass("reference");
  private static final double SAMPLE = 26;

  private final CompareModel model;
  private final int row;
  private final int rows;
  private final Scenario scenario;
  private final TextField name = new TextField();
  private final Label words = new Label();
  private final List<Label> values = new ArrayList<>();
  private final List<Label> changes = new ArrayList<>();

  CompareRow(CompareModel model, int row, Scenario scenario, int rows) {
    this.model = model;
    this.row = row;
    this.rows = rows;
    this.scenario = scenario;
    bindName();
    words.getStyleClass().add("compare-words");
    words.setId("compare-words-" + (row + 1));
    words.setWrapText(true);
    for (int i = 0; i < MEASURES.size(); i++) {
      values.add(cell("compare-value", i));
      changes.add(cell("compare-change", i));
    }
  }

  private Label cell(String style, int column) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setId(style + "-" + (row + 1) + "-" + Messages.key(MEASURES.get(column)));
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private void bindName() {
    name.setText(scenario.name());
    name.setId("compare-name-" + (row + 1));
    name.getStyleClass().add("compare-name");
    name.setAccessibleText(Messages.of("compare.name"));
    name.pseudoClassStateChanged(REFERENCE, row == 0);
    name.setOnAction(entered -> rename());
    name.focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                rename();
              }
            });
  }

  /** The field of a row that is another by now loses the focus as well; it names nothing. */
  private void rename() {
    if (isThere()) {
      model.rename(row, name.getText());
      if (isThere()) {
        name.setText(scenario.name());
      }
    }
  }

  private boolean isThere() {
    var now = model.rowsProperty().get();
    return row < now.size() && now.get(row).equals(scenario);
  }

  /** Puts the row into a line of a grid. */
  void place(GridPane grid, int line) {
    grid.add(top(sample()), 0, line);
    grid.add(new VBox(top(name), words), 1, line);
    placeFigures(grid, line);
    grid.add(top(actions()), 2 + MEASURES.size(), line);
  }

  private void placeFigures(GridPane grid, int line) {
    for (int i = 0; i < MEASURES.size(); i++) {
      var both = new VBox(values.get(i), changes.get(i));
      both.getStyleClass().add("compare-cell");
      grid.add(top(both), 2 + i, line);
    }
  }

  /**
   * Puts the row into two lines of a grid: what it is, and its figures below.
   *
   * @param beside what the grid needs for itself and the line of the charts
   */
  void stack(GridPane grid, int line, double beside) {
    var what = new VBox(top(name), words);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    var whole = new HBox(what, actions());
    // A grid makes what spans columns as high as it is at the width that it asks for.
    whole.prefWidthProperty().bind(grid.widthProperty().subtract(beside));
    grid.add(top(sample()), 0, line);
    grid.add(whole, 1, line, 2 + MEASURES.size(), 1);
    placeFigures(grid, line + 1);
  }

  private static <T extends Node> T top(T node) {
    GridPane.setValignment(node, VPos.TOP);
    return node;
  }

  /** The line by which the charts draw it. */
  private Node sample() {
    var look = model.looks().get(row);
    var line = new Line(0, 0, SAMPLE, 0);
    line.setStyle("-fx-stroke: " + look.role().cssName() + ";" + look.dashes());
    line.setStrokeWidth(look.width() * 1.3);
    var box = new HBox(line);
    box.getStyleClass().add("compare-sample");
    return box;
  }

  private Node actions() {
    var up = action("up", "fth-arrow-up", () -> model.move(row, row - 1));
    var down = action("down", "fth-arrow-down", () -> model.move(row, row + 1));
    var reference = action("make-reference", "fth-flag", () -> model.move(row, 0));
    var open = action("open", "fth-maximize-2", () -> model.open(row));
    var remove = action("remove", "fth-x", () -> model.remove(row));
    if (model.lendsChance(row)) {
      Tip.setText(open, Messages.of("compare.open.seed"));
    }
    up.setDisable(row == 0);
    reference.setDisable(row == 0);
    down.setDisable(row == rows - 1);
    return new HBox(up, down, reference, open, remove);
  }

  private Button action(String key, String icon, Runnable does) {
    var button = new Button();
    button.setId("compare-" + key + "-" + (row + 1));
    button.getStyleClass().add("knob-reset");
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(Messages.of("compare." + key));
    Tip.setText(button, Messages.of("compare." + key));
    button.setOnAction(pressed -> does.run());
    return button;
  }

  /** Shows what has come; null shows that nothing has. */
  void show(@Nullable Comparison comparison) {
    if (comparison == null || row >= comparison.contenders().size()) {
      return;
    }
    words.setText(CompareTexts.words(comparison, row));
    var contender = comparison.contenders().get(row);
    for (int i = 0; i < MEASURES.size(); i++) {
      var measure = MEASURES.get(i);
      double value = contender.estimate(measure).mean();
      double largest = comparison.largest(measure);
      values.get(i).setText(CompareTexts.text(measure, value, largest));
      if (row > 0) {
        show(changes.get(i), measure, largest, comparison.difference(row, measure));
      }
    }
  }

  private static void show(Label change, Measure measure, double largest, Difference difference) {
    change.setText(CompareTexts.change(measure, largest, difference));
    change.pseudoClassStateChanged(BEYOND, difference.isBeyondChance());
    Tip.setText(change, CompareTexts.verdict(measure, difference));
    CompareTexts.Taste.of(measure, difference).mark(change);
  }
}
