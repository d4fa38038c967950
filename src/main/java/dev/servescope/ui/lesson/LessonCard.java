package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A lesson in the overview: its number, title, what one learns, how long, and what is done. */
final class LessonCard extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Lesson lesson;
  private final int number;
  @FXML VBox front;
  @FXML Label count;
  @FXML FontIcon check;
  @FXML Label title;
  @FXML Label summary;
  @FXML Label effort;
  @FXML HBox dots;
  @FXML Button open;

  LessonCard(int number, Lesson lesson, LessonModel model) {
    this.lesson = lesson;
    this.number = number;
    Views.fill(this);
    setId("lesson-" + lesson.key());
    count.setText(String.valueOf(number));
    title.setText(LessonTexts.of(lesson.title()));
    summary.setText(LessonTexts.of(lesson.summary()));
    effort.setText(LessonTexts.effort(lesson));
    open.setId("lesson-" + lesson.key() + "-open");
    open.setOnAction(pressed -> model.open(lesson));
    front.setOnMouseClicked(clicked -> open.fire());
    for (int i = 0; i < lesson.steps().size(); i++) {
      var dot = new Region();
      dot.getStyleClass().add("lesson-mark");
      dots.getChildren().add(dot);
    }
    check.managedProperty().bind(check.visibleProperty());
    model.progressProperty().subscribe(this::show);
  }

  private void show(Progress progress) {
    boolean all = progress.isDone(lesson);
    pseudoClassStateChanged(DONE, all);
    check.setVisible(all);
    for (int i = 0; i < dots.getChildren().size(); i++) {
      dots.getChildren().get(i).pseudoClassStateChanged(DONE, progress.isDone(lesson, i));
    }
    int count = progress.count(lesson);
    var key = all ? "lessons.again" : count > 0 ? "lessons.continue" : "lessons.start";
    open.setText(Messages.of(key));
    open.setAccessibleText(
        Messages.of(
            "lessons.open.long",
            open.getText(),
            number,
            title.getText(),
            count,
            lesson.steps().size()));
  }
}
