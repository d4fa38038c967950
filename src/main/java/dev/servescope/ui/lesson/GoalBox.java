package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Observed;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The goal of a step, and how the run stands to it. */
public final class GoalBox extends VBox {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

  @FXML MarkdownView words;
  @FXML FontIcon icon;
  @FXML Label state;
  @FXML Label standing;

  /** An empty box, to be connected. */
  public GoalBox() {
    Views.fill(this);
  }

  void connect(LessonModel model) {
    model.openProperty().subscribe(now -> show(now, model.observedProperty().get()));
    model.observedProperty().subscribe(seen -> show(model.openProperty().get(), seen));
  }

  private void show(@Nullable OpenStep now, @Nullable Observed seen) {
    var goal = now == null ? null : now.step().goal().orElse(null);
    if (goal == null) {
      return;
    }
    words.show(LessonTexts.goal(goal, seen));
    boolean reached = seen != null && goal.check().holds(seen);
    pseudoClassStateChanged(REACHED, reached);
    icon.setIconLiteral(reached ? "fth-check-circle" : "fth-circle");
    state.setText(Messages.of(reached ? "lesson.goal.reached" : "lesson.goal.open"));
    standing.setText(
        seen == null
            ? Messages.of("lesson.goal.working")
            : LessonTexts.standing(goal.check(), seen));
  }
}
