package dev.servescope.ui.stage;

import static dev.servescope.engine.Scenarios.listed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What flows on the stage is what the run has counted. */
class RatesTest {
  private static Rates at(Run run, double minutes) {
    return Rates.at(run, Math.round(minutes * 60e9));
  }

  @Test
  void whatLimitsTurnAwayDoesNotFlowOn() {
    var run = Simulation.run(Windows.starter("Limits under attack"));
    var before = at(run, 10);
    assertThat(before.turnedAway().perSecond()).isLessThan(0.05 * before.sent().perSecond());
    // An attack of five times the usual traffic, most of it over its limit.
    var attacked = at(run, 22.7);
    assertThat(attacked.turnedAway().perSecond()).isGreaterThan(0.5 * attacked.sent().perSecond());
    assertThat(attacked.passed().perSecond() + attacked.turnedAway().perSecond())
        .isCloseTo(attacked.sent().perSecond(), within(1e-9));
  }

  @Test
  void atTheEndEveryoneHasComeAndIsCounted() {
    var run = Simulation.run(Windows.starter("Limits under attack"));
    var counts = run.totals().requests();
    var end = at(run, run.horizonSeconds() / 60);
    assertThat(end.sent().come()).isEqualTo(counts.offered());
    assertThat(end.passed().come()).isEqualTo(counts.offered() - counts.refused());
    assertThat(end.passed().gone()).isEqualTo(counts.completed());
    assertThat(end.turnedAway().come()).isEqualTo(counts.refused());
  }

  @Test
  void whatAFullQueueRefusesHasPassedTheLimits() {
    var scenario = listed(new long[] {0, 1, 2}, new long[] {9, 9, 9});
    var batching = scenario.pool().batching();
    var one = batching.withQueue(batching.queue().withLimit(1));
    var run = Simulation.run(scenario.withPool(scenario.pool().withBatching(one)));
    assertThat(run.totals().requests().refused()).isEqualTo(1);
    var end = Rates.at(run, Duration.ofMillis(18).toNanos());
    assertThat(end.refused().come()).isEqualTo(1);
    assertThat(end.turnedAway()).isEqualTo(Current.NONE);
  }

  /** Three at once would be 90 a second in the first frame, and nothing ever after. */
  @Test
  void threeRequestsAreNoRate() {
    var run = Simulation.run(listed(new long[3], new long[] {4000, 9000, 20000}));
    assertThat(at(run, 0).sent().perSecond()).isGreaterThan(10);
    assertThat(at(run, 0).told()).isEmpty();
    assertThat(at(run, 0.2).told()).isEmpty();
  }

  /** One a second, in frames of a third of a second. */
  @Test
  void aRateIsToldOverEnoughRequestsFromTheFirstMomentToTheLast() {
    long[] arrivals = LongStream.range(0, 200).map(second -> second * 1000).toArray();
    long[] work = LongStream.range(0, 200).map(second -> 10).toArray();
    var run = Simulation.run(listed(arrivals, work));
    for (double seconds : new double[] {0, 0.5, 60.1, 100.4, run.endSeconds()}) {
      assertThat(at(run, seconds / 60).told().orElseThrow())
          .as("at %s s", seconds)
          .isCloseTo(1, within(0.11));
    }
  }

  @Test
  void whereRequestsAreManyTheRateIsThatOfTheFrame() {
    var run = Simulation.run(Windows.starter("Conference spike"));
    for (double minutes : new double[] {0, 5, 12.01, 20, 60}) {
      var rates = at(run, minutes);
      assertThat(rates.told().orElseThrow())
          .as("at minute %s", minutes)
          .isCloseTo(rates.sent().perSecond(), within(1e-9));
    }
  }

  @Test
  void eachPoolHasWhatGoesToIt() {
    var run = Simulation.run(Windows.starter("Edge and cloud"));
    var rates = at(run, run.horizonSeconds() / 60);
    assertThat(rates.pools()).hasSameSizeAs(run.pools()).hasSizeGreaterThan(1);
    for (int i = 0; i < rates.pools().size(); i++) {
      assertThat(rates.pools().get(i).come()).isEqualTo(run.pools().get(i).arrived().sum());
      assertThat(rates.pools().get(i).come()).isPositive();
    }
  }
}
