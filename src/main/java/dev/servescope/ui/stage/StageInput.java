package dev.servescope.ui.stage;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Mouse and keys on the stage: left and right go through the requests in sight, up and down through
 * the instances, Enter tells the story of what is pointed at, Escape ends it.
 */
final class StageInput {
  private final StageView view;
  private final StageModel model;

  private StageInput(StageView view, StageModel model) {
    this.view = view;
    this.model = model;
  }

  static void install(StageView view, StageModel model) {
    var input = new StageInput(view, model);
    view.setOnMouseMoved(input::moved);
    view.setOnMouseExited(left -> model.pointedProperty().set(null));
    view.setOnMouseClicked(input::clicked);
    view.setOnKeyPressed(input::pressed);
  }

  private void moved(MouseEvent event) {
    model.pointedProperty().set(at(event));
  }

  private @Nullable Choice at(MouseEvent event) {
    var finder = view.finder();
    return finder == null ? null : finder.at(event.getX(), event.getY()).orElse(null);
  }

  private void clicked(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      choose(at(event));
    }
  }

  private void choose(@Nullable Choice choice) {
    model.chosenProperty().set(choice instanceof Choice.OfGate ? null : choice);
  }

  private void pressed(KeyEvent event) {
    boolean taken = !event.isShortcutDown() && !event.isAltDown() && took(event.getCode());
    if (taken) {
      event.consume();
    }
  }

  private boolean took(KeyCode key) {
    switch (key) {
      case LEFT -> request(-1);
      case RIGHT -> request(1);
      case UP -> instance(-1);
      case DOWN -> instance(1);
      case ENTER -> choose(model.pointedProperty().get());
      case ESCAPE -> {
        boolean told = model.chosenProperty().get() != null;
        choose(null);
        return told;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void request(int step) {
    var finder = view.finder();
    if (finder != null) {
      var ids = List.copyOf(finder.requests());
      long now = model.pointedProperty().get() instanceof Choice.OfRequest(long id) ? id : -1;
      var next = next(ids, now, step);
      model.pointedProperty().set(next == null ? null : new Choice.OfRequest(next));
    }
  }

  private void instance(int step) {
    var finder = view.finder();
    if (finder != null) {
      var now = model.pointedProperty().get() instanceof Choice.OfInstance(var key) ? key : null;
      var next = next(finder.instances(), now, step);
      model.pointedProperty().set(next == null ? null : new Choice.OfInstance(next));
    }
  }

  /** The next in turn, or the first or last where nothing of the kind is pointed at. */
  private static <T> @Nullable T next(List<T> all, @Nullable Object now, int step) {
    if (all.isEmpty()) {
      return null;
    }
    int index = now == null ? -1 : all.indexOf(now);
    int start = index < 0 && step < 0 ? 0 : index;
    return all.get(Math.floorMod(start + step, all.size()));
  }
}
