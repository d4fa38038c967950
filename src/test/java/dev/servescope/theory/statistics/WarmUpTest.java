package dev.servescope.theory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void exactlyTheHighStartIsDropped() {
    // Ten times 10, then 0 1 0 1 ...: groups 10 10 0.4 0.6 0.4 0.6 ... (12 of them). Dropping 2:
    // 10 x 0.01 / 10^2 = 0.001; dropping 3: 0.0889 / 9^2 = 0.0011; dropping 1: far more.
    var series = new double[60];
    for (int i = 0; i < 60; i++) {
      series[i] = i < 10 ? 10 : i % 2;
    }
    assertThat(WarmUp.of(series)).isEqualTo(new WarmUp(10, true));
  }

  @Test
  void aSettledSeriesLosesNothing() {
    assertThat(WarmUp.of(new double[50])).isEqualTo(new WarmUp(0, true));
    var alternating = new double[1000];
    for (int i = 0; i < alternating.length; i++) {
      alternating[i] = i % 2;
    }
    assertThat(WarmUp.of(alternating)).isEqualTo(new WarmUp(0, true));
  }

  @Test
  void aSeriesThatNeverSettlesIsTooShort() {
    // With k groups left of a ramp the error is (k^2 - 1) / (12 k): least for the fewest, 5.
    var ramp = new double[500];
    Arrays.setAll(ramp, i -> i);
    assertThat(WarmUp.of(ramp)).isEqualTo(new WarmUp(475, false));
  }

  @Test
  void aFadingBiasIsDroppedOnceItIsLostInTheNoise() {
    // 20 e^(-t / 200) plus noise of 1, mean 0 in the end. The whole has a bias of 0.2; at t = 600
    // the bias is 1, the noise's own size, and at t = 1,600 it is 0.007, the error of the mean.
    var random = new Random(7);
    var series = new double[20_000];
    Arrays.setAll(series, i -> 20 * StrictMath.exp(-i / 200.0) + random.nextGaussian());
    var warmUp = WarmUp.of(series);
    assertThat(warmUp.longEnough()).isTrue();
    assertThat(warmUp.observationsToDrop()).isBetween(600, 1_600);
    var settled = Arrays.copyOfRange(series, warmUp.observationsToDrop(), series.length);
    assertThat(Summary.of(settled).mean()).isBetween(-0.03, 0.03);
    assertThat(Summary.of(series).mean()).isGreaterThan(0.15);
  }

  @Test
  void aSeriesTooShortToJudgeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarmUp.of(new double[49]))
        .withMessageContaining("at least 50");
  }
}
