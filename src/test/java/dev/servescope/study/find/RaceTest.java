package dev.servescope.study.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Crowd;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class RaceTest {
  /** 25 requests a second of 100 ms each: at least three servers, for 5 minutes. */
  private static final Scenario BUSY =
      priced(
          Scenarios.poisson(
              25, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(5)));

  private static Scenario priced(Scenario scenario) {
    return scenario.withPrices(Prices.FREE.withPerInstanceHour(new Dollars(1)));
  }

  private static List<Candidate> candidates(Scenario scenario, String... ranges) {
    return Candidates.of(
            scenario,
            Arrays.stream(ranges)
                .map(
                    text -> {
                      var parts = text.split("=", 2);
                      return KnobRange.parse(Knobs.find(parts[0], scenario), parts[1]);
                    })
                .toList())
        .all();
  }

  private static List<Target> targets(String... texts) {
    return Arrays.stream(texts).map(Target::parse).toList();
  }

  private static Answer race(List<Candidate> candidates, List<Target> targets) {
    return new Race(candidates, targets, Runnable::run, 1, soFar -> {}).run();
  }

  private static Answer.Found found(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Found.class);
    return (Answer.Found) answer;
  }

  /** Forty replications of every candidate, without a race. */
  private static final Map<Candidate, List<Run>> ALL_RUNS =
      candidates(BUSY, "replicas=1..8").stream()
          .collect(Collectors.toMap(its -> its, its -> runs(its.scenario(), 0, 40)));

  private static List<Run> runs(Scenario scenario, int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(i -> Simulation.run(Seeds.replication(scenario, i)))
        .toList();
  }

  private static Candidate byBruteForce(Target target) {
    return ALL_RUNS.entrySet().stream()
        .filter(
            its -> {
              var figures = its.getValue().stream().mapToDouble(target::figure).toArray();
              return target.isMetBy(Estimate.of(figures, 0.9).high());
            })
        .min(Comparator.comparingDouble(its -> its.getValue().getFirst().totals().cost().perHour()))
        .orElseThrow()
        .getKey();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p95<1s", "p95<400ms", "mean<150ms", "p99<600ms"})
  void theCheapestIsTheOneThatAllReplicationsOfAllCandidatesGive(String target) {
    var candidates = candidates(BUSY, "replicas=1..8");
    var found = found(race(candidates, targets(target)));
    assertThat(found.chosen().candidate()).isEqualTo(byBruteForce(Target.parse(target)));
    assertThat(found.search().runs()).isLessThan(40 * candidates.size() / 2);
  }

  @Test
  void ofTwoKnobsTheCheaperWayIsTaken() {
    var found = found(race(candidates(BUSY, "replicas=1..5", "batch-size=1,8"), targets("p95<2s")));
    // One server with batches of 8 does what takes three without.
    assertThat(found.chosen().candidate().text()).isEqualTo("replicas=1, batch-size=8");
    assertThat(found.cost().mean()).isEqualTo(1, within(1e-9));
  }

  @Test
  void theAnswerIsConfirmedByRunsThatTheRaceHasNotSeen() {
    var found = found(race(candidates(BUSY, "replicas=3..6"), targets("p95<400ms")));
    var scenario = found.chosen().candidate().scenario();
    var fresh =
        runs(scenario, 1000, 1000 + Race.CONFIRMING).stream()
            .mapToDouble(Measure.P95::of)
            .toArray();
    assertThat(found.figures()).containsExactly(Estimate.of(fresh, 0.95));
    assertThat(found.figures().getFirst().high()).isLessThan(0.4);
    for (var standing : found.search().standings()) {
      assertThat(standing.p95Seconds()).as("on the same runs").isEqualTo(standing.means().get(0));
    }
  }

  @Test
  void theNextCheaperIsNamedWithWhatItMisses() {
    var targets = targets("p95<400ms", "success>=99%");
    var found = found(race(candidates(BUSY, "replicas=1..8"), targets));
    var next = found.cheaper().orElseThrow();
    assertThat(next.cost()).isEqualTo(found.cost().mean() - 1, within(1e-9));
    assertThat(next.excess(targets)).isPositive();
    assertThat(next.tightest(targets)).isZero();
  }

  @Test
  void targetsThatNothingMeetsAreToldWithTheNearest() {
    var answer = race(candidates(BUSY, "replicas=1..6"), targets("p95<200ms", "cost<$8/h"));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Nothing.class,
            nothing -> {
              // The work alone has a 95th percentile of 300 ms.
              assertThat(nothing.isMetAlone(0)).isFalse();
              assertThat(nothing.isMetAlone(1)).isTrue();
              assertThat(nothing.nearest().means().getFirst()).isBetween(0.25, 0.35);
              assertThat(nothing.alone().getFirst().candidate().text()).isEqualTo("replicas=6");
            });
  }

  @Test
  void targetsThatExcludeEachOtherAreEachMetAlone() {
    var answer = race(candidates(BUSY, "replicas=1..6"), targets("p95<400ms", "cost<$3/h"));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Nothing.class,
            nothing -> {
              assertThat(nothing.isMetAlone(0)).isTrue();
              assertThat(nothing.isMetAlone(1)).isTrue();
            });
  }

  @Test
  void theAnswerIsTheSameForAnyNumberOfThreads() {
    var candidates = candidates(BUSY, "replicas=2..6", "batch-size=1,2");
    var targets = targets("p95<400ms");
    var alone = race(candidates, targets);
    try (var threads = Executors.newCachedThreadPool()) {
      for (int count : new int[] {2, 5}) {
        var together = new Race(candidates, targets, threads, count, soFar -> {}).run();
        assertThat(together).isEqualTo(alone);
      }
    }
  }

  @Test
  void aSearchIsShownAsItGoes() {
    var heard = new ArrayList<Search>();
    var candidates = candidates(BUSY, "replicas=2..6");
    new Race(candidates, targets("p95<400ms"), Runnable::run, 1, heard::add).run();
    assertThat(heard).extracting(Search::runs).isSorted().startsWith(1, 2, 3);
    assertThat(heard.getFirst().step()).isEqualTo(Search.Step.LOOK);
    assertThat(heard.getLast().step()).isEqualTo(Search.Step.CONFIRM);
    assertThat(heard.get(2).standings())
        .extracting(Standing::replications)
        .containsExactly(1, 1, 1, 0, 0);
  }

  @Test
  void aCandidateThatMemoryDoesNotHoldMissesAndTheOthersGoOn() {
    var all = candidates(BUSY, "replicas=1,4,5");
    var targets = List.of(Target.parse("p95 < 1s"));
    var answer = new Race(all, targets, Runnable::run, Crowd.threads(), soFar -> {}).run();
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Found.class,
            found -> assertThat(found.chosen().candidate()).isEqualTo(all.get(1)));
    var first = answer.search().standings().getFirst();
    assertThat(first.state()).isEqualTo(Standing.State.MISSES);
    assertThat(first.replications()).isZero();
  }

  @Test
  void whereMemoryHoldsNoneOfThemTheSearchSaysSo() {
    var all = candidates(BUSY, "replicas=1");
    var race =
        new Race(
            all, List.of(Target.parse("p95 < 1s")), Runnable::run, Crowd.threads(), soFar -> {});
    assertThatThrownBy(race::run)
        .isInstanceOf(CrowdedException.class)
        .hasMessageContaining("under way at once");
  }

  @Test
  void whoeverStopsItGetsNoAnswer() {
    var runs = new AtomicInteger();
    var watcher =
        new Race.Watcher() {
          @Override
          public boolean wantsToStop() {
            return runs.get() >= 3;
          }

          @Override
          public void progress(Search soFar) {
            runs.incrementAndGet();
          }
        };
    var race =
        new Race(candidates(BUSY, "replicas=1..8"), targets("p95<1s"), Runnable::run, 1, watcher);
    assertThatThrownBy(race::run).isInstanceOf(CancellationException.class);
    assertThat(runs).hasValueLessThan(6);
  }
}
