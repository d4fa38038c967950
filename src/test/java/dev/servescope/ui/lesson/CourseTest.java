package dev.servescope.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.gallery.Unit;
import dev.servescope.run.lesson.Expression;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Markdown;
import dev.servescope.run.lesson.Observed;
import dev.servescope.run.lesson.Question;
import dev.servescope.run.lesson.Step;
import dev.servescope.run.lesson.Template;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.ui.text.Numbers;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled lesson from its first step to its last, by the runs of its own scenarios. */
class CourseTest {
  /** The balancers under which machines of unlike speed are enough. */
  private static final Set<Balancing> HELP =
      EnumSet.of(
          Balancing.CENTRAL_QUEUE,
          Balancing.LEAST_CONNECTIONS,
          Balancing.WEIGHTED_ROUND_ROBIN,
          Balancing.POWER_OF_TWO);

  static List<Lesson> course() {
    return Classroom.COURSE;
  }

  @Test
  void thereAreTenLessonsAtLeastAndEachIsRememberedByItself() {
    assertThat(course()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(new HashSet<>(course().stream().map(Lesson::key).toList())).hasSize(course().size());
  }

  @ParameterizedTest
  @MethodSource("course")
  void aLessonIsTakenFromStartToEnd(Lesson lesson) {
    var room = new Classroom();
    room.lessons.open(lesson);
    for (int i = 0; i < lesson.steps().size(); i++) {
      var open = Objects.requireNonNull(room.lessons.openProperty().get());
      assertThat(open.index()).isEqualTo(i);
      take(room, open.step(), lesson.key() + ", step " + (i + 1));
      assertThat(room.lessons.progressProperty().get().isDone(lesson, i)).isTrue();
      room.lessons.next();
    }
    assertThat(room.overview).isTrue();
    assertThat(room.lessons.isOpen()).isFalse();
    assertThat(room.lessons.progressProperty().get().isDone(lesson)).isTrue();
  }

  /** What somebody reads while turning a knob says the same before and after. */
  @ParameterizedTest
  @MethodSource("course")
  void aTextBesideKnobsHasNoFigureThatTheyMove(Lesson lesson) {
    lesson.steps().stream()
        .filter(step -> !step.stage().knobs().equals(Optional.of(List.of())))
        .forEach(step -> assertThat(live(step)).as(step.heading().in("en")).isEmpty());
  }

  /** The last mark of an axis is seen by everybody who is still asked when something is done. */
  @ParameterizedTest
  @MethodSource("course")
  void noRunEndsWithTheMomentThatIsAskedFor(Lesson lesson) {
    for (var step : lesson.steps()) {
      if (step.question().orElse(null) instanceof Question.Guess asked
          && asked.value().unit() == Unit.SECONDS) {
        var observed = observed(step, its -> its);
        assertThat(asked.accepts(observed.run().endSeconds(), observed))
            .as(step.heading().in("en"))
            .isFalse();
      }
    }
  }

  /** What is called right is no accident of the one run that a lesson shows. */
  @ParameterizedTest
  @MethodSource("course")
  void withOtherChanceTheSameChoiceIsRight(Lesson lesson) {
    for (var step : lesson.steps()) {
      if (step.question().orElse(null) instanceof Question.Choices asked) {
        var where = lesson.key() + ": " + step.heading().in("en");
        int right = LessonTexts.right(asked, observed(step, its -> its));
        for (long seed = 11; seed <= 12; seed++) {
          var other = observed(step, seeded(seed));
          assertThat(LessonTexts.right(asked, other))
              .as("%s, seed %d", where, seed)
              .isEqualTo(right);
        }
      }
    }
  }

  /** Nor is it an accident that a goal is missed at first and reached by the way that is shown. */
  @ParameterizedTest
  @MethodSource("course")
  void withOtherChanceAGoalIsMissedAtFirstAndReachedByTheWayShown(Lesson lesson) {
    for (var step : lesson.steps()) {
      if (step.goal().isPresent()) {
        var check = step.goal().get().check();
        for (long seed = 12; seed <= 13; seed++) {
          var where = lesson.key() + ": " + step.heading().in("en") + ", seed " + seed;
          var other = observed(step, seeded(seed));
          assertThat(check.holds(other)).as(where).isFalse();
          var left = InstantRunner.of(step.left().withSeed(seed));
          assertThat(check.holds(new Observed(left, other.baseline()))).as(where).isTrue();
        }
      }
    }
  }

  private static UnaryOperator<Scenario> seeded(long seed) {
    return scenario -> scenario.withSeed(seed);
  }

  private static Observed observed(Step step, UnaryOperator<Scenario> changed) {
    var stage = step.stage();
    return new Observed(
        InstantRunner.of(changed.apply(stage.scenario())),
        stage.baseline().map(changed).map(InstantRunner::of));
  }

  /** Without a balancer the answers come in time as well, since all work on the same requests. */
  @Test
  void noBalancerAtAllIsNoAnswerToTheChoiceOfABalancer() {
    var step = new Classroom().lesson("replicas").steps().get(2);
    var goal = step.goal().orElseThrow().check();
    for (var balancing : Balancing.values()) {
      var after = observed(step, scenario -> balancedBy(scenario, balancing));
      assertThat(goal.holds(after)).as(balancing.name()).isEqualTo(HELP.contains(balancing));
    }
  }

  private static Scenario balancedBy(Scenario scenario, Balancing balancing) {
    return scenario.withPool(scenario.pools().getFirst().withBalancing(balancing));
  }

  private static List<String> live(Step step) {
    return Stream.of(step.says().text(), step.says().lookFor(), step.says().mistake())
        .flatMap(text -> text.byLanguage().values().stream())
        .flatMap(words -> Template.of(words).figures().stream())
        .flatMap(Expression::parts)
        .filter(LessonTexts::tells)
        .map(Expression::toString)
        .toList();
  }

  private static void take(Classroom room, Step step, String where) {
    var observed = Objects.requireNonNull(room.lessons.observedProperty().get());
    step.question().ifPresent(question -> answer(room, step, question, observed, where));
    step.texts().forEach(text -> tells(LessonTexts.of(text, observed), where));
    step.goal().ifPresent(goal -> reach(room, step, goal, observed, where));
  }

  private static void answer(
      Classroom room, Step step, Question question, Observed observed, String where) {
    assertThat(room.lessons.lockedProperty().get()).isTrue();
    assertThat(room.lessons.hiddenProperty().get()).isEqualTo(step.stage().hidesAt().isPresent());
    switch (question) {
      case Question.Choices its -> choose(room, its, observed, where);
      case Question.Guess its -> guess(room, its, observed, where);
    }
    assertThat(room.lessons.hiddenProperty().get()).isFalse();
  }

  /** Exactly one choice is right, and each has something to say. */
  private static void choose(
      Classroom room, Question.Choices asked, Observed observed, String where) {
    int right = LessonTexts.right(asked, observed);
    assertThat(asked.choices().stream().filter(one -> one.right().holds(observed)))
        .as(where)
        .hasSize(1);
    for (int i = 0; i < asked.choices().size(); i++) {
      room.lessons.choose(i);
      var reply = room.lessons.replyProperty().get();
      assertThat(reply.isRight()).as(where).isEqualTo(i == right);
      tells(LessonTexts.feedback(asked, reply), where);
    }
    room.lessons.choose(right);
  }

  private static void guess(Classroom room, Question.Guess asked, Observed observed, String where) {
    double value = asked.value().value(observed);
    assertThat(asked.accepts(value * 1.5 + 1, observed)).as(where).isFalse();
    room.lessons.guess(LessonTexts.amount(value, asked.value().unit()).replace(",", ""));
    var reply = room.lessons.replyProperty().get();
    assertThat(reply.isRight()).as(where).isTrue();
    tells(LessonTexts.feedback(asked, reply), where);
  }

  /** Not reached at the start, but by the lesson's own way. */
  private static void reach(
      Classroom room, Step step, Step.Goal goal, Observed observed, String where) {
    assertThat(goal.check().holds(observed)).as(where).isFalse();
    assertThat(step.solution()).as(where).isPresent();
    assertThat(step.stage().knobs().map(List::isEmpty)).as(where).isEqualTo(Optional.of(false));
    room.lessons.solve();
    var after = Objects.requireNonNull(room.lessons.observedProperty().get());
    assertThat(goal.check().holds(after)).as(where).isTrue();
    tells(LessonTexts.standing(goal.check(), after), where);
  }

  /** No figure is missing. */
  private static void tells(String text, String where) {
    assertThat(Markdown.plain(text)).as(where).doesNotContain(Numbers.NONE, "{");
  }
}
