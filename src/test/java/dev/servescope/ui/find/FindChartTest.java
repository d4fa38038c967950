package dev.servescope.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Candidates;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.find.Standing.State;
import dev.servescope.study.find.Target;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Contrast;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import dev.servescope.ui.theme.Tint;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindChartTest {
  private static final Scenario SERVER =
      Scenarios.poisson(1, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(1));
  private static final Target ANSWERED = new Target(Measure.SUCCESS, Target.Sign.AT_LEAST, 0.999);
  private static final Target IN_TIME = new Target(Measure.ATTAINMENT, Target.Sign.AT_LEAST, 0.9);
  private static final Target PRICE = new Target(Measure.DOLLARS_PER_HOUR, Target.Sign.LESS, 5);

  /** The success of the second of two candidates varies, all else stays. */
  private static FindChart chart(double success, Target... targets) {
    var candidate = new Candidate(0, List.of(), SERVER);
    var standings =
        List.of(
            new Standing(candidate, 1, 2, 1, List.of(2.0, 1.0, 0.8), State.MISSES),
            new Standing(candidate, 1, 3, 1, List.of(3.0, success, 0.95), State.MEETS));
    return new FindChart(new Search(List.of(targets), standings, 2, 2, Search.Step.LOOK));
  }

  @Test
  void aShareThatAllHaveWholeGivesWayToTheNextTarget() {
    assertThat(chart(1, PRICE, ANSWERED, IN_TIME).place()).isEqualTo(2);
    assertThat(chart(0.9995, PRICE, ANSWERED, IN_TIME).place()).isEqualTo(1);
    assertThat(chart(1, PRICE, ANSWERED).place()).isEqualTo(1);
    assertThat(chart(1, PRICE).place()).isZero();
  }

  static Stream<Palette> palettes() {
    return Stream.of(Theme.values())
        .flatMap(theme -> Stream.of(theme.palette(), theme.projected()));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aDotOfEveryStateStandsOutFromThePanel(Palette palette) {
    for (var state : State.values()) {
      var dot = palette.color(FindChart.role(state));
      assertThat(Contrast.of(dot, palette.color(ColorRole.PANEL)))
          .as("%s", state)
          .isGreaterThanOrEqualTo(Contrast.MARK);
    }
  }

  private static Standing standing(String varied, double cost, double p95, State state) {
    var ranges =
        Arrays.stream(varied.split(";"))
            .map(text -> text.split("="))
            .map(parts -> KnobRange.parseEvery(Knobs.find(parts[0], SERVER), parts[1]))
            .toList();
    var candidate = Candidates.of(SERVER, ranges).all().getFirst();
    return new Standing(candidate, 10, cost, p95, List.of(p95), state);
  }

  private static Search search(State state, Search.Step step) {
    var candidate = new Candidate(0, List.of(), SERVER);
    var sure = new Standing(candidate, 24, 2, 2, List.of(2.0), State.MEETS);
    var other = new Standing(candidate, 24, 3, 3, List.of(3.0), state);
    return new Search(List.of(IN_TIME), List.of(sure, other), 48, 2, step);
  }

  @Test
  void whatIsUndecidedIsARingAndSaysWhatWouldTell() {
    assertThat(rings(search(State.OPEN, Search.Step.RACE)))
        .extracting(Mark.Points::label)
        .containsExactly("undecided");
    assertThat(rings(search(State.MISSES, Search.Step.DONE))).isEmpty();
    assertThat(FindTexts.undecided(search(State.OPEN, Search.Step.RACE), true))
        .isEqualTo("Undecided: too few runs yet to tell on which side of a target; more follow.");
    assertThat(FindTexts.undecided(search(State.OPEN, Search.Step.LOOK), false))
        .startsWith("Undecided: too few runs to tell")
        .endsWith("search again, to the end.");
    assertThat(FindTexts.undecided(search(State.CLOSE, Search.Step.DONE), false))
        .startsWith("Too close: in up to 24 runs chance may still put it on either side");
    assertThat(FindTexts.undecided(search(State.MISSES, Search.Step.DONE), false)).isEmpty();
  }

  private static List<Mark.Points> rings(Search search) {
    return new FindChart(search)
        .figure().marks().stream()
            .filter(Mark.Points.class::isInstance)
            .map(Mark.Points.class::cast)
            .filter(Mark.Points::hollow)
            .toList();
  }

  /** Candidates that cost the same are told apart by the height of their dots. */
  @Test
  void aDotTellsOfItsCandidateAndOpensIt() {
    var quick = standing("replicas=2;batch-size=4", 7.52, 1.4, State.CHOSEN);
    var slow = standing("replicas=2;batch-size=1", 7.52, 8.8, State.MISSES);
    var under = standing("replicas=3;batch-size=1", 7.52, 1.4, State.DEARER);
    var below = new Target(Measure.P95, Target.Sign.LESS, 2);
    var search = new Search(List.of(below), List.of(slow, under, quick), 30, 3, Search.Step.DONE);
    var chart = new FindChart(search);

    assertThat(chart.at(new Mark.Spot(7.52, 8.8))).contains(slow);
    assertThat(chart.at(new Mark.Spot(7.52, 1.4))).as("the one on top").contains(quick);
    assertThat(chart.at(new Mark.Spot(7.52, 5))).isEmpty();
    assertThat(chart.figure().marks())
        .filteredOn(Mark.Dots.class::isInstance)
        .singleElement()
        .satisfies(
            mark ->
                assertThat(((Mark.Dots) mark).dots().getFirst())
                    .isEqualTo(
                        new Mark.Dot(
                            7.52,
                            1.4,
                            Tint.of(ColorRole.ACCENT),
                            "Replicas 2, batch size 4",
                            List.of(
                                new Mark.Fact("Cost per hour", "$7.52/h"),
                                new Mark.Fact("p95 latency", "1.40 s")),
                            "Chosen")));
  }
}
