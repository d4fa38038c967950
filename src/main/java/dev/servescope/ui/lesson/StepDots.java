package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** A small button for each step: filled where it is done, ringed where one is. */
final class StepDots {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private StepDots() {}

  static void fill(HBox place, Lesson lesson, LessonModel model) {
    place
        .getChildren()
        .setAll(
            IntStream.range(0, lesson.steps().size())
                .mapToObj(i -> dot(i, lesson, model))
                .toList());
  }

  private static Button dot(int index, Lesson lesson, LessonModel model) {
    var dot = new Button();
    dot.setId("lesson-step-" + (index + 1));
    dot.getStyleClass().setAll("lesson-dot");
    dot.setOnAction(pressed -> model.jump(index));
    var heading = LessonTexts.of(lesson.steps().get(index).heading());
    Tip.setText(dot, heading);
    dot.setAccessibleText(Messages.of("lesson.step", index + 1, heading));
    return dot;
  }

  static void show(HBox place, LessonModel model) {
    var now = model.openProperty().get();
    if (now == null) {
      return;
    }
    var progress = model.progressProperty().get();
    for (int i = 0; i < place.getChildren().size(); i++) {
      var dot = place.getChildren().get(i);
      dot.pseudoClassStateChanged(DONE, progress.isDone(now.lesson(), i));
      dot.pseudoClassStateChanged(HERE, i == now.index());
    }
  }
}
