package dev.servescope.theory.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests split over shards, and requests that choose among servers. */
class ParallelServersTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void twoShardsAnswerAsFlattoAndHahnSay() {
    // lambda 0.7, mu 1: (12 - 0.7) / 8 / 0.3 = 4.708333.
    var shards = new ForkJoin(0.7, 1, 2);
    assertThat(shards.exact()).isTrue();
    assertThat(shards.meanResponseSeconds()).isCloseTo(4.708333, within(5e-7));
    assertThat(shards.meanInSystem()).isCloseTo(0.7 * 11.3 / 2.4, EXACT);
    // H(2) / 0.3 = 5 above, 1 / 0.3 + 1 / 1.3 = 4.102564 below.
    assertThat(shards.upperBoundSeconds()).isCloseTo(5, EXACT);
    assertThat(shards.lowerBoundSeconds()).isCloseTo(4.102564, within(5e-7));
  }

  @Test
  void oneShardIsOneServer() {
    var one = new MM1(0.7, 1).meanResponseSeconds();
    var shard = new ForkJoin(0.7, 1, 1);
    assertThat(shard.exact()).isTrue();
    assertThat(shard.meanResponseSeconds()).isCloseTo(one, EXACT);
    assertThat(shard.lowerBoundSeconds()).isCloseTo(one, EXACT);
    assertThat(shard.upperBoundSeconds()).isCloseTo(one, EXACT);
    assertThat(new SplitMerge(0.7, 1, 1).meanResponseSeconds()).isCloseTo(one, EXACT);
  }

  @Test
  void manyShardsAnswerAsNelsonAndTantawiSay() {
    // n 4, rho 0.5: H(4)/H(2) = (25/12)/(3/2) = 25/18; W(2) = 11.5/8 x 2 = 2.875;
    // (25/18 - 4/11 x 7/18 x 0.5) x 2.875 = (275 - 14) / 198 x 2.875 = 3.789773.
    var shards = new ForkJoin(0.5, 1, 4);
    assertThat(shards.exact()).isFalse();
    assertThat(shards.meanResponseSeconds()).isCloseTo(261.0 / 198 * 2.875, EXACT);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 16, 32})
  void theApproximationLiesBetweenTheBoundsAndBelowSplitAndMerge(int shards) {
    for (double rho = 0.05; rho < 1; rho += 0.05) {
      var queue = new ForkJoin(rho, 1, shards);
      assertThat(queue.meanResponseSeconds())
          .isBetween(queue.lowerBoundSeconds(), queue.upperBoundSeconds());
      if (rho < SplitMerge.capacityPerSecond(1, shards)) {
        assertThat(new SplitMerge(rho, 1, shards).meanResponseSeconds())
            .isGreaterThan(queue.meanResponseSeconds());
      }
    }
  }

  @Test
  void waitingForTheSlowestShardIsOneSlowerServer() {
    // n 2, mu 1: E[S] 1.5, variance 1.25, E[S^2] = 3.5; lambda 0.5: rho 0.75,
    // Wq = 0.5 x 3.5 / (2 x 0.25) = 3.5, W = 5.
    var queue = new SplitMerge(0.5, 1, 2);
    assertThat(queue.utilization()).isCloseTo(0.75, EXACT);
    assertThat(queue.meanWaitSeconds()).isCloseTo(3.5, EXACT);
    assertThat(queue.meanResponseSeconds()).isCloseTo(5, EXACT);
  }

  @Test
  void splitAndMergeGivesUpBeforeItsShardsAreBusy() {
    assertThat(SplitMerge.capacityPerSecond(1, 2)).isCloseTo(2.0 / 3, EXACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SplitMerge(0.7, 1, 2))
        .withMessageStartingWith("arrivalsPerSecond");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForkJoin(0.7, 1, 0))
        .withMessageStartingWith("branches");
  }

  @ParameterizedTest
  @CsvSource({
    "0.50, 1.265686",
    "0.70, 1.614454",
    "0.80, 1.947363",
    "0.90, 2.614057",
    "0.95, 3.383046",
    "0.99, 5.431997"
  })
  void twoChoicesAnswerAsTheSumOfDoublyExponentialTermsSays(double rho, double response) {
    // For example 0.5: 1 + 1/4 + 1/64 + 1/16384 + 1/2^30 = 1.265686.
    assertThat(new PowerOfChoices(rho, 1, 2).meanResponseSeconds())
        .isCloseTo(response, within(5e-7));
  }

  @Test
  void twoChoicesMakeLongLinesVanish() {
    // rho 0.5: one or more 1/2, two or more 1/2^3, three or more 1/2^7.
    var servers = new PowerOfChoices(0.5, 1, 2);
    assertThat(servers.shareWithAtLeast(0)).isEqualTo(1);
    assertThat(servers.shareWithAtLeast(1)).isEqualTo(0.5);
    assertThat(servers.shareWithAtLeast(2)).isEqualTo(1.0 / 8);
    assertThat(servers.shareWithAtLeast(3)).isEqualTo(1.0 / 128);
    double mean = 0;
    for (int i = 1; i < 10; i++) {
      mean += servers.shareWithAtLeast(i);
    }
    assertThat(servers.meanInSystem()).isCloseTo(mean, EXACT);
  }

  @Test
  void choosingBeatsChanceAndMoreChoicesBeatTwo() {
    for (double rho = 0.1; rho < 1; rho += 0.1) {
      var two = new PowerOfChoices(rho, 1, 2).meanResponseSeconds();
      assertThat(two).isLessThan(new MM1(rho, 1).meanResponseSeconds());
      assertThat(new PowerOfChoices(rho, 1, 3).meanResponseSeconds()).isLessThan(two);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PowerOfChoices(0.5, 1, 1))
        .withMessageStartingWith("choices");
  }
}
