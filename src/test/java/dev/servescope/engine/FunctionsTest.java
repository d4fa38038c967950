package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Run;
import dev.servescope.run.Totals;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling.OnDemand;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Scale per request: which function serves, when one starts, and when it ends. */
@Execution(ExecutionMode.CONCURRENT)
class FunctionsTest {
  private static Pool functions(OnDemand rules) {
    var startUp = new StartUp(List.of(new StartUp.Phase("start", ms(100))));
    return oneInstance().withScaling(rules).withReplicas(0).withStartUp(startUp);
  }

  @Test
  void theNewestIdleFunctionServesSoThatTheOldestEnd() {
    // Three start at 0, 1 and 2 and are idle from 151 on. One request every 200 ms keeps the third
    // alone alive; the first two end after 300 ms at 450 and 451, so that of two at 552 one finds
    // nobody, and its function takes the first place.
    var scenario =
        listed(new long[] {0, 1, 2, 152, 352, 552, 552}, new long[] {50})
            .withPool(functions(new OnDemand(ms(300), 10)));
    assertThat(Traces.batches(scenario))
        .containsExactly(
            "1.1 100-150 [0]",
            "1.2 101-151 [1]",
            "1.3 102-152 [2]",
            "1.3 152-202 [3]",
            "1.3 352-402 [4]",
            "1.3 552-602 [5]",
            "1.1 652-702 [6]");
  }

  @Test
  void aFunctionThatEndsIsGoneANanosecondLater() {
    // Idle from 150 on, kept for 300: warm at 450, gone at 450.000001.
    var rules = new OnDemand(ms(300), 10);
    var scenario = listed(new long[] {0, 450}, new long[] {50}).withPool(functions(rules));
    assertThat(Traces.components(scenario)).containsExactly("start 100, work 50", "work 50");
    var later = new OnDemand(ms(300).minusNanos(1), 10);
    assertThat(Traces.components(scenario.withPool(functions(later))))
        .containsExactly("start 100, work 50", "start 100, work 50");
  }

  @Test
  void nothingWaitsForABusyFunction() {
    // At the limit of one the second is refused although the first is free 1 ms later.
    var scenario =
        listed(new long[] {0, 149, 150}, new long[] {50})
            .withPool(functions(new OnDemand(ms(300), 1)));
    assertThat(Traces.ends(scenario)).containsExactly("150", "refused 149", "200");
  }

  @Test
  void startsAboveTheirRateAreRefused() {
    // Two in any 10 s; functions end at once. The first start leaves the window at 10 s sharp.
    var rules = new OnDemand(Duration.ZERO, 10, new OnDemand.StartLimit(2, ms(10_000)), null);
    var scenario =
        listed(new long[] {0, 1000, 2000, 9999, 10_000, 10_500, 11_000}, new long[] {50})
            .withPool(functions(rules));
    assertThat(Traces.ends(scenario))
        .containsExactly(
            "150", "1150", "refused 2000", "refused 9999", "10150", "refused 10500", "11150");
  }

  @Test
  void aKnownColdResponseReplacesStartAndWork() {
    var rules = new OnDemand(ms(300), 10, OnDemand.StartLimit.NONE, new Work.Constant(ms(180)));
    var scenario = listed(new long[] {0, 200, 600}, new long[] {50}).withPool(functions(rules));
    assertThat(Traces.components(scenario)).containsExactly("work 180", "work 50", "work 180");
    var cold = Simulation.run(scenario).totals().coldStarts();
    assertThat(cold.count()).isEqualTo(2);
    assertThat(cold.probability()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aWarmPoolIsThereForEverAndAFunctionReleasedFromItIsKeptLikeAnyOther() {
    // One of two is released at 500 and ends at 800, so that of two at 900 one starts.
    var pool = functions(new OnDemand(ms(300), 10)).withReplicas(2);
    var scenario =
        at(
            listed(new long[] {400, 400, 900, 900}, new long[] {50}).withPool(pool),
            ms(500),
            new Change.SetReplicas(1));
    assertThat(Traces.components(scenario))
        .containsExactly("work 50", "work 50", "work 50", "start 100, work 50");
  }

  @Test
  void aCrashedFunctionIsReplacedForTheRequestThatItHeld() {
    // In service from 100 on, crashed at 120, done again by a function that starts: 220-270.
    var scenario =
        at(
            listed(new long[] {0}, new long[] {50}).withPool(functions(new OnDemand(ms(300), 10))),
            ms(120),
            new Change.Kill(1, 1, ms(0), true));
    assertThat(Traces.components(scenario)).containsExactly("start 100, work 50, retry 120");
  }

  /** Of five runs; a single one has the given standard deviation. */
  private static void assertMean(
      List<Run> runs, ToDoubleFunction<Totals> figure, double expected, double deviation) {
    double mean =
        runs.stream().mapToDouble(run -> figure.applyAsDouble(run.totals())).average().orElse(0);
    assertThat(mean).isCloseTo(expected, within(3.9 * deviation / StrictMath.sqrt(5)));
  }

  @Test
  void coldStartsAndInstancesAreThoseOfThePublishedModel() {
    // Mahmoudi and Khazaei, SimFaaS: Poisson 0.9/s, exponential responses of 1.991 s warm and
    // 2.244 s cold, kept for 600 s, over 1e6 s from empty.
    var cold = new Work.Exponential(ms(2244));
    var rules = new OnDemand(Duration.ofSeconds(600), 10_000, OnDemand.StartLimit.NONE, cold);
    Scenario scenario =
        Scenarios.poisson(0.9, new Work.Exponential(ms(1991)), Duration.ofSeconds(1_000_000))
            .withPool(functions(rules));
    var runs =
        LongStream.rangeClosed(1, 5)
            .mapToObj(seed -> Simulation.run(scenario.withSeed(seed)))
            .toList();
    assertMean(runs, totals -> totals.coldStarts().probability(), 0.001339, 0.00003);
    assertMean(runs, totals -> totals.instances().mean(), 7.699, 0.020);
    assertMean(runs, totals -> totals.instances().runningMean(), 1.792, 0.0024);
  }
}
