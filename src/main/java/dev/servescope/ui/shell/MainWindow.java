package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.Views;
import dev.servescope.ui.about.AboutDialog;
import dev.servescope.ui.port.About;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's contents: the tool bar with its menus, the view below it, messages over it. */
public final class MainWindow extends BorderPane {
  private static final PseudoClass LECTURE = PseudoClass.getPseudoClass("lecture");

  /** In less room, in pixels, two words of a story are no story. */
  private static final double LEAST_STORY = 110;

  private final WindowModel model;
  private final ModeStack modes;
  private final KeySheet sheet = new KeySheet();

  @FXML HBox bar;
  @FXML MenuButton scenarioMenu;
  @FXML Menu starters;
  @FXML Menu recent;
  @FXML MenuItem open;
  @FXML MenuItem save;
  @FXML MenuItem saveAs;
  @FXML MenuItem rename;
  @FXML MenuItem importTrace;
  @FXML Menu language;
  @FXML MenuItem reset;
  @FXML MenuItem keys;
  @FXML MenuItem about;
  @FXML MenuItem quit;
  @FXML ModeSwitch modeSwitch;
  @FXML Label unsaved;
  @FXML Label description;
  @FXML Label working;
  @FXML Button undo;
  @FXML Button redo;
  @FXML Button pin;
  @FXML Button compare;
  @FXML Button export;
  @FXML Button theme;
  @FXML Button lecture;
  @FXML FontIcon lectureIcon;
  @FXML FontIcon themeIcon;
  @FXML StackPane center;
  @FXML NoticeBar notices;
  @FXML WaitingBar waiting;

  /**
   * Shows a model.
   *
   * @param close closes the window, asking first what becomes of unsaved work
   */
  public MainWindow(WindowModel model, Runnable close) {
    this.model = model;
    Views.fill(this);
    modes = new ModeStack(model, center, Modes.ALL);
    center.getChildren().add(sheet);
    modeSwitch.connect(Modes.ALL, model.modeProperty());
    notices.connect(model);
    waiting.connect(model.unsaved());
    bindScenarioMenu(close);
    bindTools();
    bindMode();
    new BarRoom(bar, modeSwitch, unsaved, compare, pin, export).keep();
    new StatusLine(working, model.explore());
  }

  /** What belongs to a mode is there in that mode alone. */
  private void bindMode() {
    var watched = model.lecture().onProperty();
    var exploring = model.exploring().and(watched.not());
    var editing = model.exploring().or(model.comparing()).and(watched.not());
    for (var tool : List.of(undo, redo)) {
      tool.visibleProperty().bind(editing);
      tool.managedProperty().bind(editing);
    }
    working.visibleProperty().bind(exploring);
    working.managedProperty().bind(exploring);
    var taken = Bindings.createBooleanBinding(model.lessons()::isOpen, model.lessons().taken());
    for (var tool : List.of(pin, compare)) {
      tool.visibleProperty().bind(exploring.and(taken.not()));
      tool.managedProperty().bind(tool.visibleProperty());
    }
    for (var tool : List.of(modeSwitch, export)) {
      tool.visibleProperty().bind(watched.not());
      tool.managedProperty().bind(watched.not());
    }
    description
        .visibleProperty()
        .bind(watched.not().and(description.widthProperty().greaterThan(LEAST_STORY)));
    lecture.setOnAction(pressed -> model.lecture().toggle());
    watched.subscribe(on -> showLecture(on));
    compare.setOnAction(pressed -> model.addToComparison());
    export.setOnAction(pressed -> modes.export().ifPresent(Runnable::run));
    leaveFocus(export);
    model.modeProperty().subscribe(now -> export.setDisable(modes.export().isEmpty()));
  }

