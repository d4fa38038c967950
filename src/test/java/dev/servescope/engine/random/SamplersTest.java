package dev.servescope.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SamplersTest {
  private static final int DRAWS = 400_000;

  /** The 99.9 % quantile of Kolmogorov's distribution. */
  private static final double KOLMOGOROV = 1.9495;

  private static UniformRandomProvider random(long seed) {
    return new Streams(seed).stream(Cause.WORK);
  }

  private static double[] draws(Sampler sampler) {
    var draws = new double[DRAWS];
    Arrays.setAll(draws, i -> sampler.next());
    return draws;
  }

  /** The largest gap between the empirical and the given distribution, times the root of n. */
  private static double kolmogorov(double[] draws, DoubleUnaryOperator distribution) {
    var sorted = draws.clone();
    Arrays.sort(sorted);
    double gap = 0;
    for (int i = 0; i < sorted.length; i++) {
      double share = distribution.applyAsDouble(sorted[i]);
      gap = Math.max(gap, Math.max(share - i / (double) DRAWS, (i + 1) / (double) DRAWS - share));
    }
    return gap * Math.sqrt(DRAWS);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void exponentialDrawsAreExponential(long seed) {
    var draws = draws(new ExponentialSampler(random(seed)));
    assertThat(kolmogorov(draws, x -> 1 - Math.exp(-x))).isLessThan(KOLMOGOROV);
    assertThat(Arrays.stream(draws).filter(x -> x > ExponentialSampler.TAIL).count())
        .as("draws of the tail")
        .isBetween(100L, 280L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void normalDrawsAreNormal(long seed) {
    var draws = draws(new NormalSampler(random(seed)));
    assertThat(kolmogorov(draws, SamplersTest::normal)).isLessThan(KOLMOGOROV);
    assertThat(Arrays.stream(draws).filter(x -> Math.abs(x) > NormalSampler.TAIL).count())
        .as("draws of the tails")
        .isBetween(60L, 160L);
  }

  /** The standard normal distribution, by the series of its error function, good to 1e-12. */
  private static double normal(double x) {
    if (Math.abs(x) > 6) {
      return x > 0 ? 1 : 0;
    }
    double term = x;
    double sum = x;
    for (int k = 1; k < 200; k++) {
      term *= x * x / (2 * k + 1);
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 1, 2, 4})
  void gammaDrawsHaveMeanOneAndTheirVariation(double variation) {
    var draws = draws(new GammaSampler(random(4), variation));
    assertMoments(draws, variation);
  }

  @Test
  void gammaOfVariationOneIsExponential() {
    var draws = draws(new GammaSampler(random(5), 1));
    assertThat(kolmogorov(draws, x -> 1 - Math.exp(-x))).isLessThan(KOLMOGOROV);
  }

  @Test
  void gammaOfVariationRootTwoIsASquaredNormal() {
    // Shape 1/2 (variation root 2) is half a squared normal: P(X <= x) = 2 Phi(root x) - 1.
    var draws = draws(new GammaSampler(random(6), Math.sqrt(2)));
    assertThat(kolmogorov(draws, x -> 2 * normal(Math.sqrt(x)) - 1)).isLessThan(KOLMOGOROV);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 1})
  void lognormalDrawsHaveMeanOneAndTheirVariation(double variation) {
    assertMoments(draws(new LogNormalSampler(random(7), variation)), variation);
  }

  @Test
  void lognormalDrawsAreExponentialsOfNormals() {
    double sigma = Math.sqrt(Math.log(1 + 2.25));
    var draws = draws(new LogNormalSampler(random(8), 1.5));
    assertThat(kolmogorov(draws, x -> normal((Math.log(x) + sigma * sigma / 2) / sigma)))
        .isLessThan(KOLMOGOROV);
  }

  /**
   * Mean and variation within four standard errors, of which the draws themselves tell the size.
   */
  private static void assertMoments(double[] draws, double variation) {
    double mean = Arrays.stream(draws).average().orElseThrow();
    double variance = Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).sum() / DRAWS;
    double fourth = Arrays.stream(draws).map(x -> Math.pow(x - mean, 4)).sum() / DRAWS;
    double errorOfMean = variation / Math.sqrt(DRAWS);
    double errorOfVariance = Math.sqrt((fourth - variance * variance) / DRAWS);
    assertThat(mean).isCloseTo(1, within(4 * errorOfMean));
    assertThat(variance).isCloseTo(variation * variation, within(4 * errorOfVariance));
  }
}
