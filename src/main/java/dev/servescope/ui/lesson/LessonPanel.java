package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Observed;
import dev.servescope.run.lesson.Step;
import dev.servescope.run.lesson.Text;
import dev.servescope.ui.Late;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.knob.PickedKnobs;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The step that is taken, beside the charts: its text, its question, the knobs that may be moved,
 * its goal, and the way on.
 */
public final class LessonPanel extends VBox {
  private static final double PAGE = 0.85;

  private final LessonModel model;
  private final ScenarioEditor editor;
  private final Late<PickedKnobs> contents = new Late<>(this::load);
  private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper(false);
  private @Nullable Lesson shown;
  @FXML Label title;
  @FXML Button close;
  @FXML HBox dots;
  @FXML ScrollPane scroll;
  @FXML VBox body;
  @FXML Label heading;
  @FXML MarkdownView text;
  @FXML QuestionBox question;
  @FXML VBox act;
  @FXML VBox lookForBox;
  @FXML MarkdownView lookFor;
  @FXML GoalBox goal;
  @FXML HelpBox help;
  @FXML Button back;
  @FXML Label place;
  @FXML Button next;

  /** Shows the step that is taken, and nothing while there is none. */
  public LessonPanel(LessonModel model, ScenarioEditor editor) {
    this.model = model;
    this.editor = editor;
    managedProperty().bind(visibleProperty());
    model.openProperty().subscribe(this::show);
  }

  private PickedKnobs load() {
    Views.fill(this);
    var knobs = new PickedKnobs(editor);
    act.getChildren().add(knobs);
    for (var part : List.of(act, lookForBox, question, goal, help)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    question.connect(model);
    goal.connect(model);
    help.connect(model);
    close.setOnAction(pressed -> model.close());
    back.setOnAction(pressed -> model.back());
    next.setOnAction(pressed -> model.next());
    model.lockedProperty().subscribe(this::showLocked);
    model.progressProperty().subscribe(this::showDots);
    model.observedProperty().subscribe(this::showFigures);
    model.replyProperty().subscribe(reply -> Platform.runLater(this::showAnswer));
    return knobs;
  }

  /** Whether its few knobs stand for all of them. */
  public ReadOnlyBooleanProperty replacingKnobsProperty() {
    return replacing.getReadOnlyProperty();
  }

  /** An answer is seen as soon as it is there, as far down as it may be. */
  private void showAnswer() {
    if (!isVisible() || !model.replyProperty().get().isKnown()) {
      return;
    }
    applyCss();
    layout();
    double view = scroll.getViewportBounds().getHeight();
    double hidden = body.getHeight() - view;
    double wanted = (question.getBoundsInParent().getMaxY() - view) / Math.max(1, hidden);
    if (hidden > 1 && wanted > scroll.getVvalue()) {
      scroll.setVvalue(Math.min(1, wanted));
    }
  }

  /** Shows more of a text that is longer than the panel; says whether there was more. */
  public boolean readOn() {
    if (!isVisible()) {
      return false;
    }
    double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
    boolean more = hidden > 1 && scroll.getVvalue() < 0.999;
    if (more) {
      double page = scroll.getViewportBounds().getHeight() * PAGE / hidden;
      scroll.setVvalue(Math.min(1, scroll.getVvalue() + page));
    }
    return more;
  }

  /** The size of its type in pixels. */
  public double em() {
    return title.getFont().getSize();
  }

  private void show(@Nullable OpenStep now) {
    setVisible(now != null);
    replacing.set(now != null && now.step().stage().knobs().isPresent());
    if (now != null) {
      showStep(now, contents.get());
    }
  }

  private void showStep(OpenStep now, PickedKnobs knobs) {
    if (!now.lesson().equals(shown)) {
      shown = now.lesson();
      title.setText(LessonTexts.of(now.lesson().title()));
      StepDots.fill(dots, now.lesson(), model);
    }
    var step = now.step();
    heading.setText(LessonTexts.of(step.heading()));
    knobs.pick(step.stage().knobs().orElse(List.of()));
    back.setDisable(now.index() == 0);
    place.setText(Messages.of("lesson.place", now.index() + 1, now.lesson().steps().size()));
    next.setText(Messages.of(now.isLast() ? "lesson.finish" : "lesson.next"));
    showFigures(model.observedProperty().get());
    showLocked();
    showDots();
    scroll.setVvalue(0);
  }

  private void showFigures(@Nullable Observed observed) {
    var now = model.openProperty().get();
    if (now != null) {
      text.show(words(now.step().says().text(), observed));
      lookFor.show(words(now.step().says().lookFor(), observed));
    }
  }

  /** A figure in a text may be the answer: it stays out while the question waits. */
  private String words(Text its, @Nullable Observed observed) {
    return model.lockedProperty().get()
        ? LessonTexts.before(its, observed)
        : LessonTexts.of(its, observed);
  }

  private void showLocked() {
    var now = model.openProperty().get();
    if (now == null) {
      return;
    }
    boolean locked = model.lockedProperty().get();
    var says = now.step().says();
    lookForBox.setVisible(!locked && !says.lookFor().isEmpty());
    act.setVisible(!locked && hasKnobs(now.step()));
    goal.setVisible(!locked && now.step().goal().isPresent());
    showFigures(model.observedProperty().get());
  }

  private static boolean hasKnobs(Step step) {
    return step.stage().knobs().map(names -> !names.isEmpty()).orElse(false);
  }

  private void showDots() {
    StepDots.show(dots, model);
  }
}
