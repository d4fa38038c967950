package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.plot.PlotView;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The context menu of a chart, and its copy key. */
public final class ChartMenu {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private ChartMenu() {}

  /** Gives a chart its menu, with more items of its own. */
  public static void install(
      PlotView view, ChartKind kind, ExportActions actions, MenuItem... more) {
    var subject = new Subject.Chart(kind);
    var save = new MenuItem(Messages.of("export.item.save", kind.title()));
    save.setId("chart-menu-save");
    save.setOnAction(chosen -> actions.ask(subject));
    var copy = new MenuItem(Messages.of("export.item.copy"));
    copy.setId("chart-menu-copy");
    copy.setAccelerator(COPY);
    copy.setOnAction(chosen -> actions.copy(subject));
    var all = new MenuItem(Messages.of("export.item.all"));
    all.setId("chart-menu-all");
    all.setOnAction(chosen -> view.visibleRangeProperty().set(null));
    var menu = new ContextMenu(save, copy, all);
    menu.getItems().addAll(more);
    view.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          all.setDisable(view.visibleRangeProperty().get() == null);
          menu.show(view, asked.getScreenX(), asked.getScreenY());
          asked.consume();
        });
    view.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          menu.hide();
          view.requestFocus();
        });
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (COPY.match(pressed)) {
            actions.copy(subject);
            pressed.consume();
          }
        });
  }
}
