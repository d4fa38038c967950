package dev.servescope.ui.shell;

import dev.servescope.ui.port.Settings;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window: its size, its title, its type, and how it closes. */
public final class ServeScopeWindow {
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 560;
  private static final double SHARE = 0.8;
  private static final Settings FIRST = Settings.DEFAULT;

  private final WindowModel model;
  private final MainWindow contents;

  /** A window on a model; it may be made on any thread. */
  public ServeScopeWindow(WindowModel model) {
    this.model = model;
    model.palette().subscribe(palette -> Look.wear(model.theme().getValue(), palette));
    contents = new MainWindow(model, this::close);
    // A window that is too small cuts off on the right and below, not on both sides.
    contents.setMinSize(0, 0);
  }

  /** The ids of the modes that it has, from the left. */
  public static List<String> modes() {
    return Modes.ALL.stream().map(Mode::id).toList();
  }

  /** Shows it on a stage, on JavaFX's thread. */
  public void show(Stage stage) {
    fill(stage, model.lecture());
    place(stage);
    stage.setScene(scene(new Dimension2D(stage.getWidth(), stage.getHeight())));
    stage.titleProperty().bind(model.title());
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          close();
        });
    stage.show();
  }

  private Scene scene(Dimension2D size) {
    var lecture = model.lecture();
    var curtain = new Curtain(lecture);
    var scene = new Scene(new StackPane(contents, curtain), size.getWidth(), size.getHeight());
    LectureKeys.install(scene, lecture, contents.sheet()::isOpen);
    Keys.install(scene, model, contents, this::close);
    Dropping.install(scene, model);
    contents.dress(model.palette(), TypeSize.follow(scene, size, lecture.onProperty()));
    curtain.follow(scene);
    return scene;
  }

  /** Where it is shown. */
  public Stage stage() {
    return (Stage) contents.getScene().getWindow();
  }

  /**
   * Before an audience the window takes the whole screen; how to leave is told in its own words.
   */
  private static void fill(Stage stage, Lecture lecture) {
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    lecture.onProperty().subscribe((before, on) -> stage.setFullScreen(on));
  }

  /** As large as last time, or as suits the screen; never larger than it. */
  private void place(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    var settings = model.preferences().settings();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    double width = length(settings.windowWidth(), FIRST.windowWidth(), screen.getWidth());
    double height = length(settings.windowHeight(), FIRST.windowHeight(), screen.getHeight());
    stage.setWidth(width);
    stage.setHeight(height);
    model.habits().suitStage(height);
    // A window as large as the screen would lose its frame over the edge.
    boolean fills = width >= screen.getWidth() || height >= screen.getHeight();
    stage.setMaximized(settings.maximized() || fills);
  }

  private static double length(double remembered, double atFirst, double screen) {
    double wanted = remembered == atFirst ? Math.max(atFirst, SHARE * screen) : remembered;
    return Math.min(wanted, screen);
  }

  private void close() {
    var stage = stage();
    // A value that is still being typed counts: leaving its field takes it.
    stage.getScene().getRoot().requestFocus();
    model
        .unsaved()
        .leaveAll(
            () -> {
              remember(stage);
              model.end();
              stage.close();
            });
  }

  private void remember(Stage stage) {
    boolean full = stage.isMaximized();
    model
        .preferences()
        .change(
            settings ->
                full
                    ? settings.withWindow(settings.windowWidth(), settings.windowHeight(), true)
                    : settings.withWindow(
                        Math.max(400, stage.getWidth()), Math.max(300, stage.getHeight()), false));
  }
}
