package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.guide.Guide;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.text.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
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

  /** The figures of a row from the first to the last. */
  private static final int P95 = 2;

  private static final int COST = 4;

  /** What the patterns take beside what lies below the figures, in sizes of the type. */
  private static final double BESIDE = 12.5;

  private final Label advice = new Label();
  private final Label why = new Label();
  private final GridPane grid = new GridPane();
  private Consumer<Scenario> opener = scenario -> {};
  private @Nullable Guide shown;
  private Room room = Room.WIDE;

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
    widthProperty().subscribe(this::arrange);
    // A style is given to one child after the other: until all have theirs they must stay.
    why.fontProperty().subscribe(() -> Platform.runLater(this::arrange));
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

  /** How a row is laid out. */
  private enum Room {
    /** In a line. */
    WIDE(58, 1),
    /** The verdict below the figures. */
    NARROW(38, 2),
    /** The figures below the pattern, too. */
    TIGHT(0, 3);

    /** The least room, in sizes of the type. */
    private final double least;

    private final int lines;

    Room(double least, int lines) {
      this.least = least;
      this.lines = lines;
    }

    static Room of(double width) {
      return width >= WIDE.least ? WIDE : width >= NARROW.least ? NARROW : TIGHT;
    }
  }

  private void arrange() {
    var now = getWidth() > 0 ? Room.of(getWidth() / em()) : room;
    if (now != room) {
      room = now;
      fill();
    }
  }

  private double em() {
    return why.getFont().getSize();
  }

  private void fill() {
    grid.getChildren().clear();
    if (shown != null) {
      grid.addRow(0, firstLine(cells("guide-head", GuideTexts.heads())));
      for (var row : shown.rows()) {
        add(shown, row);
      }
    }
  }

  private void add(Guide guide, Guide.Row row) {
    int line = 1 + room.lines * guide.rows().indexOf(row);
    var texts = GuideTexts.cells(guide, row);
    var cells = cells("guide-cell", texts);
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
    place(cells, figures(texts), line);
  }

  private static Node figures(List<String> texts) {
    var heads = GuideTexts.heads();
    var all =
        IntStream.rangeClosed(P95, COST)
            .mapToObj(i -> heads.get(i) + " " + texts.get(i))
            .collect(Collectors.joining(" · "));
    return cells("guide-cell", List.of(all))[0];
  }

  private Node[] firstLine(Node[] cells) {
    return switch (room) {
      case WIDE -> cells;
      case NARROW -> Arrays.copyOf(cells, VERDICT);
      case TIGHT -> Arrays.copyOf(cells, P95);
    };
  }

  private void place(Node[] cells, Node figures, int line) {
    grid.addRow(line, firstLine(cells));
    if (room == Room.TIGHT) {
      grid.add(below(figures), 1, line + 1, COLUMNS - 1, 1);
    }
    if (room != Room.WIDE) {
      grid.add(below(cells[VERDICT]), 1, line + room.lines - 1, COLUMNS - 1, 1);
    }
  }

  /** A grid makes what spans columns as high as it is at the width that it asks for. */
  private Node below(Node verdict) {
    if (verdict instanceof Label label) {
      label.prefWidthProperty().bind(grid.widthProperty().subtract(BESIDE * em()));
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
