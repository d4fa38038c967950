package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Totals;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Scaling;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The engine against closed forms. Each figure comes from 20 replications with the seeds 1 to 20,
 * fixed beforehand, after a warm-up; the closed form must lie in the 99.9 % interval of Student's t
 * (19 degrees of freedom: 3.883), and the interval must be narrow enough to tell something.
 */
@Execution(ExecutionMode.CONCURRENT)
class QueueingTheoryTest {
  private static final int REPLICATIONS = 20;
  private static final double STUDENT_T = 3.883;

  private static Scenario markov(double perSecond, double meanSeconds, int servers, double hours) {
    var work = new Work.Exponential(Duration.ofNanos(Math.round(meanSeconds * 1e9)));
    var length = Duration.ofSeconds(Math.round(hours * 3600));
    return Scenarios.poisson(perSecond, work, length)
        .withPool(Scenarios.oneInstance().withReplicas(servers))
        .withWarmUp(length.dividedBy(10));
  }

  private static void assertAgrees(
      Scenario scenario, ToDoubleFunction<Totals> figure, double theory, double relativeWidth) {
    var samples =
        LongStream.rangeClosed(1, REPLICATIONS)
            .mapToDouble(
                seed -> figure.applyAsDouble(Simulation.run(scenario.withSeed(seed)).totals()))
            .toArray();
    double mean = java.util.Arrays.stream(samples).average().orElseThrow();
    double squares = java.util.Arrays.stream(samples).map(x -> (x - mean) * (x - mean)).sum();
    double half = STUDENT_T * Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS);
    assertThat(theory).as("mean %s +- %s", mean, half).isBetween(mean - half, mean + half);
    assertThat(half).as("power").isLessThan(relativeWidth * theory);
  }

  @Test
  void oneServerAnswersAsTheMM1QueueDoes() {
    // lambda 0.9, mu 1: W = 1 / (mu - lambda) = 10, L = 9, rho = 0.9.
    var scenario = markov(0.9, 1, 1, 60);
    assertAgrees(scenario, t -> t.latency().mean(), 10, 0.05);
    assertAgrees(scenario, Totals::inSystemMean, 9, 0.05);
    assertAgrees(scenario, Totals::utilization, 0.9, 0.01);
  }

  @Test
  void the95thPercentileOfOneServerIsThatOfAnExponentialResponse() {
    // The response of M/M/1 is exponential with mean 10: p95 = 10 ln 20 = 29.957.
    assertAgrees(markov(0.9, 1, 1, 60), t -> t.latency().p95(), 29.957, 0.06);
  }

  @Test
  void tenServersMakeRequestsWaitAsErlangCSays() {
    // lambda 8, mu 1, 10 servers: C = 0.409180, Wq = C / (10 - 8) = 0.204590.
    var scenario = markov(8, 1, 10, 10);
    assertAgrees(scenario, t -> t.waiting().mean(), 0.204590, 0.06);
    assertAgrees(scenario, t -> t.queue().mean(), 8 * 0.204590, 0.06);
  }

  @Test
  void variableWorkMakesRequestsWaitAsPollaczekAndKhinchineSay() {
    // rho 0.8, E[S] 1, cv^2 4: Wq = rho E[S] (1 + cv^2) / (2 (1 - rho)) = 10.
    var work = new Work.Gamma(Duration.ofSeconds(1), 2);
    var scenario =
        Scenarios.poisson(0.8, work, Duration.ofHours(150)).withWarmUp(Duration.ofHours(15));
    assertAgrees(scenario, t -> t.waiting().mean(), 10, 0.08);
  }

  @Test
  void lognormalWorkWaitsLikeAnyWorkOfTheSameVariation() {
    // rho 0.7, E[S] 1, cv^2 1: Wq = 0.7 x 2 / 0.6 = 2.3333.
    var work = new Work.LogNormal(Duration.ofSeconds(1), 1);
    var scenario =
        Scenarios.poisson(0.7, work, Duration.ofHours(80)).withWarmUp(Duration.ofHours(8));
    assertAgrees(scenario, t -> t.waiting().mean(), 0.7 * 2 / 0.6, 0.05);
  }

  @Test
  void takingWhatWaitsInBatchesAgreesWithTheEmbeddedChain() {
    // Batches of up to 8, 4 ms + 1 ms an item, 400/s: W 11.317 ms, mean batch 2.798.
    var batching =
        new Batching(
            8, Duration.ZERO, new BatchTime.Affine(Duration.ofMillis(4), Duration.ofMillis(1)));
    var scenario =
        Scenarios.poisson(400, new Work.Constant(Duration.ofMillis(1)), Duration.ofSeconds(300))
            .withPool(Scenarios.oneInstance().withBatching(batching))
            .withWarmUp(Duration.ofSeconds(10));
    assertAgrees(scenario, t -> t.latency().mean(), 0.011317, 0.02);
    assertAgrees(scenario, t -> t.batches().meanSize(), 2.798, 0.02);
  }

  @Test
  void rareRequestsFindAFunctionColdWithTheProbabilityOfALongGap() {
    // At light load the cold-start probability tends to exp(-rate x keep-alive) = exp(-1).
    var pool =
        Scenarios.oneInstance()
            .withScaling(new Scaling.OnDemand(Duration.ofSeconds(100), 1000))
            .withReplicas(0)
            .withStartUp(new dev.servescope.scenario.pool.StartUp(java.util.List.of()));
    var scenario =
        Scenarios.poisson(0.01, new Work.Constant(Duration.ofMillis(1)), Duration.ofHours(500))
            .withPool(pool);
    assertAgrees(scenario, t -> t.coldStarts().probability(), Math.exp(-1), 0.03);
  }
}
