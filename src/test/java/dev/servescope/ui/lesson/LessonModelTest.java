package dev.servescope.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.app.StarterScenarios;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.plot.Range;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LessonModelTest {
  private final Classroom room = new Classroom();
  private final LessonModel model = room.lessons;
  private final Lesson architecture = room.lesson("architecture");

  private int step() {
    return Objects.requireNonNull(model.openProperty().get()).index();
  }

  @Test
  void aQuestionLocksTheKnobsAndStopsTheFilmWhereTheFutureIsHidden() {
    model.open(architecture);
    assertThat(model.lockedProperty().get()).isTrue();
    assertThat(model.hiddenProperty().get()).isTrue();
    var playhead = room.explore.playhead();
    assertThat(playhead.positionProperty().get()).isEqualTo(720);
    playhead.scrubTo(3000);
    assertThat(playhead.positionProperty().get()).isEqualTo(720);
    model.choose(2);
    assertThat(model.lockedProperty().get()).isFalse();
    playhead.scrubTo(3000);
    assertThat(playhead.positionProperty().get()).isEqualTo(3000);
  }

  @Test
  void theFilmOfTheNextStepBeginsAtItsStartOrWhereItsFutureIsHidden() {
    model.open(room.lesson("limits"));
    var playhead = room.explore.playhead();
    model.choose(0);
    playhead.scrubTo(3000);
    playhead.play();
    room.explore.visibleProperty().set(new Range(100, 200));
    model.next();
    assertThat(playhead.playingProperty().get()).isFalse();
    assertThat(playhead.positionProperty().get()).isEqualTo(1200);
    assertThat(room.explore.visibleProperty().get()).isNull();
    model.choose(0);
    model.next();
    assertThat(playhead.positionProperty().get()).isZero();
  }

  @Test
  void aWrongPredictionIsToldFromARightOneAndTheRunSaysWhichItWas() {
    model.open(architecture);
    var asked = architecture.steps().getFirst().question().orElseThrow();
    model.choose(0);
    assertThat(model.replyProperty().get().isWrong()).isTrue();
    assertThat(LessonTexts.feedback(asked, model.replyProperty().get()))
        .contains("The run says C.")
        .contains("1 min 9 s");
    model.choose(2);
    assertThat(model.replyProperty().get().isRight()).isTrue();
    assertThat(LessonTexts.feedback(asked, model.replyProperty().get()))
        .doesNotContain("The run says");
  }

  @Test
  void theClickerShowsAnAnswerBeforeItGoesOn() {
    model.open(architecture);
    model.forward();
    assertThat(step()).isZero();
    assertThat(model.replyProperty().get()).isInstanceOf(Reply.Shown.class);
    model.forward();
    assertThat(step()).isEqualTo(1);
    model.back();
    assertThat(step()).isZero();
    assertThat(model.lockedProperty().get()).isTrue();
  }

  @Test
  void theGoalFollowsTheRunAndUndoTakesTheShownWayBack() {
    model.open(architecture);
    model.jump(1);
    var goal = architecture.steps().get(1).goal().orElseThrow();
    assertThat(LessonTexts.standing(goal.check(), seen()))
        .isEqualTo("p95 latency: 8 min 30 s, to be below 3.00 s");
    assertThat(model.progressProperty().get().isDone(architecture, 1)).isFalse();
    model.solve();
    assertThat(LessonTexts.standing(goal.check(), seen()))
        .isEqualTo("p95 latency: 1.84 s, to be below 3.00 s");
    assertThat(model.progressProperty().get().isDone(architecture, 1)).isTrue();
    room.explore.editor().undo();
    assertThat(room.scenario()).isEqualTo(architecture.steps().get(1).stage().scenario());
    assertThat(model.progressProperty().get().isDone(architecture, 1)).isTrue();
  }

  private dev.servescope.run.lesson.Observed seen() {
    return Objects.requireNonNull(model.observedProperty().get());
  }

  @Test
  void chartsAreLentToALessonAndTheBaselineIsPinned() {
    model.open(room.lesson("one-server"));
    model.jump(2);
    assertThat(room.explore.choices().shownProperty().get())
        .containsExactly(ChartKind.LATENCY, ChartKind.QUEUE);
    assertThat(room.explore.choices().isLent()).isTrue();
    assertThat(room.explore.pinnedProperty().get()).isNotNull();
    model.close();
    assertThat(room.explore.choices().shownProperty().get()).isEqualTo(ChartKind.USUAL);
    assertThat(room.explore.choices().isLent()).isFalse();
    assertThat(room.explore.pinnedProperty().get()).isNull();
    assertThat(model.hiddenProperty().get()).isFalse();
  }

  @Test
  void anotherScenarioLeavesTheLessonAndAChangeDoesNot() {
    model.open(architecture);
    model.jump(1);
    room.explore.editor().edit(room.scenario().withSeed(9));
    assertThat(model.isOpen()).isTrue();
    room.explore.editor().open(StarterScenarios.all().get(1));
    assertThat(model.isOpen()).isFalse();
    assertThat(room.explore.playhead().limitProperty().get()).isInfinite();
  }

  @Test
  void whoeverWouldRatherKeepUnsavedWorkOpensNothing() {
    room.stays = true;
    model.open(architecture);
    assertThat(model.isOpen()).isFalse();
  }

  @Test
  void aLessonIsOpenedWhereItWasLeft() {
    model.open(architecture);
    model.choose(1);
    model.close();
    model.open(architecture);
    assertThat(step()).isEqualTo(1);
  }

  @Test
  void aNumberIsGuessedWithOrWithoutItsUnitAndNonsenseIsRefused() {
    model.open(room.lesson("one-server"));
    assertThatThrownBy(() -> model.guess("soon")).isInstanceOf(InvalidValueException.class);
    assertThat(model.lockedProperty().get()).isTrue();
    model.guess("8 s");
    assertThat(model.replyProperty().get().isWrong()).isTrue();
    model.guess("16");
    assertThat(model.replyProperty().get().isRight()).isTrue();
  }

  @Test
  void beforeTheAnswerATextTellsFiguresOfTheBaselineOnly() {
    model.open(room.lesson("one-server"));
    model.jump(2);
    var step = room.lesson("one-server").steps().get(2);
    assertThat(LessonTexts.before(step.question().orElseThrow().ask(), seen()))
        .contains("The mean was 201 ms");
    var told = dev.servescope.run.lesson.Text.of("{mean} and {baseline.mean}");
    assertThat(LessonTexts.before(told, seen())).isEqualTo("– and 201 ms");
  }

  @Test
  void progressIsCountedOnceAndKeptInOrder() {
    var progress = Progress.NONE.with(architecture, 2).with(architecture, 0).with(architecture, 2);
    assertThat(progress.steps()).containsEntry("architecture", java.util.List.of(0, 2));
    assertThat(progress.next(architecture)).isEqualTo(1);
    assertThat(progress.isDone(architecture)).isFalse();
  }
}
