package dev.servescope.ui.lesson;

import dev.servescope.run.Run;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Numerals;
import dev.servescope.run.lesson.Observed;
import dev.servescope.run.lesson.Question;
import dev.servescope.run.lesson.Step;
import dev.servescope.study.Runner;
import dev.servescope.ui.explore.ExploreModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The lessons, the step that is taken, and what became of its question and its goal. While a
 * question waits the knobs are locked and, if the step says so, the future is hidden. A lesson is
 * left when another scenario is opened.
 */
public final class LessonModel {
  private final Desk desk;
  private final ExploreModel explore;
  private final Scenery scenery;
  private final ReadOnlyObjectWrapper<@Nullable List<Lesson>> lessons =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OpenStep> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Reply> reply =
      new ReadOnlyObjectWrapper<>(new Reply.Waiting());
  private final ReadOnlyObjectWrapper<@Nullable Observed> observed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty hidden = new SimpleBooleanProperty(false);
  private final ObjectProperty<Progress> progress;
  private boolean turning;

  /**
   * No lessons yet.
   *
   * @param baselines runs what a step compares with
   * @param start what was done before
   */
  public LessonModel(Desk desk, ExploreModel explore, Runner baselines, Progress start) {
    this.desk = desk;
    this.explore = explore;
    this.scenery = new Scenery(explore, baselines, this::look);
    progress = new SimpleObjectProperty<>(start);
    explore.runs().runProperty().subscribe(now -> look());
    explore.runs().workingProperty().subscribe(now -> look());
    explore.editor().openedProperty().subscribe((before, other) -> leave());
  }

  /** Puts lessons into the overview. */
  public void fill(List<Lesson> all) {
    lessons.set(List.copyOf(all));
  }

  /** All lessons; null while they are not read. */
  ReadOnlyObjectProperty<@Nullable List<Lesson>> lessonsProperty() {
    return lessons.getReadOnlyProperty();
  }

  /** The step that is taken, or null. */
  ReadOnlyObjectProperty<@Nullable OpenStep> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Tells whether a lesson is taken. */
  public ObservableValue<Boolean> taken() {
    return open.map(now -> true).orElse(false);
  }

  /** Whether a lesson is taken. */
  public boolean isOpen() {
    return open.get() != null;
  }

  /** What became of the question of the step. */
  ReadOnlyObjectProperty<Reply> replyProperty() {
    return reply.getReadOnlyProperty();
  }

  /** What the step can be judged by; null while the run of the present scenario is not there. */
  ReadOnlyObjectProperty<@Nullable Observed> observedProperty() {
    return observed.getReadOnlyProperty();
  }

  /** Whether the step waits for an answer before anything can be moved. */
  public ReadOnlyBooleanProperty lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /** Whether the step wants the future hidden now. */
  public BooleanProperty hiddenProperty() {
    return hidden;
  }

  /** What is done. */
  public ObjectProperty<Progress> progressProperty() {
    return progress;
  }

  /** Opens a lesson where it was left, after asking about unsaved work. */
  public void open(Lesson lesson) {
    if (isOpen()) {
      show(lesson);
    } else {
      desk.clear(() -> show(lesson));
    }
  }

  /** Opens a lesson; whoever calls has asked about unsaved work. */
  public void show(Lesson lesson) {
    take(new OpenStep(lesson, progress.get().next(lesson)), false);
  }

  /** Goes to the next step, or after the last back to the overview. */
  public void next() {
    var now = open.get();
    if (now == null) {
      return;
    }
    if (now.isLast()) {
      close();
      desk.overview();
    } else {
      take(new OpenStep(now.lesson(), now.index() + 1), true);
    }
  }

  /** Goes to the step before. */
  public void back() {
    var now = open.get();
    if (now != null && now.index() > 0) {
      jump(now.index() - 1);
    }
  }

  /** Goes to a step, 0 for the first; nothing happens where there is none. */
  public void jump(int index) {
    var now = open.get();
    if (now != null && index >= 0 && index < now.lesson().steps().size()) {
      take(new OpenStep(now.lesson(), index), false);
    }
  }

  /** The one way on with a clicker: shows the answer that is waited for, else the next step. */
  public void forward() {
    if (locked.get()) {
      reveal();
    } else {
      next();
    }
  }

  private void take(OpenStep next, boolean inOrder) {
    var stage = next.step().stage();
    open.set(null);
    boolean asks = next.step().question().isPresent();
    hidden.set(asks && stage.hidesAt().isPresent());
    scenery.set(stage);
    if (!stage.keeps() || !inOrder) {
      turning = true;
      desk.turnTo(stage.scenario());
      turning = false;
    } else {
      desk.explore();
    }
    reply.set(new Reply.Waiting());
    locked.set(asks);
    open.set(next);
    look();
  }

  /** Leaves the lesson; its scenario stays. */
  public void close() {
    if (isOpen()) {
      scenery.clear();
      open.set(null);
      locked.set(false);
      hidden.set(false);
      observed.set(null);
    }
  }

  private void leave() {
    if (!turning) {
      close();
    }
  }

  /** Answers with a choice, 0 for the first; a second one after a wrong one is heard as well. */
  void choose(int index) {
    var now = observed.get();
    if (now != null && question() instanceof Question.Choices its) {
      boolean right = its.choices().get(index).right().holds(now);
      answer(new Reply.Chosen(index, right, now));
    }
  }

  /**
   * Answers with a number as somebody wrote it.
   *
   * @throws dev.servescope.scenario.quantity.InvalidValueException where it is none
   */
  void guess(String text) {
    var now = observed.get();
    if (now != null && question() instanceof Question.Guess its) {
      double guess = Numerals.answer(text, its.value().unit());
      answer(new Reply.Guessed(guess, its.accepts(guess, now), now));
    }
  }

  /** Shows the answer to those who did not find one, or said it aloud. */
  public void reveal() {
    var now = observed.get();
    if (now != null && locked.get()) {
      answer(new Reply.Shown(now));
    }
  }

  private void answer(Reply given) {
    reply.set(given);
    locked.set(false);
    hidden.set(false);
    scenery.reveal();
    settle();
  }

  private @Nullable Question question() {
    var now = open.get();
    return now == null ? null : now.step().question().orElse(null);
  }

  /** Sets the knobs so that the goal is reached; can be undone. */
  void solve() {
    var now = open.get();
    if (now != null) {
      now.step().solution().ifPresent(explore.editor()::edit);
    }
  }

  /** Takes the run of the present scenario, once it is whole. */
  private void look() {
    var now = open.get();
    if (now == null) {
      return;
    }
    observed.set(presentRun().flatMap(run -> scenery.beside(run, now.step())).orElse(null));
    if (observed.get() != null) {
      scenery.hold(locked.get());
    }
    settle();
  }

  private Optional<Run> presentRun() {
    return Optional.ofNullable(explore.runs().runProperty().get())
        .filter(run -> run.finished() && !explore.runs().workingProperty().get())
        .filter(run -> run.scenario().equals(explore.editor().scenario()));
  }

  /** A step is done when its question is answered and its goal reached, at least once. */
  private void settle() {
    var now = open.get();
    var seen = observed.get();
    if (now == null || seen == null || locked.get()) {
      return;
    }
    if (reached(now.step(), seen)) {
      progress.set(progress.get().with(now.lesson(), now.index()));
    }
  }

  private static boolean reached(Step step, Observed seen) {
    return step.goal().map(goal -> goal.check().holds(seen)).orElse(true);
  }
}
