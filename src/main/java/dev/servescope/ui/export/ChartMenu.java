package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartPanel;
import dev.servescope.ui.plot.ChartKey;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.table.ChartTable;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The context menu of whatever chart stands at a place, and its copy key. */
public final class ChartMenu {
  /** A place with a chart. */
  public interface Place {
    /** The plot of the chart. */
    PlotView view();

    /** The key of the chart's sheet in the album. */
    String key();

    /** The name of the chart. */
    String title();

    /** What can be chosen for this chart alone, and done where somebody points at. */
    List<MenuItem> optionsAt(double screenX, double screenY);
  }

  private final Place place;
  private final ExportActions actions;
  private final ContextMenu menu = new ContextMenu();

  private ChartMenu(Place place, ExportActions actions) {
    this.place = place;
    this.actions = actions;
  }

  /** Gives a place its menu. */
  public static void install(Place place, ExportActions actions) {
    install(place, place.view(), actions);
  }

  /** Gives a place of Explore its menu, which its title opens as well. */
  public static void install(ChartPanel panel, ExportActions actions) {
    install(new Explored(panel), panel, actions);
  }

  private static void install(Place place, Node asked, ExportActions actions) {
    var menu = new ChartMenu(place, actions);
    asked.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::show);
    place.view().addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> menu.leave());
    place.view().addEventHandler(KeyEvent.KEY_PRESSED, menu::key);
    ChartTable.install(place.view());
  }

  private record Explored(ChartPanel panel) implements Place {
    @Override
    public PlotView view() {
      return panel.view();
    }

    @Override
    public String key() {
      return panel.kind().key();
    }

    @Override
    public String title() {
      return panel.kind().title();
    }

    @Override
    public List<MenuItem> optionsAt(double screenX, double screenY) {
      return panel.optionsAt(screenX, screenY);
    }
  }

  private void show(ContextMenuEvent asked) {
    PlotView view = place.view();
    var save = item("save", Messages.of("export.item.save", place.title()));
    save.setOnAction(chosen -> actions.ask(place.key()));
    var copy = item("copy", Messages.of("export.item.copy"));
    copy.setAccelerator(ChartKey.COPY.combinations().getFirst());
    copy.setOnAction(chosen -> actions.copy(place.key()));
    var all = item("all", Messages.of("export.item.all"));
    all.setOnAction(chosen -> view.visibleRangeProperty().set(null));
    all.setDisable(view.visibleRangeProperty().get() == null);
    var table = ChartTable.item(view);
    table.setId("chart-menu-table");
    menu.getItems().setAll(save, copy, table, all);
    menu.getItems().addAll(place.optionsAt(asked.getScreenX(), asked.getScreenY()));
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
    place.view().requestFocus();
  }

  private void key(KeyEvent pressed) {
    if (ChartKey.COPY.matches(pressed)) {
      actions.copy(place.key());
      pressed.consume();
    }
  }
}
