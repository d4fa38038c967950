package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * A figure of random runs compared with theory: the mean of twenty runs, from the seeds 1 to 20.
 */
final class SeededRuns {
  /** The 99.95 % point of Student's t distribution with 19 degrees of freedom. */
  private static final double STUDENT = 3.883;

  private SeededRuns() {}

  /**
   * The expected figure lies within the 99.9 % interval of confidence around the mean, and the
   * interval is narrow enough to tell.
   *
   * @param widest the most that the interval may reach to one side
   */
  static void assertMean(
      Scenario scenario, ToDoubleFunction<Run> figure, double expected, double widest) {
    var figures =
        LongStream.rangeClosed(1, 20)
            .mapToDouble(seed -> figure.applyAsDouble(Simulation.run(scenario.withSeed(seed))))
            .toArray();
    double mean = DoubleStream.of(figures).sum() / 20;
    double squares = DoubleStream.of(figures).map(f -> (f - mean) * (f - mean)).sum();
    double reach = STUDENT * StrictMath.sqrt(squares / 19 / 20);
    assertThat(reach).isLessThanOrEqualTo(widest);
    assertThat(mean).isCloseTo(expected, within(reach));
  }
}
