package dev.servescope.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Crowd;
import dev.servescope.engine.Simulation;
import dev.servescope.run.CrowdedException;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Seeds;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ComparerTest {
  private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

  private static Comparison compared(int threads, Scenario... scenarios) {
    return new Comparer(THREADS, threads).run(List.of(scenarios), 6, Comparer.Watcher.NONE);
  }

  @Test
  void theResultIsTheSameForAnyNumberOfThreads() {
    var one = compared(1, Scenarios.steady(), Scenarios.replicas(2));
    var four = compared(4, Scenarios.steady(), Scenarios.replicas(2));

    assertThat(one.contenders()).extracting(Contender::figures).isEqualTo(figures(four));
    assertThat(one.whole()).isTrue();
  }

  private static List<?> figures(Comparison comparison) {
    return comparison.contenders().stream().map(Contender::figures).toList();
  }

  @Test
  void allMeetTheSeedsOfTheFirst() {
    var other = Scenarios.replicas(2).withSeed(77);
    var comparison = compared(2, Scenarios.steady(), other);

    for (int i = 0; i < 6; i++) {
      var alone = Simulation.run(Seeds.replication(other.withSeed(1), i));
      assertThat(comparison.contenders().get(1).figures().get(i))
          .containsEntry(Measure.P95, Measure.P95.of(alone));
    }
  }

  @Test
  void scenariosThatAreTheSameAreNeverBeyondChance() {
    var comparison =
        compared(2, Scenarios.steady(), Scenarios.steady().withName("Twin").withSeed(5));

    for (var measure : Measure.values()) {
      assertThat(comparison.difference(1, measure).isBeyondChance()).as("%s", measure).isFalse();
    }
    assertThat(comparison.difference(1, Measure.P95).change().halfWidth()).isZero();
  }

  @Test
  void aSecondServerIsWorthItBeyondChance() {
    var comparison = compared(2, Scenarios.steady(), Scenarios.replicas(2));
    var p95 = comparison.difference(1, Measure.P95);

    assertThat(p95.isBeyondChance()).isTrue();
    assertThat(p95.change().high()).isNegative();
    assertThat(comparison.contenders().get(1).run()).isPresent();
  }

  @Test
  void whatWasRunIsRememberedUnderAnyName() {
    var comparer = new Comparer(THREADS, 1);
    var first = List.of(Scenarios.steady(), Scenarios.replicas(2));
    comparer.run(first, 3, Comparer.Watcher.NONE);
    var calls = new AtomicInteger();
    var turned = List.of(Scenarios.steady().withName("Other"), Scenarios.replicas(2));
    var again = comparer.run(turned, 3, (soFar, done, all) -> calls.incrementAndGet());

    assertThat(calls).as("told once, of all that was known").hasValue(1);
    assertThat(again.whole()).isTrue();
    assertThat(again.reference().scenario().name()).isEqualTo("Other");
  }

  @Test
  void aWatcherEndsIt() {
    Comparer.Watcher impatient =
        new Comparer.Watcher() {
          private int seen;

          @Override
          public boolean wantsToStop() {
            return seen > 2;
          }

          @Override
          public void came(Comparison soFar, int done, int all) {
            seen++;
          }
        };
    var comparer = new Comparer(THREADS, 1);

    assertThatThrownBy(() -> comparer.run(List.of(Scenarios.steady()), 50, impatient))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void oneThatMemoryDoesNotHoldIsNamed() {
    var comparer = new Comparer(Runnable::run, Crowd.threads());
    var flood = Scenarios.steady().withTraffic(new Traffic.Poisson(new Rate(50))).withName("Flood");
    var both = List.of(Scenarios.steady(), flood);
    assertThatThrownBy(() -> comparer.run(both, 2, Comparer.Watcher.NONE))
        .isInstanceOf(CrowdedException.class)
        .hasMessageStartingWith("Flood: More than ");
  }
}
