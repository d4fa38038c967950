package dev.servescope.ui.table;

import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.ChartKey;
import dev.servescope.ui.plot.FigureTable;
import dev.servescope.ui.plot.PlotView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The data of a chart as a table over it, until Escape. It follows the chart while it is open.
 *
 * <p>A chart whose parent lays children over each other gets it by {@link #install}.
 */
public final class ChartTable extends VBox {
  private final PlotView view;
  private final TableView<Integer> table = new TableView<>();
  private final TableHead head;
  private final Subscription following;
  private FigureTable data;

  private ChartTable(PlotView view) {
    this.view = view;
    head = new TableHead(this::title, this::copy, this::close);
    setId(view.getId() + "-table");
    getStyleClass().add("chart-table");
    data = FigureTable.of(view.told());
    table.getStyleClass().add("chart-table-rows");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setAccessibleText(title());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(head, table);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    following =
        view.figureProperty()
            .subscribe(this::show)
            .and(view.futureProperty().subscribe(this::show))
            .and(head.letters().subscribe(this::fit));
    show();
  }

  /** Shows the table of a chart, or takes it away, by the key for it. */
  public static void install(PlotView view) {
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (ChartKey.TABLE.matches(pressed)) {
            open(view);
            pressed.consume();
          }
        });
  }

  /** The same, and a context menu for it where a chart has none. */
  public static void installWithMenu(PlotView view) {
    install(view);
    var menu = new ContextMenu(item(view));
    view.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          menu.show(view, asked.getScreenX(), asked.getScreenY());
          asked.consume();
        });
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> menu.hide());
  }

  /** A menu item that shows the table of a chart. */
  public static MenuItem item(PlotView view) {
    var item = new MenuItem(Messages.of("table.show"));
    item.setAccelerator(ChartKey.TABLE.combinations().getFirst());
    item.setOnAction(chosen -> open(view));
    return item;
  }

  private static void open(PlotView view) {
    if (view.getParent() instanceof Pane place && shown(place).isEmpty()) {
      var made = new ChartTable(view);
      place.getChildren().add(made);
      made.table.requestFocus();
    }
  }

  private static Optional<ChartTable> shown(Pane place) {
    return place.getChildren().stream()
        .filter(ChartTable.class::isInstance)
        .map(ChartTable.class::cast)
        .findFirst();
  }

  private void close() {
    following.unsubscribe();
    if (getParent() instanceof Pane place) {
      place.getChildren().remove(this);
    }
    view.requestFocus();
  }

  private String title() {
    return Messages.of("table.title", view.figureProperty().get().title());
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || ChartKey.TABLE.matches(event)) {
      close();
      event.consume();
    } else if (ChartKey.COPY.matches(event)) {
      copy();
      event.consume();
    }
  }

  private void copy() {
    var chosen = table.getSelectionModel().getSelectedItems();
    var content = new ClipboardContent();
    content.putString(chosen.size() > 1 ? data.toText(List.copyOf(chosen)) : data.toText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void show() {
    var before = data;
    data = FigureTable.of(view.told());
    if (table.getColumns().isEmpty() || !headings(before).equals(headings(data))) {
      table.getColumns().setAll(TableColumns.of(data, () -> data));
      fit();
    }
    int rows = data.size();
    if (table.getItems().size() == rows) {
      table.refresh();
    } else {
      table.getItems().setAll(IntStream.range(0, rows).boxed().toList());
    }
  }

  private void fit() {
    TableColumns.fit(table.getColumns(), head.letters().getValue());
  }

  private static List<String> headings(FigureTable table) {
    return table.columns().stream().map(FigureTable.Column::heading).toList();
  }
}
