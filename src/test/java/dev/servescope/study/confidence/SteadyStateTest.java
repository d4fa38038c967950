package dev.servescope.study.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyStateTest {
  private static final RateCurve SPIKE =
      new RateCurve.Spike(new Rate(0.5), new Rate(5), Duration.ofMinutes(1), Duration.ofMinutes(1));

  private static Horizon until(Duration length) {
    return new Horizon.Until(length);
  }

  /** 20/s of 5 s each: the instances at work climb to 100 within 5 s and stay there. */
  private static Scenario filling(long seconds) {
    var pool =
        Pool.SINGLE
            .withScaling(new Scaling.OnDemand(Duration.ofSeconds(1), 1000))
            .withReplicas(0)
            .withStartUp(new StartUp(List.of()));
    return Servers.certain()
        .withTraffic(new Traffic.Constant(new Rate(20)))
        .withWork(new Work.Constant(Duration.ofSeconds(5)))
        .withPool(pool)
        .withHorizon(until(Duration.ofSeconds(seconds)));
  }

  @Test
  void theTimeInWhichARunFillsIsLeftOut() {
    // 600 frames of 0.1 s: 50 of them climb, and the rule drops groups of 5.
    var advice = SteadyState.suggestWarmUp(Simulation.run(filling(60)));
    assertThat(advice.ground()).isEqualTo(WarmUpAdvice.Ground.SETTLED);
    assertThat(advice.warmUp()).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5500));
  }

  @Test
  void aRunThatIsStillFillingAtItsEndIsToldToBeLonger() {
    // The 5 s of filling are more than half of the 6 s.
    var advice = SteadyState.suggestWarmUp(Simulation.run(filling(6)));
    assertThat(advice.ground()).isEqualTo(WarmUpAdvice.Ground.NOT_SETTLED);
  }

  @Test
  void aRunOfHardlyAnyTimeCannotBeCutIntoBatches() {
    // The list ends after 40 ns, which are 40 frames of 1 ns.
    var run = Simulation.run(listed(40));
    assertThat(SteadyState.suggestWarmUp(run).ground())
        .isEqualTo(WarmUpAdvice.Ground.NO_STEADY_STATE);
    assertThatThrownBy(() -> SteadyState.fromOneRun(run, FrameMeasure.QUEUE))
        .hasMessageContaining("40 frames");
  }

  @Test
  void aRunThatOneRequestEndsIsTooShort() {
    // The first request of a constant rate of 1,000,000/s comes after 1,000 ns, work takes none:
    // 500 frames. Of a warm-up of all but 40 of them nothing is left to look at.
    var scenario =
        Servers.certain()
            .withTraffic(new Traffic.Constant(new Rate(1e6)))
            .withWork(new Work.Constant(Duration.ZERO))
            .withHorizon(new Horizon.Requests(1))
            .withWarmUp(Duration.ofNanos(920));
    var run = Simulation.run(scenario);
    assertThatThrownBy(() -> SteadyState.fromOneRun(run, FrameMeasure.QUEUE))
        .hasMessageContaining("40 frames");
  }

  private static Scenario listed(long nanos) {
    return Servers.certain()
        .withTraffic(new Traffic.Listed(Samples.ofNanos(nanos)))
        .withWork(new Work.Constant(Duration.ZERO))
        .withHorizon(new Horizon.Drained());
  }

  @Test
  void whereTrafficOrServiceChangeThereIsNoSteadyState() {
    var steady = Servers.markov(0.5, 100);
    assertThat(SteadyState.exists(steady)).isTrue();
    assertThat(SteadyState.exists(steady.withTraffic(new Traffic.Varying(SPIKE)))).isFalse();
    var part = new Traffic.Scaled(new Traffic.Varying(SPIKE), 2);
    var sum = new Traffic.Added(List.of(steady.traffic(), part));
    assertThat(SteadyState.exists(steady.withTraffic(sum))).isFalse();
    var change = new Intervention(Duration.ofSeconds(1), new Intervention.Change.SetReplicas(2));
    assertThat(SteadyState.exists(steady.withInterventions(List.of(change)))).isFalse();
  }

  @Test
  void oneLongRunTellsItsLevelsWithTheirErrors() {
    // M/M/1 with rho 0.5: 0.5 wait, 0.5 are served. Frames of 100 s forget each other.
    var run = Simulation.run(Servers.markov(0.5, 60_000).withWarmUp(Duration.ofSeconds(1000)));
    var queue = SteadyState.fromOneRun(run, FrameMeasure.QUEUE);
    assertThat(queue.trusted()).isTrue();
    assertThat(queue.verdict()).startsWith("20 batches of 29").endsWith("can be trusted.");
    assertThat(queue.estimate().contains(0.5)).isTrue();
    assertThat(queue.estimate().halfWidth()).isLessThan(0.1);
    var running = SteadyState.fromOneRun(run, FrameMeasure.RUNNING);
    assertThat(running.estimate().mean()).isCloseTo(0.5, within(0.02));
    var answers = SteadyState.fromOneRun(run, FrameMeasure.THROUGHPUT);
    assertThat(answers.estimate().mean()).isCloseTo(0.5, within(0.02));
  }

  @Test
  void batchesThatResembleTheirNeighboursAreNotTrusted() {
    // At rho 0.99 a queue remembers for thousands of services; batches here are 50 of them.
    var run = Simulation.run(Servers.markov(0.99, 1000));
    var queue = SteadyState.fromOneRun(run, FrameMeasure.QUEUE);
    assertThat(queue.trusted()).isFalse();
    assertThat(queue.verdict()).contains("too narrow");
  }
}
