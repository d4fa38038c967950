package dev.servescope.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Crowd;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SweeperTest {
  private static final Scenario BASE =
      Scenarios.poisson(8, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(2));
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);

  @AfterAll
  static void endThreads() {
    THREADS.shutdown();
  }

  private static KnobRange range(String knob, String values) {
    return KnobRange.parse(Knobs.find(knob, BASE), values);
  }

  private static SweepPlan plan(int replications, KnobRange... ranges) {
    return SweepPlan.of(BASE, List.of(ranges), replications);
  }

  private static Sweeper sweeper(int threads) {
    return new Sweeper(new FigureCache(1000), THREADS, threads, () -> 0);
  }

  private static List<Double> means(Sweep sweep, Measure measure) {
    return IntStream.range(0, sweep.plan().size())
        .mapToObj(point -> sweep.mean(point, measure))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void anyNumberOfThreadsGivesTheSameToTheLastBit(int threads) {
    var plan = plan(3, range("replicas", "1..4"), range("batch-size", "1,2"));

    var alone = sweeper(1).run(plan, SweepWatcher.NONE);
    var together = sweeper(threads).run(plan, SweepWatcher.NONE);

    for (var measure : Measure.values()) {
      assertThat(means(together, measure)).isEqualTo(means(alone, measure));
    }
    assertThat(together.isWhole()).isTrue();
  }

  @Test
  void everyPointIsTheMeanOfRunsWithTheCommonSeeds() {
    var sweep = sweeper(1).run(plan(2, range("replicas", "1,3")), SweepWatcher.NONE);

    var three = BASE.withPool(BASE.pool().withReplicas(3));
    double first = Measure.P95.of(Simulation.run(three));
    double second = Measure.P95.of(Simulation.run(Seeds.replication(three, 1)));
    assertThat(sweep.mean(1, Measure.P95)).isEqualTo((first + second) / 2);
    assertThat(sweep.estimate(1, Measure.P95).counted()).isEqualTo(2);
  }

  @Test
  void theEndsComeFirstThenTheMiddleThenTheMiddlesOfWhatIsLeft() {
    var plan = plan(2, range("replicas", "1..9"));

    // Of 0 to 8: ends 0 and 8, middle 4, then 2 and 6, then the rest.
    assertThat(Order.of(plan)).containsExactly(0, 8, 4, 2, 6, 1, 3, 5, 7);
    assertThat(Order.levels(1)).containsExactly(0);
    assertThat(Order.of(plan(1, range("replicas", "1..3"), range("shards", "1..3"))))
        .containsExactly(0, 2, 6, 8, 1, 3, 4, 5, 7);
  }

  @Test
  void oneRunOfEveryPointComesBeforeTheSecondOfAny() {
    var plan = plan(2, range("replicas", "1..5"));
    var counts = new ArrayList<List<Integer>>();

    sweeper(1)
        .run(
            plan,
            (progress, soFar) -> {
              var sweep = soFar.get();
              counts.add(IntStream.range(0, 5).mapToObj(sweep::replications).toList());
            });

    assertThat(counts).hasSize(11).startsWith(Collections.nCopies(5, 0), List.of(1, 0, 0, 0, 0));
    assertThat(counts.get(5)).isEqualTo(Collections.nCopies(5, 1));
    assertThat(counts.getLast()).isEqualTo(Collections.nCopies(5, 2));
  }

  @Test
  void goingBackCostsNoRunAndANameMakesNoDifference() {
    var sweeper = sweeper(1);
    var first = sweeper.run(plan(2, range("replicas", "1..4")), SweepWatcher.NONE);
    var told = new ArrayList<SweepProgress>();

    var renamed = SweepPlan.of(BASE.withName("Else"), List.of(range("replicas", "2..6")), 2);
    var second = sweeper.run(renamed, (progress, soFar) -> told.add(progress));

    // 2, 3 and 4 are known, 5 and 6 are run twice each.
    assertThat(told.getFirst().runs()).isEqualTo(6);
    assertThat(told).hasSize(5).last().extracting(SweepProgress::runs).isEqualTo(10);
    assertThat(second.mean(0, Measure.P95)).isEqualTo(first.mean(1, Measure.P95));
  }

  @Test
  void theCacheForgetsWhatWasNotAskedForLongest() {
    var cache = new FigureCache(3);
    var sweeper = new Sweeper(cache, Runnable::run, 1, () -> 0);

    sweeper.run(plan(1, range("replicas", "1..8")), SweepWatcher.NONE);

    assertThat(cache.size()).isEqualTo(3);
  }

  @Test
  void aStoppedSweepEndsSoonAndWhatHadComeStaysKnown() {
    var cache = new FigureCache(1000);
    var sweeper = new Sweeper(cache, THREADS, 2, () -> 0);
    var runs = new AtomicInteger();
    var impatient =
        new SweepWatcher() {
          @Override
          public boolean wantsToStop() {
            return runs.get() >= 3;
          }

          @Override
          public void went(SweepProgress progress, Supplier<Sweep> soFar) {
            runs.set(progress.runs());
          }
        };

    var plan = plan(10, range("replicas", "1..9"));
    assertThatThrownBy(() -> sweeper.run(plan, impatient))
        .isInstanceOf(CancellationException.class);

    assertThat(cache.size()).isBetween(3, 5);
  }

  @Test
  void theRemainingTimeFollowsFromWhatIsDone() {
    var clock = new AtomicLong();
    var told = new ArrayList<SweepProgress>();
    // The clock goes on by a second with every look, and every run ends in one look.
    var sweeper =
        new Sweeper(new FigureCache(9), Runnable::run, 1, () -> clock.getAndAdd(1_000_000_000));

    sweeper.run(plan(1, range("replicas", "1..4")), (progress, soFar) -> told.add(progress));

    assertThat(told).extracting(SweepProgress::share).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    assertThat(told.getFirst().remaining()).isEmpty();
    // Made at 0 s, told at 1 s of nothing, at 2 s of a quarter: 6 s are left.
    assertThat(told.get(1).remaining()).contains(Duration.ofSeconds(6));
    assertThat(told.getLast().remaining()).contains(Duration.ZERO);
  }

  @Test
  void aHoleNamesItsKnobByItsLabel() {
    var two = BASE.withPools(List.of(BASE.pool().withName("cloud"), BASE.pool().withName("edge")));
    var edge = KnobRange.parse(Knobs.find("replicas@edge", two), "0..1");
    var sweep = sweeper(1).run(SweepPlan.of(two, List.of(edge), 1), SweepWatcher.NONE);

    assertThat(sweep.refusal(0)).get().asString().startsWith("replicas of edge: found 0");
  }

  @Test
  void valuesThatMakeNoScenarioAreAHoleWithAReason() {
    var sweep = sweeper(1).run(plan(1, range("replicas", "0..2")), SweepWatcher.NONE);

    assertThat(sweep.refusal(0)).get().asString().startsWith("replicas: found 0, allowed is");
    assertThat(sweep.mean(0, Measure.P95)).isNaN();
    assertThat(sweep.standing(0)).isEqualTo(Standing.UNKNOWN);
    assertThat(sweep.mean(1, Measure.P95)).isPositive();
    assertThat(sweep.isWhole()).isTrue();
  }

  @Test
  void aPointThatMemoryDoesNotHoldIsAHoleWithAReason() {
    var sweeper = new Sweeper(new FigureCache(1000), Runnable::run, Crowd.threads(), () -> 0);
    var sweep = sweeper.run(plan(2, range("rate", "8/s,9/s,80/s")), SweepWatcher.NONE);
    assertThat(sweep.isWhole()).isTrue();
    assertThat(sweep.refusal(2)).hasValueSatisfying(why -> assertThat(why).contains("at once"));
    assertThat(sweep.replications(2)).isZero();
    assertThat(List.of(sweep.replications(0), sweep.replications(1))).containsOnly(2);
  }

  @Test
  void aPlanRefusesWhatCannotBeSwept() {
    var replicas = range("replicas", "1..4");

    assertThatThrownBy(() -> plan(1, replicas, replicas))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("replicas: found varied twice, allowed is two different knobs");
    assertThatThrownBy(() -> plan(1, range("keep-alive", "0s..1m")))
        .hasMessageContaining("has no keep-alive to vary, because its instances do not start");
    assertThatThrownBy(() -> plan(0, replicas)).hasMessageStartingWith("replications: found 0");
    assertThatThrownBy(
            () -> plan(1, range("replicas", "1..400 step 1"), range("batch-size", "1..400 step 1")))
        .hasMessage("found 160000 points, allowed is at most 10000");
  }

  @Test
  void whatTheScenarioChangesItselfAndWhatHasNoEffectIsRemarkedOn() {
    var timed =
        Scenarios.at(
            BASE, Duration.ofSeconds(90), new Intervention.Change.SetRate(Rate.perSecond(9)));
    var rate = SweepPlan.of(timed, List.of(range("rate", "1/s..4/s")), 1);

    assertThat(Remarks.of(rate))
        .containsExactly(
            "1 min 30 s into the run the scenario itself changes arrival rate;"
                + " the varied value holds until then.");
    assertThat(Remarks.of(plan(1, range("replicas", "1..4")))).isEmpty();
    assertThat(Remarks.of(plan(1, range("cold-start", "0s..4s"))))
        .containsExactly("No instance starts during the run, so that a cold start costs nobody.");
    assertThat(Remarks.of(plan(1, range("batch-delay", "0s..4s")))).hasSize(1);
  }

  @Test
  void ofSeveralPoolsItIsSaidWhichOneIsVariedAndOnlyItsChangesCount() {
    var two = BASE.withPools(List.of(BASE.pool().withName("cloud"), BASE.pool().withName("edge")));
    var change = new Intervention.Change.SetReplicas(2);
    var timed = two.withInterventions(List.of(new Intervention(Duration.ofMinutes(65), 2, change)));

    assertThat(Remarks.of(timed, List.of(range("replicas", "1..4"))))
        .containsExactly("This varies the replicas of the pool \"cloud\" alone.");
    var edge = KnobRange.parse(Knobs.find("replicas@edge", timed), "1..4");
    assertThat(Remarks.of(timed, List.of(edge)))
        .containsExactly(
            "1 h 5 min into the run the scenario itself changes replicas;"
                + " the varied value holds until then.");
  }

  @Test
  void ofSeveralChangesTheFirstIsToldAndThatThereAreMore() {
    var change = new Intervention.Change.SetReplicas(2);
    var timed =
        BASE.withInterventions(
            List.of(
                new Intervention(Duration.ofMillis(2500), 1, change),
                new Intervention(Duration.ofMinutes(3), 1, change)));

    assertThat(Remarks.of(timed, List.of(range("replicas", "1..4"))))
        .containsExactly(
            "2.5 s into the run the scenario itself changes replicas, and again later;"
                + " the varied value holds until the first change.");
  }

  /** Both ends of what is suggested for every knob of scenarios that combine everything. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyKnobOfAnyScenarioCanBeSwept(long seed) {
    var scenario = RandomScenarios.full(seed);
    for (var knob : Knobs.of(scenario)) {
      var whole = KnobRange.parse(knob, KnobRange.suggest(knob, scenario));
      var ends = new KnobRange(knob, List.of(whole.value(0), whole.value(whole.size() - 1)), false);
      var sweep = sweeper(1).run(SweepPlan.of(scenario, List.of(ends), 1), SweepWatcher.NONE);
      for (int point = 0; point < 2; point++) {
        assertThat(sweep.replications(point) == 1).isNotEqualTo(sweep.refusal(point).isPresent());
        double success = sweep.mean(point, Measure.SUCCESS);
        assertThat(success < 0 || success > 1).as("%s of seed %d", knob, seed).isFalse();
      }
      assertThat(Findings.of(sweep, List.of(Measure.P95))).isNotNull();
    }
  }

  @Test
  void allFiguresOfARunAreKept() {
    var run = Simulation.run(BASE);
    var figures = Figures.of(run);

    assertThat(Arrays.stream(Measure.values()))
        .allSatisfy(measure -> assertThat(figures.of(measure)).isEqualTo(measure.of(run)));
    var requests = run.totals().requests();
    assertThat(figures.unserved()).isEqualTo((double) requests.inFlight() / requests.offered());
  }
}
