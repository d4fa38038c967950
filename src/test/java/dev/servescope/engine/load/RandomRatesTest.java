package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Random rates against what is known of them, within intervals of 99.9 %. */
class RandomRatesTest {
  private static final double NORMAL = 3.29;

  /** Student's quantile for 19 degrees of freedom. */
  private static final double STUDENT = 3.883;

  private static final int SECONDS = 100_000;

  private static final double MEAN = 14;

  /**
   * The part of the index of dispersion that bursts add in the long run. The rate of a two-state
   * process varies by (50 - 5)^2 x 0.8 x 0.2 = 324 and is forgotten at 1/8 + 1/2 = 0.625 a second,
   * so the variance of the count grows by 2 x 324 / 0.625 a second beyond that of Poisson.
   */
  private static final double EXCESS = 2 * 324 / 0.625 / MEAN;

  /** Arrivals in each second: 5/s for 8 s, 50/s for 2 s, on average 14/s. */
  private static int[] counts() {
    var bursts =
        new Traffic.Bursts(new Rate(5), new Rate(50), Duration.ofSeconds(8), Duration.ofSeconds(2));
    return counts(bursts, (int) (SECONDS * MEAN * 1.1), SECONDS);
  }

  private static int[] counts(Traffic traffic, int most, int seconds) {
    var counts = new int[seconds];
    for (double time : Arrivals.seconds(Arrivals.scenario(traffic).withSeed(3), most)) {
      if (time < seconds) {
        counts[(int) time]++;
      }
    }
    return counts;
  }

  @Test
  void burstsHaveTheMeanRateOfTheirPhases() {
    double deviation = Math.sqrt(SECONDS * MEAN * (1 + EXCESS));
    assertThat((double) Arrays.stream(counts()).sum())
        .isCloseTo(SECONDS * MEAN, within(NORMAL * deviation));
  }

  @Test
  void burstsHaveTheIndexOfDispersionOfTheirPhases() {
    // Over 1 s the excess is not yet whole: 1 - (1 - exp(-0.625)) / 0.625 of it.
    double expected = 1 + EXCESS * (1 - (1 - Math.exp(-0.625)) / 0.625);
    var counts = counts();
    var batches = new double[20];
    int size = SECONDS / batches.length;
    Arrays.setAll(batches, i -> dispersion(Arrays.copyOfRange(counts, i * size, (i + 1) * size)));
    double mean = Arrays.stream(batches).average().orElseThrow();
    double squares = Arrays.stream(batches).map(x -> (x - mean) * (x - mean)).sum();
    double error = Math.sqrt(squares / 19 / 20);
    assertThat(error).isLessThan(0.5);
    assertThat(mean).isCloseTo(expected, within(STUDENT * error));
  }

  /** The variance over the mean, 1 for a Poisson process. */
  private static double dispersion(int[] counts) {
    double mean = Arrays.stream(counts).average().orElseThrow();
    return Arrays.stream(counts).mapToDouble(n -> (n - mean) * (n - mean)).sum()
        / counts.length
        / mean;
  }

  @Test
  void aPoissonProcessIsNotDispersed() {
    // The variance over the mean of n Poisson counts has a variance of about 2 / n.
    var counts = counts(new Traffic.Poisson(new Rate(14)), 150_000, 10_000);
    assertThat(dispersion(counts)).isCloseTo(1, within(NORMAL * Math.sqrt(2 / 10_000.0)));
  }

  @Test
  void everyPartOfACycleHasItsShare() {
    // 500 days of 24 s: the counts by hour are independent and Poisson.
    var day = RateCurve.Cycle.DAY;
    var cycle = new RateCurve.Cycle(new Rate(50), Duration.ofSeconds(24), day);
    var byHour = new double[24];
    var counts = counts(new Traffic.Varying(cycle), 620_000, 12_000);
    for (int second = 0; second < counts.length; second++) {
      byHour[second % 24] += counts[second];
    }
    double sum = day.stream().mapToDouble(Double::doubleValue).sum();
    double chiSquare = 0;
    for (int hour = 0; hour < 24; hour++) {
      double expected = 500 * 50 * day.get(hour) * 24 / sum;
      chiSquare += (byHour[hour] - expected) * (byHour[hour] - expected) / expected;
    }
    // The 99.9 % quantile for 24 degrees of freedom.
    assertThat(chiSquare).isLessThan(51.18);
  }
}
