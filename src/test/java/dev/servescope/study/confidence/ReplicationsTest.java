package dev.servescope.study.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicationsTest {
  private static final Replications HERE = Replications.onThisThread();

  @Test
  void theFirstSeedIsTheScenariosOwnAndTheOthersAreThoseOfSplitMix64() {
    var generator = new SplittableRandom(42);
    var expected = LongStream.concat(LongStream.of(42), generator.longs(5)).toArray();
    assertThat(IntStream.range(0, 6).mapToLong(i -> Seeds.of(42, i)).toArray()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 30})
  void theIntervalsAreTheSameForAnyNumberOfThreads(int threads) {
    var scenario = Servers.markov(0.7, 500);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var many = new Replications(executor, threads, Watcher.NONE).run(scenario, 9);
      assertThat(many).isEqualTo(HERE.run(scenario, 9));
    }
  }

  @Test
  void theMeanIsThatOfTheRunsWithTheseSeeds() {
    var scenario = Servers.markov(0.7, 500);
    double sum =
        Simulation.run(scenario).totals().latency().mean()
            + Simulation.run(Seeds.replication(scenario, 1)).totals().latency().mean();
    var estimate = HERE.run(scenario, 2).of(Measure.MEAN_LATENCY);
    assertThat(estimate.mean()).isCloseTo(sum / 2, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(estimate.counted()).isEqualTo(2);
  }

  @Test
  void nineteenOfTwentyIntervalsCoverTheTrueMean() {
    // M/M/1 with lambda 0.5, mu 1: W = 2. Of 200 intervals of 95 % between 179 and 198 cover it
    // with a probability of more than 99.9 % (exact binomial). Scenario seeds 1 to 200.
    var scenario = Servers.markov(0.5, 2100).withWarmUp(Duration.ofSeconds(100));
    long covering =
        LongStream.rangeClosed(1, 200)
            .mapToObj(seed -> HERE.run(scenario.withSeed(seed), 5).of(Measure.MEAN_LATENCY))
            .filter(estimate -> estimate.contains(2))
            .count();
    assertThat(covering).isBetween(179L, 198L);
  }

  @Test
  void figuresThatARunDoesNotHaveAreLeftOutAndCounted() {
    // 0.01/s for 100 s: some runs see no request at all, others have a latency.
    var estimate = HERE.run(Servers.markov(0.01, 100), 20).of(Measure.MEAN_LATENCY);
    assertThat(estimate.counted()).isBetween(2, 19);
    assertThat(estimate.counted() + estimate.leftOut()).isEqualTo(20);
    assertThat(estimate.hasInterval()).isTrue();
  }

  @Test
  void aFigureThatNoRunHasHasNoInterval() {
    var estimate = HERE.run(Servers.markov(0, 100), 3).of(Measure.P95);
    assertThat(estimate.hasInterval()).isFalse();
    assertThat(estimate.mean()).isNaN();
    assertThat(estimate.leftOut()).isEqualTo(3);
    assertThat(estimate.contains(1)).isFalse();
  }

  @Test
  void replicationsGoOnUntilTheFigureIsPreciseEnough() {
    var reached = HERE.runUntil(Servers.markov(0.7, 2000), 0.05, Measure.MEAN_LATENCY, 500);
    assertThat(reached.reached()).isTrue();
    assertThat(reached.confidence().of(Measure.MEAN_LATENCY).relativePrecision())
        .isLessThanOrEqualTo(0.05);
    assertThat(reached.confidence().replications())
        .isGreaterThan(Replications.FIRST)
        .isLessThan(500);
    assertThat(reached.sentence()).doesNotContain("given up");
  }

  @Test
  void theFirstReplicationsSufficeWhereNothingIsRandom() {
    var reached = HERE.runUntil(Servers.certain(), 0.001, Measure.P95, 500);
    assertThat(reached.reached()).isTrue();
    assertThat(reached.confidence().replications()).isEqualTo(Replications.FIRST);
    assertThat(reached.sentence()).isEqualTo("p95 1 s (the same in 10 replications)");
  }

  @Test
  void replicationsThatAreNotPreciseEnoughInTimeSaySo() {
    var up = HERE.runUntil(Servers.markov(0.9, 200), 0.001, Measure.MEAN_LATENCY, 13);
    assertThat(up.reached()).isFalse();
    assertThat(up.confidence().replications()).isEqualTo(13);
    assertThat(up.sentence()).contains("given up").contains("0.10 % was wanted");
  }

  @Test
  void aFigureWithoutValuesIsGivenUpInWords() {
    var up = HERE.runUntil(Servers.markov(0, 100), 0.1, Measure.P95, 12);
    assertThat(up.reached()).isFalse();
    assertThat(up.sentence())
        .isEqualTo(
            "p95 has no value (0 of 12 replications): given up, no relative precision can be"
                + " told");
  }

  @Test
  void theStepsOfASequentialRunDoNotDependOnThreads() {
    var scenario = Servers.markov(0.7, 500);
    try (var executor = Executors.newFixedThreadPool(3)) {
      var many = new Replications(executor, 3, Watcher.NONE);
      assertThat(many.runUntil(scenario, 0.1, Measure.P95, 60))
          .isEqualTo(HERE.runUntil(scenario, 0.1, Measure.P95, 60));
    }
  }

  @Test
  void theWatcherHearsOfEveryReplication() {
    List<Integer> heard = new CopyOnWriteArrayList<>();
    try (var executor = Executors.newFixedThreadPool(2)) {
      new Replications(executor, 2, (done, most) -> heard.add(100 * most + done))
          .run(Servers.markov(0.5, 100), 4);
    }
    assertThat(heard).containsExactlyInAnyOrder(401, 402, 403, 404);
  }

  @Test
  void aWatcherCanEndThem() {
    var watcher =
        new Watcher() {
          private volatile boolean stop;

          @Override
          public boolean wantsToStop() {
            return stop;
          }

          @Override
          public void finished(int done, int most) {
            stop = true;
          }
        };
    // Long enough that every run asks the watcher at least once.
    var replications = new Replications(Runnable::run, 1, watcher);
    assertStopped(() -> replications.run(Servers.markov(0.5, 100_000), 4));
  }

  @Test
  void anInterruptEndsThemAndStaysSet() {
    Thread.currentThread().interrupt();
    try {
      assertStopped(() -> HERE.run(Servers.markov(0.5, 100_000), 4));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static void assertStopped(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(CancellationException.class);
  }

  @Test
  void aDefectOfOneReplicationIsTold() {
    Watcher broken =
        (done, most) -> {
          throw new IllegalStateException("broken");
        };
    var replications = new Replications(Runnable::run, 3, broken);
    assertThatThrownBy(() -> replications.run(Servers.markov(0.5, 100), 4))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anExecutorThatNeverLendsAThreadDelaysNothing() {
    var scenario = Servers.markov(0.5, 100);
    assertThat(new Replications(task -> {}, 4, Watcher.NONE).run(scenario, 3))
        .isEqualTo(HERE.run(scenario, 3));
  }

  @Test
  void fewerThanTwoAreRefused() {
    Scenario scenario = Servers.certain();
    assertThatThrownBy(() -> HERE.run(scenario, 1)).hasMessageContaining("2 or more");
    assertThatThrownBy(() -> HERE.runUntil(scenario, 0, Measure.P95, 9))
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> new Replications(Runnable::run, 0, Watcher.NONE))
        .hasMessageContaining("threads");
  }
}
