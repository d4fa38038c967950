package dev.servescope.run.lesson;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a lesson. It asks first, then lets act: while its question is open the knobs are
 * locked and, if it says so, the future is hidden.
 *
 * @param heading a few words
 * @param says the texts
 * @param stage what is seen and what may be moved
 * @param question what is asked first
 * @param goal what the run is to be brought to
 * @param solution a scenario that reaches the goal
 */
public record Step(
    Text heading,
    Says says,
    Stage stage,
    Optional<Question> question,
    Optional<Goal> goal,
    Optional<Scenario> solution) {
  /**
   * The texts of a step; all but the first may be empty.
   *
   * @param text what it is about
   * @param lookFor where to look while the film plays
   * @param hint for those who ask
   * @param mistake what many get wrong here
   */
  public record Says(Text text, Text lookFor, Text hint, Text mistake) {
    Stream<Text> all() {
      return Stream.of(text, lookFor, hint, mistake);
    }
  }

  /**
   * What is seen.
   *
   * @param scenario the one to begin with
   * @param keeps whether what the step before left is kept instead, by those who come from there
   * @param baseline the one whose run stands behind, to compare with
   * @param knobs the names of what may be moved; empty for everything
   * @param charts the names of up to four charts and of the stage; none for those there are
   * @param hidesAt from when on the future is hidden until the question is answered, in seconds
   */
  public record Stage(
      Scenario scenario,
      boolean keeps,
      Optional<Scenario> baseline,
      Optional<List<String>> knobs,
      List<String> charts,
      Optional<Double> hidesAt) {
    /** The most charts at a time, the stage among them. */
    public static final int MOST_CHARTS = 5;

    /** Refuses more charts than there are places. */
    public Stage {
      charts = List.copyOf(charts);
      knobs = knobs.map(List::copyOf);
      Check.range("charts", charts.size(), 0, MOST_CHARTS);
    }
  }

  /**
   * What is to be reached.
   *
   * @param check what is then true of the run
   * @param text the same in words; empty where the check says it
   */
  public record Goal(Condition check, Text text) {}

  /** Refuses a hidden future that no question brings back, and a solution without a goal. */
  public Step {
    if (stage.hidesAt.isPresent() && question.isEmpty()) {
      throw new InvalidValueException(
          "hide", "a time", "nothing where no question is asked, as it would never be seen");
    }
    if (solution.isPresent() && goal.isEmpty()) {
      throw new InvalidValueException("solution", "a list", "nothing where there is no goal");
    }
  }

  /** The scenario in which somebody who did as asked leaves the step. */
  public Scenario left() {
    return solution.orElse(stage.scenario);
  }

  /** Every text of the step. */
  public Stream<Text> texts() {
    var asked = question.stream().flatMap(Step::texts);
    var aim = goal.stream().map(Goal::text);
    return Stream.of(Stream.of(heading), says.all(), asked, aim).flatMap(all -> all);
  }

  private static Stream<Text> texts(Question question) {
    return switch (question) {
      case Question.Choices its ->
          Stream.concat(
              Stream.of(its.ask()),
              its.choices().stream().flatMap(one -> Stream.of(one.text(), one.because())));
      case Question.Guess its -> Stream.of(its.ask(), its.because());
    };
  }

  /** Every figure that the step reads. */
  public Stream<Expression> figures() {
    var said =
        texts()
            .flatMap(text -> text.byLanguage().values().stream())
            .flatMap(words -> Template.of(words).figures().stream())
            .flatMap(Expression::parts);
    var asked = question.stream().flatMap(Question::parts);
    var aimed = goal.stream().flatMap(aim -> aim.check().parts());
    return Stream.of(said, asked, aimed).flatMap(all -> all);
  }
}