  /** A press with the mouse leaves the focus on the chart that it is about; the Tab key goes in. */
  private static void leaveFocus(Button tool) {
    tool.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> tool.setFocusTraversable(false));
    tool.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> tool.setFocusTraversable(true));
  }

  private void showLecture(boolean on) {
    pseudoClassStateChanged(LECTURE, on);
    lectureIcon.setIconLiteral(on ? "fth-minimize" : "fth-monitor");
    lecture.setAccessibleText(Messages.of(on ? "bar.lecture.end" : "bar.lecture"));
    Tip.setText(lecture, Messages.of(on ? "bar.lecture.end" : "bar.lecture.tip"));
  }

  private void bindScenarioMenu(Runnable close) {
    var document = model.document();
    scenarioMenu
        .textProperty()
        .bind(model.explore().editor().scenarioProperty().map(Scenario::name));
    scenarioMenu.setOnShowing(shown -> fillStarters());
    open.setOnAction(chosen -> document.chooseAndOpen());
    save.setOnAction(chosen -> document.save());
    saveAs.setOnAction(chosen -> document.saveAs());
    rename.setOnAction(chosen -> document.rename());
    importTrace.setOnAction(chosen -> model.traceImport().chooseAndImport());
    reset.setOnAction(chosen -> model.reset());
    showKeys();
    LanguageMenu.fill(language, model);
    about.setOnAction(chosen -> model.readAbout(this::tellOf));
    quit.setOnAction(chosen -> close.run());
    model
        .preferences()
        .settingsProperty()
        .map(settings -> settings.recentFiles())
        .subscribe(this::showRecent);
  }

  private void tellOf(About read) {
    new AboutDialog(getScene().getWindow(), read).show();
  }

  private void showKeys() {
    open.setAccelerator(Shortcut.OPEN.first());
    save.setAccelerator(Shortcut.SAVE.first());
    saveAs.setAccelerator(Shortcut.SAVE_AS.first());
    rename.setAccelerator(Shortcut.RENAME.first());
    importTrace.setAccelerator(Shortcut.IMPORT.first());
    reset.setAccelerator(Shortcut.RESET.first());
    keys.setAccelerator(Shortcut.SHEET.first());
    keys.setOnAction(chosen -> sheet.toggle());
    quit.setAccelerator(Shortcut.QUIT.first());
  }

  /** They are read when somebody may want one. */
  private void fillStarters() {
    if (starters.getItems().isEmpty()) {
      starters.getItems().setAll(model.starters().stream().map(this::starterItem).toList());
    }
  }

  private MenuItem starterItem(Scenario starter) {
    var item = new MenuItem(starter.name());
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.document().openStarter(starter));
    return item;
  }

  private void showRecent(List<Path> files) {
    recent.setDisable(files.isEmpty());
    recent.getItems().setAll(files.stream().map(this::recentItem).toList());
  }

  private MenuItem recentItem(Path file) {
    var item = new MenuItem(String.valueOf(file));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.document().open(file));
    return item;
  }

  private void bindTools() {
    var editor = model.explore().editor();
    var work = editor.dirtyProperty().and(model.lecture().onProperty().not());
    unsaved.visibleProperty().bind(work);
    unsaved.managedProperty().bind(unsaved.visibleProperty());
    var story = editor.scenarioProperty().map(Scenario::description);
    description.textProperty().bind(story.map(text -> text.replaceAll("\\s+", " ")));
    story.subscribe(whole -> Tip.setText(description, whole));
    bindSteps();
    pin.setOnAction(pressed -> model.explore().pinOrUnpin());
    pin.textProperty()
        .bind(
            model
                .explore()
                .pinnedProperty()
                .map(pinned -> Messages.of("bar.unpin"))
                .orElse(Messages.of("bar.pin")));
    theme.setOnAction(pressed -> model.toggleTheme());
    model.theme().subscribe(this::wear);
  }

  /** Steps back and on, in the scenario or in the rows of the comparison. */
  private void bindSteps() {
    var editor = model.explore().editor();
    var rows = model.compare();
    enable(undo, rows.undoableProperty(), editor.undoableProperty());
    enable(redo, rows.redoableProperty(), editor.redoableProperty());
    undo.setOnAction(pressed -> model.undo());
    redo.setOnAction(pressed -> model.redo());
  }

  private void enable(
      Button step, ObservableBooleanValue inComparison, ObservableBooleanValue elsewhere) {
    step.disableProperty()
        .bind(Bindings.when(model.comparing()).then(inComparison).otherwise(elsewhere).not());
  }

  private void wear(Theme now) {
    themeIcon.setIconLiteral(now == Theme.LIGHT ? "fth-moon" : "fth-sun");
  }

  /** The sheet of all keys. */
  KeySheet sheet() {
    return sheet;
  }

  /** Asks for a picture of the chart that has the focus, or of all. */
  void export() {
    if (model.lecture().isOn()) {
      model.lecture().wait(Messages.of("lecture.waits"));
    } else {
      export.fire();
    }
  }

  /** Draws the charts in a palette, with text of a size in pixels. */
  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    modes.dress(palette, textSize);
  }
}
