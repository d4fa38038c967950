package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Step;
import dev.servescope.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Help for those who ask: a hint, a common mistake, a way to the goal. */
public final class HelpBox extends VBox {
  @FXML ToggleButton hint;
  @FXML ToggleButton mistake;
  @FXML Button solve;
  @FXML VBox hintBox;
  @FXML VBox mistakeBox;
  @FXML MarkdownView hintText;
  @FXML MarkdownView mistakeText;

  /** An empty box, to be connected. */
  public HelpBox() {
    Views.fill(this);
    for (var part : List.of(hint, mistake, solve, hintBox, mistakeBox)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    hintBox.visibleProperty().bind(hint.selectedProperty().and(hint.visibleProperty()));
    mistakeBox.visibleProperty().bind(mistake.selectedProperty().and(mistake.visibleProperty()));
  }

  void connect(LessonModel model) {
    solve.setOnAction(pressed -> model.solve());
    model.openProperty().subscribe(now -> show(now, model));
    model.lockedProperty().subscribe(locked -> offer(model.openProperty().get(), model));
    model.observedProperty().subscribe(seen -> offer(model.openProperty().get(), model));
  }

  private void show(@Nullable OpenStep now, LessonModel model) {
    hint.setSelected(false);
    mistake.setSelected(false);
    if (now != null) {
      offer(now, model);
    }
  }

  /** A mistake and a way are for those who have answered. */
  private void offer(@Nullable OpenStep now, LessonModel model) {
    if (now == null) {
      return;
    }
    boolean locked = model.lockedProperty().get();
    var seen = model.observedProperty().get();
    hintText.show(LessonTexts.before(now.step().says().hint(), seen));
    mistakeText.show(LessonTexts.of(now.step().says().mistake(), seen));
    hint.setVisible(!now.step().says().hint().isEmpty());
    mistake.setVisible(!locked && !now.step().says().mistake().isEmpty());
    solve.setVisible(!locked && isOpen(now.step(), model));
    setVisible(hint.isVisible() || mistake.isVisible() || solve.isVisible());
  }

  private static boolean isOpen(Step step, LessonModel model) {
    var seen = model.observedProperty().get();
    return step.solution().isPresent()
        && seen != null
        && step.goal().stream().noneMatch(goal -> goal.check().holds(seen));
  }
}
