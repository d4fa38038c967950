package dev.servescope.ui.shell;

import dev.servescope.ui.lesson.LessonsView;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The overview of the lessons, which are read when it is first shown. */
final class LessonsMode implements ModeView {
  static final String ID = "lessons";

  private final LessonsView view;

  LessonsMode(WindowModel model) {
    view = new LessonsView(model.lessons(), model.document()::chooseAndOpen);
    model.readLessons();
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    // Nothing is drawn here that a style sheet does not dress.
  }
}
