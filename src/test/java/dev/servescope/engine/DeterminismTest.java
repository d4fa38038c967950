package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Component;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Run;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run is a function of its scenario, and chance is kept apart by cause. */
class DeterminismTest {
  private static final Scenario POISSON =
      Scenarios.poisson(20, new Work.LogNormal(Duration.ofMillis(100), 1), Duration.ofSeconds(200));

  static Stream<Scenario> scenarios() {
    return RandomScenarios.firstFull(60);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theSameScenarioGivesTheSameBitsFromTwoThreads(Scenario scenario) throws Exception {
    Callable<Run> simulate = () -> Simulation.run(scenario);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var runs = threads.invokeAll(List.of(simulate, simulate));
      assertThat(runs.getFirst().get()).isEqualTo(runs.getLast().get());
    }
  }

  @Test
  void anotherSeedGivesAnotherRun() {
    assertThat(Simulation.run(POISSON).frames())
        .isNotEqualTo(Simulation.run(POISSON.withSeed(2)).frames());
  }

  @Test
  void neitherReplicasNorBalancingNorBatchesChangeTrafficAndWork() {
    var pool = Scenarios.oneInstance().withReplicas(5).withBalancing(Balancing.LEAST_CONNECTIONS);
    var before = requests(POISSON.withPool(Scenarios.oneInstance().withReplicas(4)));
    var after = requests(POISSON.withPool(pool));
    assertThat(after.stream().map(RequestRecord::arrivalNanos))
        .isEqualTo(before.stream().map(RequestRecord::arrivalNanos).toList());
    assertThat(worksOfCompleted(before, after)).isNotEmpty().allMatch(same -> same);
  }

  private static List<Boolean> worksOfCompleted(
      List<RequestRecord> before, List<RequestRecord> after) {
    return before.stream()
        .filter(request -> request.seconds().containsKey(Component.WORK))
        .filter(r -> after.get((int) r.id()).seconds().containsKey(Component.WORK))
        .map(
            request ->
                request
                    .seconds()
                    .get(Component.WORK)
                    .equals(after.get((int) request.id()).seconds().get(Component.WORK)))
        .toList();
  }

  @Test
  void aHigherRateBendsTheSameArrivals() {
    var slow = requests(POISSON);
    var fast =
        requests(
            POISSON.withTraffic(new dev.servescope.scenario.load.Traffic.Poisson(new Rate(40))));
    for (int i = 0; i < slow.size(); i++) {
      long half = Math.round(slow.get(i).arrivalNanos() / 2.0);
      assertThat(Math.abs(fast.get(i).arrivalNanos() - half)).isLessThanOrEqualTo(1);
    }
  }

  private static List<RequestRecord> requests(Scenario scenario) {
    return Scenarios.whole(scenario).requests().stream()
        .sorted(Comparator.comparingLong(RequestRecord::id))
        .toList();
  }
}
