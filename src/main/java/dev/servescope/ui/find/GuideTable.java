package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.guide.Guide;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.text.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The patterns beside each other, with the runs that show which to take. */
public final class GuideTable extends VBox {
  private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
  private static final int COLUMNS = 6;
  private static final int VERDICT = 5;

  /** With less room, in sizes of the type, a verdict has a line of its own below its figures. */
  private static final double WIDE = 58;

  private static final double BELOW = 30;

  private final Label advice = new Label();
  private final Label why = new Label();
  private final GridPane grid = new GridPane();
  private Consumer<Scenario> opener = scenario -> {};
  private @Nullable Guide shown;

  /** An empty table. */
  public GuideTable() {
    getStyleClass().addAll("answer-card", "guide");
    advice.setId("guide-advice");
    advice.getStyleClass().add("answer-title");
    advice.setWrapText(true);
    advice.setMinHeight(USE_PREF_SIZE);
    why.setId("guide-why");
    why.getStyleClass().add("answer-story");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    grid.getStyleClass().add("guide-grid");
    for (int i = 0; i < COLUMNS; i++) {
      var column = new ColumnConstraints();
      column.setHgrow(i == VERDICT ? Priority.ALWAYS : Priority.NEVER);
      column.setMinWidth(i == VERDICT ? 0 : Label.USE_PREF_SIZE);
      grid.getColumnConstraints().add(column);
    }
    getChildren().setAll(advice, why, scrolled());
    Bindings.createBooleanBinding(this::isNarrow, widthProperty(), why.fontProperty())
        .subscribe(_ -> fill());
  }

  /** As high as its rows, where there is so much room. */
  private ScrollPane scrolled() {
    var scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("case-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.prefViewportHeightProperty().bind(grid.heightProperty());
    scroll.setMinHeight(0);
    return scroll;
  }

  /** Shows the scenario of a row that is pressed. */
  void onOpen(Consumer<Scenario> taken) {
    opener = taken;
  }

  /** Shows patterns, under a sentence that says which to take or how many have been tried. */
  void show(Guide guide, String headline) {
    advice.setText(headline);
    why.setText(Lines.kept(GuideTexts.why(guide)));
    shown = guide;
    fill();
  }

  private boolean isNarrow() {
    return getWidth() > 0 && getWidth() < WIDE * em();
  }

  private double em() {
    return why.getFont().getSize();
  }

  private void fill() {
    grid.getChildren().clear();
    if (shown != null) {
      var heads = cells("guide-head", GuideTexts.heads());
      grid.addRow(0, isNarrow() ? Arrays.copyOf(heads, VERDICT) : heads);
      for (var row : shown.rows()) {
        add(shown, row);
      }
    }
  }

  private void add(Guide guide, Guide.Row row) {
    int line = 1 + 2 * guide.rows().indexOf(row);
    var cells = cells("guide-cell", GuideTexts.cells(guide, row));
    var name = new Button(GuideTexts.name(row.pattern()));
    name.setId("guide-" + Messages.key(row.pattern()));
    name.getStyleClass().add("guide-pattern");
    Tip.setText(name, Messages.of("guide.open"));
    name.setOnAction(pressed -> opener.accept(row.best().candidate().scenario()));
    cells[0] = name;
    boolean best = guide.complete() && guide.recommended().filter(row::equals).isPresent();
    for (var cell : cells) {
      cell.pseudoClassStateChanged(BEST, best);
    }
    place(cells, line);
  }

  private void place(Node[] cells, int line) {
    if (isNarrow()) {
      grid.addRow(line, Arrays.copyOf(cells, VERDICT));
      grid.add(below(cells[VERDICT]), 1, line + 1, COLUMNS - 1, 1);
    } else {
      grid.addRow(line, cells);
    }
  }

  /** It takes what width there is and asks the columns above it for no more than they have. */
  private Node below(Node verdict) {
    if (verdict instanceof Label label) {
      label.setPrefWidth(BELOW * em());
      label.setMaxWidth(Double.MAX_VALUE);
    }
    return verdict;
  }

  private static Node[] cells(String style, List<String> texts) {
    return texts.stream()
        .map(
            text -> {
              var label = new Label(Lines.kept(text));
              label.getStyleClass().add(style);
              label.setWrapText(true);
              label.setMinHeight(USE_PREF_SIZE);
              return label;
            })
        .toArray(Node[]::new);
  }
}
