package dev.servescope.theory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BatchMeansTest {
  @Test
  void whatIsLeftOverIsDroppedAtTheStart() {
    var batches = BatchMeans.of(new double[] {99, 99, 99, 1, 3, 5, 0, 0, 0, 2, 2, 2, 9, 9, 0}, 4);
    assertThat(batches.batchSize()).isEqualTo(3);
    assertThat(batches.means()).containsExactly(3, 0, 2, 6);
    assertThat(batches.summary().mean()).isCloseTo(2.75, within(1e-12));
  }

  @Test
  void risingBatchMeansAreFoundToDependOnEachOther() {
    // Means 1, 2, 3, 4: steps 1 + 1 + 1 = 3, squares 2.25 + 0.25 + 0.25 + 2.25 = 5, ratio 0.6;
    // products 0.75 - 0.25 + 0.75 = 1.25, correlation 0.25; least 2 - 3.2897 sqrt(2/15) = 0.7988.
    var batches = BatchMeans.of(new double[] {0, 2, 1, 3, 2, 4, 3, 5}, 4);
    assertThat(batches.vonNeumannRatio()).isCloseTo(0.6, within(1e-12));
    assertThat(batches.lagOneCorrelation()).isCloseTo(0.25, within(1e-12));
    assertThat(batches.longEnough()).isFalse();
    assertThat(batches.verdict())
        .isEqualTo(
            "4 batches of 2 observations (von Neumann ratio 0.60, least 0.80; lag-1 correlation"
                + " 0.25) still depend on each other: the interval is too narrow. Run longer, or"
                + " cut the run into fewer batches.");
  }

  @Test
  void batchMeansInNoOrderMayPassForIndependent() {
    // Means 2, 4, 1, 3: steps 4 + 9 + 4 = 17, squares 5, ratio 3.4.
    var batches = BatchMeans.of(new double[] {2, 4, 1, 3}, 4);
    assertThat(batches.vonNeumannRatio()).isCloseTo(3.4, within(1e-12));
    assertThat(batches.longEnough()).isTrue();
    assertThat(batches.verdict())
        .endsWith("may pass for independent: the interval can be trusted.");
    // s = sqrt(5/3), error 0.645497, t 3.182446: half width 2.054260.
    assertThat(batches.interval(0.95).halfWidth()).isCloseTo(2.054260, within(1e-6));
  }

  @Test
  void aConstantSeriesIsKnownExactly() {
    var batches = BatchMeans.of(new double[] {7, 7, 7, 7, 7}, 5);
    assertThat(batches.longEnough()).isTrue();
    assertThat(batches.lagOneCorrelation()).isZero();
    assertThat(batches.interval(0.95)).isEqualTo(new Interval(7, 0, 0.95, 5));
  }

  @Test
  void batchesMustOutlastTheMemoryOfTheSeries() {
    // Memory 0.9 lasts for some 20 observations: batches of 10 resemble each other.
    var tooShort = BatchMeans.of(Series.autoregressive(0.9, 20_000, 1), 2_000);
    assertThat(tooShort.longEnough()).isFalse();
    assertThat(tooShort.lagOneCorrelation()).isBetween(0.3, 0.6);
  }

  @Test
  void independentBatchesRaiseAFalseAlarmInOneCaseOfTwenty() {
    // 400 series: 20 alarms are expected, with a standard deviation of 4.4.
    int alarms = 0;
    for (int seed = 0; seed < 400; seed++) {
      alarms += BatchMeans.of(Series.autoregressive(0, 200, seed), 20).longEnough() ? 0 : 1;
    }
    assertThat(alarms).isBetween(7, 33);
  }

  @Test
  void theIntervalCoversTheMeanAsOftenAsItSays() {
    // 400 series, level 0.95: 380 hits are expected, with a standard deviation of 4.4.
    int hits = 0;
    int hitsOfShortBatches = 0;
    for (int seed = 0; seed < 400; seed++) {
      var series = Series.autoregressive(0.9, 4_000, seed);
      hits += BatchMeans.of(series, 20).interval(0.95).contains(0) ? 1 : 0;
      hitsOfShortBatches += BatchMeans.of(series, 4_000).interval(0.95).contains(0) ? 1 : 0;
    }
    assertThat(hits).isBetween(364, 394);
    assertThat(hitsOfShortBatches).isLessThan(200);
  }

  @Test
  void tooFewBatchesAndTooFewObservationsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchMeans.of(new double[10], 3))
        .withMessageStartingWith("batches must be from 4");
    assertThatIllegalArgumentException().isThrownBy(() -> BatchMeans.of(new double[10], 11));
  }
}
