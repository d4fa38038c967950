package dev.servescope.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.Expectation;
import dev.servescope.theory.claim.Condition;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Mark;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheoryLineTest {
  /** One server at half load: a response of 1 / (2 - 1) s, and 0.5 / (1 - 0.5) - 0.5 waiting. */
  private static final Scenario SIMPLE =
      Runs.scenario(List.of())
          .withPool(Pool.SINGLE)
          .withTraffic(new Traffic.Poisson(Rate.perSecond(1)))
          .withWork(new Work.Exponential(Duration.ofMillis(500)));

  private static final Run RUN = Runs.full(SIMPLE, List.of(), List.of());

  @Test
  void whereTheConditionsHoldTheLineStandsAtThePercentile() {
    Figure figure = LatencyChart.of(RUN, null, false, Expectation.of(SIMPLE));
    // The response is exponential: its 95th percentile is ln 20 times the mean of 1 s.
    Mark.Rule line = rule(figure, "theory p95 3.00 s");
    assertThat(line.value()).isCloseTo(Math.log(20), within(1e-9));
    assertThat(figure.subtitle()).endsWith("theory M/M/1");
    assertThat(figure.summary()).contains("a mean latency of 1.00 s");
  }

  @Test
  void theQueueChartHasTheMeanQueue() {
    Figure figure = QueueChart.of(RUN, null, Expectation.of(SIMPLE));
    assertThat(rule(figure, "theory 0.500").value()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void whereAConditionIsBrokenTheChartSaysWhich() {
    Scenario even = SIMPLE.withTraffic(new Traffic.Constant(Rate.perSecond(1)));
    Run run = Runs.full(even, List.of(), List.of());
    Figure figure = LatencyChart.of(run, null, false, Expectation.of(even));
    assertThat(figure.subtitle()).endsWith("no theory line: even arrivals");
    assertThat(figure.summary()).contains("Requests come at equal intervals");
    assertThat(figure.marks())
        .filteredOn(Mark.Rule.class::isInstance)
        .extracting(mark -> ((Mark.Rule) mark).label())
        .noneMatch(label -> label.startsWith("theory"));
  }

  @Test
  void theoryOfAnotherScenarioIsNotShown() {
    Figure figure = LatencyChart.of(RUN, null, false, Expectation.of(SIMPLE.withSeed(7)));
    assertThat(figure.accessibleText()).isEqualTo(LatencyChart.of(RUN, null).accessibleText());
    assertThat(figure.marks()).hasSameSizeAs(LatencyChart.of(RUN, null).marks());
  }

  @ParameterizedTest
  @EnumSource
  void everyConditionHasItsFewWords(Condition condition) {
    String cause = condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(Messages.has("chart.theory.cause." + cause)).isTrue();
  }

  private static Mark.Rule rule(Figure figure, String label) {
    return figure.marks().stream()
        .filter(Mark.Rule.class::isInstance)
        .map(Mark.Rule.class::cast)
        .filter(rule -> rule.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
