package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.gallery.CardGrid;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The lessons as cards in their order, with what is done of each. */
public final class LessonsView extends VBox {
  private final LessonModel model;
  @FXML Label done;
  @FXML ProgressBar bar;
  @FXML Button openFile;
  @FXML CardGrid cards;

  /**
   * Shows a course.
   *
   * @param chooseFile asks for a lesson in a file and opens it
   */
  public LessonsView(LessonModel model, Runnable chooseFile) {
    this.model = model;
    Views.fill(this);
    cards.emProperty().bind(done.fontProperty().map(Font::getSize));
    openFile.setOnAction(pressed -> chooseFile.run());
    model.lessonsProperty().subscribe(this::fill);
    model.progressProperty().subscribe(this::showProgress);
  }

  private void fill(@Nullable List<Lesson> lessons) {
    if (lessons != null) {
      cards
          .getChildren()
          .setAll(
              IntStream.range(0, lessons.size())
                  .mapToObj(i -> new LessonCard(i + 1, lessons.get(i), model))
                  .toList());
    }
    showProgress();
  }

  private void showProgress() {
    var lessons = model.lessonsProperty().get();
    if (lessons == null) {
      done.setText(Messages.of("lessons.reading"));
      return;
    }
    long count = lessons.stream().filter(model.progressProperty().get()::isDone).count();
    done.setText(Messages.of("lessons.done", count, lessons.size()));
    bar.setProgress((double) count / Math.max(1, lessons.size()));
  }
}
