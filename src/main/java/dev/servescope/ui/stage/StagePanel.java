package dev.servescope.ui.stage;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.Views;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.Palette;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The stage in its place: a line with its title and its tools, the stage, and stories over it. */
public final class StagePanel extends VBox {
  /** Is asked for the menu of an instance; numbers count from 1. */
  public interface InstanceMenu {
    /** Somebody has asked for the menu of an instance at a point of the screen. */
    void show(int pool, int shard, int replica, double screenX, double screenY);
  }

  /** What a story needs to be read, in the size of plain text. */
  private static final double STORY_WIDTH = 30;

  private static final long LATEST = Long.MAX_VALUE;

  @FXML Label hint;
  @FXML Button slower;
  @FXML Button fold;
  @FXML Button grow;
  @FXML FontIcon foldIcon;
  @FXML FontIcon growIcon;
  @FXML StackPane place;
  @FXML StageView view;
  @FXML StoryPanel story;
  private @Nullable StageModel model;

  /** An empty panel, to be connected. */
  public StagePanel() {
    Views.fill(this);
    view.setMinSize(0, 0);
  }

  /** Shows a model from now on. */
  public void connect(StageModel shown) {
    model = shown;
    // Only the window's thread may ask the system, and a panel may be made on another.
    sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> keepStill(shown, window));
    view.connect(shown);
    fold.setOnAction(pressed -> toggle(shown, StageSize.FOLDED));
    grow.setOnAction(pressed -> toggle(shown, StageSize.LARGE));
    slower.setOnAction(pressed -> shown.slowDown());
    view.widthProperty().subscribe(this::placeStory);
    view.heightProperty().subscribe(this::placeStory);
    story.onClose(() -> close(shown));
    shown.sizeProperty().subscribe(this::show);
    shown.chosenProperty().subscribe(this::tell);
    shown.windowProperty().subscribe(this::tell);
    shown.runProperty().subscribe(this::tell);
    shown.playhead().positionProperty().subscribe(this::follow);
    shown.playhead().playingProperty().subscribe(this::hint);
    shown.playhead().playingProperty().subscribe(this::tell);
    shown.playhead().speedProperty().subscribe(this::hint);
    shown.runProperty().subscribe(this::hint);
  }

  private static void keepStill(StageModel shown, @Nullable Window window) {
    if (window != null) {
      shown.stillProperty().bind(Platform.getPreferences().reducedMotionProperty());
    }
  }

  /** Either a size, or beside the charts. */
  private static void toggle(StageModel shown, StageSize size) {
    var now = shown.sizeProperty().get();
    shown.sizeProperty().set(now == size ? StageSize.BESIDE : size);
  }

  private void close(StageModel shown) {
    shown.chosenProperty().set(null);
    view.requestFocus();
  }

  /** Draws in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.paletteProperty().bind(palette);
    view.textSizeProperty().bind(textSize);
  }

  /** Offers the menu of the instance that is clicked with the other button. */
  public void onInstanceMenu(InstanceMenu menu) {
    view.setOnContextMenuRequested(event -> ask(event, menu));
  }

  private void ask(ContextMenuEvent event, InstanceMenu menu) {
    var finder = view.finder();
    if (finder == null) {
      return;
    }
    var pointed = model == null ? null : model.pointedProperty().get();
    var key =
        event.isKeyboardTrigger()
            ? (pointed instanceof Choice.OfInstance(var its) ? its : null)
            : finder.instance(event.getX(), event.getY()).orElse(null);
    if (key != null) {
      event.consume();
      var point = new Spot(event.getScreenX(), event.getScreenY());
      menu.show(key.pool(), key.shard(), key.slot(), point.x(), point.y());
    }
  }

  private void show(StageSize size) {
    boolean folded = size == StageSize.FOLDED;
    place.setVisible(!folded);
    place.setManaged(!folded);
    foldIcon.setIconLiteral(folded ? "fth-chevron-right" : "fth-chevron-down");
    growIcon.setIconLiteral(size == StageSize.LARGE ? "fth-minimize-2" : "fth-maximize-2");
    var foldText = Messages.of(folded ? "stage.unfold" : "stage.fold");
    fold.setAccessibleText(foldText);
    Tip.setText(fold, foldText);
    var growText = Messages.of(size == StageSize.LARGE ? "stage.shrink" : "stage.grow");
    grow.setAccessibleText(growText);
    Tip.setText(grow, growText);
    hint();
  }

  private void hint() {
    if (model == null) {
      return;
    }
    boolean folded = model.sizeProperty().get() == StageSize.FOLDED;
    boolean flow = model.isFlow() && !folded;
    slower.setVisible(flow);
    slower.setManaged(flow);
    hint.setText(flow ? flowHint(model) : Messages.of(folded ? "stage.folded" : "stage.hint"));
  }

  private static String flowHint(StageModel shown) {
    var run = shown.runProperty().getValue();
    double speed = shown.playhead().speedProperty().get();
    return run == null
        ? ""
        : Messages.of("stage.flow", Numbers.count(FlowPainter.dotStandsFor(run, speed)));
  }

  /** Tells of what is chosen, anew when more is known of it. */
  private void tell() {
    if (model != null) {
      var told = told(model);
      story.tell(told);
      story.look(model.nowNanos());
      story.setVisible(told != null);
      story.setManaged(told != null);
      placeStory();
    }
  }

  private void placeStory() {
    if (model == null || !story.isManaged()) {
      return;
    }
    var card =
        model.chosenProperty().get() instanceof Choice.OfInstance(var key) ? view.card(key) : null;
    double whole = view.getWidth();
    var where =
        card == null
            ? StoryPlace.onTheRight(whole)
            : StoryPlace.beside(card, whole, STORY_WIDTH * view.textSizeProperty().get());
    StackPane.setMargin(story, new Insets(0, 0, 0, where.x()));
    story.setMaxWidth(where.width());
  }

  /**
   * A story that must not run ahead goes on with the playhead; any other shows what is to come. An
   * instance has other requests elsewhere; while the film plays they come with the next records.
   */
  private void follow() {
    if (model != null && story.story() != null) {
      boolean moved =
          !model.playhead().playingProperty().get()
              && model.chosenProperty().get() instanceof Choice.OfInstance;
      if (moved || model.secretProperty().get()) {
        tell();
      }
      story.look(model.nowNanos());
    }
  }

  private @Nullable Story told(StageModel shown) {
    var window = shown.windowProperty().get();
    var run = shown.runProperty().getValue();
    var choice = shown.chosenProperty().get();
    if (choice instanceof Choice.OfRequest(long id)) {
      var request = window == null ? null : window.request(id);
      // A story that is being read stays when the film has gone on.
      return request == null || window == null
          ? story.story()
          : Story.of(request, window, shown.secretProperty().get() ? shown.nowNanos() : LATEST);
    }
    return choice instanceof Choice.OfInstance(var key) && run != null
        ? History.of(run, key, shown.isFlow() ? null : window, now(shown))
        : null;
  }

  private static History.Moment now(StageModel shown) {
    return new History.Moment(shown.nowNanos(), shown.toldNanos());
  }

  /** The story that is told, or null. */
  public @Nullable Story story() {
    return story.story();
  }

  /** The stage itself. */
  public StageView view() {
    return view;
  }
}
