package dev.servescope.theory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Summaries and intervals of independent observations. */
class SummaryTest {
  @ParameterizedTest
  @CsvSource({
    "0.95, 1, 12.706205",
    "0.95, 3, 3.182446",
    "0.99, 9, 3.249836",
    "0.999, 19, 3.883406",
    "0.95, 1000000, 1.959966"
  })
  void quantilesAreThoseOfTheTables(double level, int degreesOfFreedom, double expected) {
    assertThat(StudentT.quantile(level, degreesOfFreedom)).isCloseTo(expected, within(1e-6));
  }

  @Test
  void fourReplicationsAreSummedUpAsByHand() {
    // 4, 6, 8, 10: mean 7, squares 9 + 1 + 1 + 9 = 20, s = sqrt(20 / 3) = 2.581989, error
    // 1.290994; t(0.95, 3) = 3.182446, half width 4.108520, from 2.891480 to 11.108520.
    var interval = Summary.of(4, 6, 8, 10).interval(0.95);
    assertThat(Summary.of(4, 6, 8, 10).standardDeviation()).isCloseTo(2.581989, within(1e-6));
    assertThat(interval.mean()).isEqualTo(7);
    assertThat(interval.halfWidth()).isCloseTo(4.108520, within(2e-6));
    assertThat(interval.low()).isCloseTo(2.891480, within(2e-6));
    assertThat(interval.contains(11.1085)).isTrue();
    assertThat(interval.contains(11.1086)).isFalse();
    assertThat(interval.contains(2.8914)).isFalse();
    assertThat(interval.contains(Double.NaN)).isFalse();
    assertThat(interval.relativePrecision()).isCloseTo(0.586931, within(1e-6));
    assertThat(interval.observations()).isEqualTo(4);
  }

  @Test
  void aSmallSpreadBesideALargeMeanKeepsItsDigits() {
    assertThat(Summary.of(1e9 + 4, 1e9 + 6, 1e9 + 8, 1e9 + 10).standardDeviation())
        .isCloseTo(2.581989, within(1e-6));
  }

  @Test
  void pairsTellTheChangeThatTheirCommonLuckHides() {
    // Differences 1, 2, 1, 2: mean 1.5, s = sqrt(1/3), error 0.288675, half width 0.918693.
    double[] before = {10, 50, 90, 30};
    double[] after = {11, 52, 91, 32};
    var change = Summary.ofDifferences(before, after).interval(0.95);
    assertThat(change.mean()).isEqualTo(1.5);
    assertThat(change.halfWidth()).isCloseTo(0.918693, within(1e-6));
    assertThat(Summary.of(before).interval(0.95).halfWidth()).isGreaterThan(50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.ofDifferences(before, new double[3]))
        .withMessageContaining("4 and 3");
  }

  @Test
  void equalObservationsAreKnownExactly() {
    var interval = Summary.of(0, 0, 0).interval(0.999);
    assertThat(interval.halfWidth()).isZero();
    assertThat(interval.relativePrecision()).isZero();
    assertThat(interval.contains(0)).isTrue();
    assertThat(new Interval(0, 1, 0.95, 2).relativePrecision()).isInfinite();
  }

  @Test
  void tenIntervalsHoldTogetherWhenEachMissesATenthAsOften() {
    assertThat(Simultaneous.levelOfEach(0.999, 10)).isCloseTo(0.9999, within(1e-15));
    assertThat(Simultaneous.levelOfEach(0.95, 1)).isCloseTo(0.95, within(1e-15));
    // t(0.9999, 19) = 4.8973: a grid of ten at 99.9 % asks for a quarter more than one alone.
    assertThat(StudentT.quantile(Simultaneous.levelOfEach(0.999, 10), 19))
        .isCloseTo(4.8973, within(5e-4));
  }

  @Test
  void whatCannotBeToldIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.of(1))
        .withMessageStartingWith("observations must be at least 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.of(1, Double.NaN))
        .withMessageStartingWith("mean");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.of(1, 2).interval(1))
        .withMessageStartingWith("level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Simultaneous.levelOfEach(0.95, 0))
        .withMessageStartingWith("intervals");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0, -1, 0.95, 2))
        .withMessageStartingWith("halfWidth");
  }
}
