package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartPanel;
import dev.servescope.ui.plot.ChartKey;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.table.ChartTable;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The context menu of whatever chart stands at a place, and its copy key. */
public final class ChartMenu {
  private final ChartPanel panel;
  private final ExportActions actions;
  private final ContextMenu menu = new ContextMenu();

  private ChartMenu(ChartPanel panel, ExportActions actions) {
    this.panel = panel;
    this.actions = actions;
  }

  /** Gives a place its menu. */
  public static void install(ChartPanel panel, ExportActions actions) {
    var menu = new ChartMenu(panel, actions);
    panel.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::show);
    panel.view().addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> menu.leave());
    panel.view().addEventHandler(KeyEvent.KEY_PRESSED, menu::key);
    ChartTable.install(panel.view());
  }

  private String key() {
    return panel.kind().key();
  }

  private void show(ContextMenuEvent asked) {
    PlotView view = panel.view();
    var save = item("save", Messages.of("export.item.save", panel.kind().title()));
    save.setOnAction(chosen -> actions.ask(key()));
    var copy = item("copy", Messages.of("export.item.copy"));
    copy.setAccelerator(ChartKey.COPY.combinations().getFirst());
    copy.setOnAction(chosen -> actions.copy(key()));
    var all = item("all", Messages.of("export.item.all"));
    all.setOnAction(chosen -> view.visibleRangeProperty().set(null));
    all.setDisable(view.visibleRangeProperty().get() == null);
    var table = ChartTable.item(view);
    table.setId("chart-menu-table");
    menu.getItems().setAll(save, copy, table, all);
    menu.getItems().addAll(panel.optionsAt(asked.getScreenX(), asked.getScreenY()));
    menu.show(view, asked.getScreenX(), asked.getScreenY());
    asked.consume();
  }

  private static MenuItem item(String id, String text) {
    var item = new MenuItem(text);
    item.setId("chart-menu-" + id);
    return item;
  }

  private void leave() {
    menu.hide();
    panel.view().requestFocus();
  }

  private void key(KeyEvent pressed) {
    if (ChartKey.COPY.matches(pressed)) {
      actions.copy(key());
      pressed.consume();
    }
  }
}
