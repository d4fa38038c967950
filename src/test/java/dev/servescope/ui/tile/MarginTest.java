package dev.servescope.ui.tile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Trust;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.WarmUpAdvice;
import java.time.Duration;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

class MarginTest {
  private static final Scenario START = StarterScenarios.all().getFirst();
  private static final Run RUN = Simulation.run(START);
  private static final double P95 = Measure.P95.of(RUN);
  private static final double ALL = Double.POSITIVE_INFINITY;
  private static final WarmUpAdvice NO_WARM_UP =
      new WarmUpAdvice(Duration.ZERO, WarmUpAdvice.Ground.SETTLED);

  private static Trust known(double mean, double half, double wanted, WarmUpAdvice advice) {
    var estimates = new EnumMap<Measure, Estimate>(Measure.class);
    for (var measure : Measure.values()) {
      estimates.put(measure, new Estimate(mean, half, 0.95, 12, 0));
    }
    return new Trust.Known(RUN, new Confidence(START, 0.95, 12, estimates), wanted, advice);
  }

  private static Trust known(double mean, double half) {
    return known(mean, half, 0.9, NO_WARM_UP);
  }

  @Test
  void theHalfWidthStandsInTheUnitOfTheNumberRoundedUp() {
    // The number is 2.78 s: 0.0412 s is 0.05 s, and with two digits after a 1 0.112 is 0.12.
    assertThat(Margin.of(Metric.P95, known(P95, 0.0412)).brief()).isEqualTo("± 0.05");
    assertThat(Margin.of(Metric.P95, known(P95, 0.112)).brief()).isEqualTo("± 0.12");
  }

  @Test
  void anIntervalThatDoesNotCoverTheNumberNamesItsOwnMiddle() {
    assertThat(Margin.of(Metric.P95, known(4.123, 0.3)).brief()).isEqualTo("4.1 ± 0.3");
  }

  @Test
  void theSentenceTellsLevelAndReplications() {
    assertThat(Margin.of(Metric.P95, known(1.2811, 0.05)).sentences())
        .isEqualTo("1.28 s ± 0.05 s at 95 %, from 12 replications.");
  }

  @Test
  void sharesAreInPercent() {
    double utilization = Measure.UTILIZATION.of(RUN);
    assertThat(Margin.of(Metric.UTILIZATION, known(utilization, 0.00312)).brief())
        .isEqualTo("± 0.4");
  }

  @Test
  void nextToNoErrorTakesNoMoreThanOneDigitBeyondTheNumber() {
    double cost = Measure.DOLLARS_PER_HOUR.of(RUN);
    // The number is 7.87 $/h.
    assertThat(Margin.of(Metric.COST, known(cost, 0.00002)).brief()).isEqualTo("± 0.001");
  }

  @Test
  void whereNothingIsLeftToLuckThereIsNothingToSay() {
    assertThat(Margin.of(Metric.P95, known(P95, 0))).isEqualTo(Margin.NONE);
    assertThat(Margin.of(Metric.P95, known(P95, P95 * 1e-12))).isEqualTo(Margin.NONE);
    assertThat(Margin.of(Metric.P95, known(P95, Double.NaN))).isEqualTo(Margin.NONE);
  }

  @Test
  void aPrecisionThatWasNotReachedIsAdmittedAtTheLatency() {
    var trust = known(2, 0.2, 0.05, NO_WARM_UP);
    assertThat(Margin.of(Metric.P95, trust).sentences()).contains("5 %").contains("10 %");
    assertThat(Margin.of(Metric.QUEUE, trust).sentences()).doesNotContain("10 %");
  }

  @Test
  void aWarmUpIsSuggestedAtTheLatencyOnceTheRunSettles() {
    var settled = new WarmUpAdvice(Duration.ofMinutes(3), WarmUpAdvice.Ground.SETTLED);
    assertThat(Margin.of(Metric.P95, known(2, 0.2, 0.9, settled)).sentences())
        .contains("The first 3 min look like warming up");
    var never = new WarmUpAdvice(Duration.ofMinutes(3), WarmUpAdvice.Ground.NOT_SETTLED);
    assertThat(Margin.of(Metric.P95, known(2, 0.2, 0.9, never)).sentences())
        .doesNotContain("warming up");
  }

  @Test
  void aRunTooLargeToRepeatSaysSoAndShowsNothing() {
    var margin = Margin.of(Metric.P95, new Trust.TooLong(RUN));
    assertThat(margin.brief()).isEmpty();
    assertThat(margin.sentences()).isNotEmpty();
  }

  @Test
  void onlyTheWholeRunThatItIsAboutHasAMargin() {
    var trust = known(P95, 0.05);
    assertThat(TileReading.of(Metric.P95, RUN, null, ALL, trust).margin().brief())
        .isEqualTo("± 0.05");
    assertThat(TileReading.of(Metric.P95, RUN, null, 600, trust).margin()).isEqualTo(Margin.NONE);
    var other = Simulation.run(START.withSeed(99));
    assertThat(TileReading.of(Metric.P95, other, null, ALL, trust).margin()).isEqualTo(Margin.NONE);
  }

  @Test
  void aLatencyOfMinutesHasItsOwnUnits() {
    assertThat(Digits.of(Metric.P95.reading(125), 4).half(4)).isEqualTo("4 s");
  }

  @Test
  void thousandsAreShortenedAsTheNumberIs() {
    // 45.6k requests: 1,234 of them are 1.3k, two digits after a 1 and rounded up.
    assertThat(Digits.of(Metric.QUEUE.reading(45_600), 1234).half(1234)).isEqualTo("1.3k");
  }
}
