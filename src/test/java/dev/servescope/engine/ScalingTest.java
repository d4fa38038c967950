package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Hpa;
import dev.servescope.scenario.pool.Scaling.Kpa;
import dev.servescope.scenario.pool.Scaling.Scheduled;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scalers at work in a run. A start takes 2.5 s unless said otherwise. */
class ScalingTest {
  private static List<Decision> decisions(Scenario scenario, int pool) {
    return Simulation.run(scenario).pools().get(pool).decisions();
  }

  /** "15 1>4 WISH": when, from how many to how many, and the deciding reason. */
  private static List<String> changes(Scenario scenario) {
    return decisions(scenario, 0).stream()
        .filter(Decision::changes)
        .map(ScalingTest::text)
        .toList();
  }

  private static String text(Decision decision) {
    long seconds = decision.atNanos() / 1_000_000_000;
    assertThat(seconds * 1_000_000_000).isEqualTo(decision.atNanos());
    var why = decision.reasons().getLast();
    return seconds + " " + decision.before() + ">" + decision.after() + " " + why;
  }

  private static Pool scaled(Scaling scaling, int replicas) {
    return oneInstance().withReplicas(replicas == 0 ? 1 : replicas).withScaling(scaling);
  }

  /** So many requests at a time, and the same work for each. */
  private static Scenario crowd(
      int requests, long arrivalMillis, long workMillis, long lengthSeconds, Pool pool) {
    var arrivals = new long[requests];
    Arrays.fill(arrivals, arrivalMillis);
    return listed(arrivals, new long[] {workMillis})
        .withHorizon(new Horizon.Until(Duration.ofSeconds(lengthSeconds)))
        .withPool(pool);
  }

  @Test
  void aRequestBringsTheFirstInstanceAndItGoesAfterTheStableWindowAndTheGrace() {
    // Asked for at 0, ready at 2.5, answered at 3.5. The window of 60 s holds nothing of it at the
    // tick at 64 for the first time; 30 s of grace later, at 94, the instance goes. The request at
    // 100 brings another.
    var scenario =
        listed(new long[] {0, 100_000}, new long[] {1000})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(110)))
            .withPool(scaled(Kpa.of(10, 10).withInitial(0), 1).withReplicas(0));
    assertThat(changes(scenario))
        .containsExactly("0 0>1 FROM_ZERO", "94 1>0 WISH", "100 0>1 FROM_ZERO");
    assertThat(Traces.components(scenario))
        .containsExactly("start 2500, work 1000", "start 2500, work 1000");
  }

  @Test
  void aBurstSetsOffPanicAndNothingIsEndedInIt() {
    // 30 in flight from 1 s on, 7 for each instance. At 2 the mean of both windows is 15: 3
    // instances, three times what is ready, so panic. At 4: 22.5, so 4. At 6: 25, still 4. At 8
    // the short window holds 30: 5.
    var scenario = crowd(30, 1000, 600_000, 11, scaled(Kpa.of(10, 10), 1));
    assertThat(changes(scenario)).containsExactly("2 1>3 PANIC", "4 3>4 PANIC", "8 4>5 PANIC");
  }

  @Test
  void theHorizontalScalerFollowsTheMetricUpAtOnceAndDownAfterItsStabilization() {
    // 8 of 40 s, 2 in flight for each instance wished. At 15: ratio 4, so 4. They are ready at
    // 17.5, so at 30 the mean is 120 / (2.5 + 4 x 12.5) = 2.286: 4 x 1.143, so 5. Ended: 1 at 40,
    // 3 at 57.5, 1 at 72.5, 1 at 80, 2 at 97.5. At 45 the mean is 115 / (4 x 2.5 + 5 x 12.5) =
    // 1.586:
    // 5 x 0.793, so 4; at 60 and from then on it is that of 5: 97.5 / 75, so 4; at 75 57.5 / 75 and
    // at 90 35 / 75, so 2; at 105 15 / 75, so 1. Each holds until 300 s have passed.
    var scenario = crowd(8, 0, 40_000, 420, scaled(Hpa.of(Hpa.Metric.IN_FLIGHT, 2, 10), 1));
    assertThat(changes(scenario))
        .containsExactly(
            "15 1>4 WISH",
            "30 4>5 WISH",
            "330 5>4 STABILIZATION",
            "360 4>2 STABILIZATION",
            "390 2>1 STABILIZATION");
  }

  private static Hpa withSight(Hpa hpa, boolean seesStarting) {
    return new Hpa(
        hpa.metric(),
        hpa.target(),
        hpa.max(),
        hpa.sync(),
        hpa.window(),
        hpa.tolerance(),
        hpa.up(),
        hpa.stabilization(),
        seesStarting);
  }

  @Test
  void aBlindScalerAsksAgainForWhatIsOnItsWay() {
    // As above, but a start takes 40 s: at 30 only one is ready, and it sees 8 in flight again. One
    // that sees the three on their way is content; a blind one adds them to the 4 that it needs: 7.
    var hpa = Hpa.of(Hpa.Metric.IN_FLIGHT, 2, 10);
    var slow = oneInstance().startUp().scaledTo(Duration.ofSeconds(40));
    var seeing = crowd(8, 0, 900_000, 40, scaled(hpa, 1).withStartUp(slow));
    assertThat(changes(seeing)).containsExactly("15 1>4 WISH");
    assertThat(decisions(seeing, 0).getLast().reasons()).contains(Reason.ON_THE_WAY);
    var blind = seeing.withPool(scaled(withSight(hpa, false), 1).withStartUp(slow));
    assertThat(changes(blind)).containsExactly("15 1>4 WISH", "30 4>7 ASKED_AGAIN");
  }

  private static Scheduled schedule(long... secondsAndReplicas) {
    var steps = new java.util.ArrayList<Scheduled.Step>();
    for (int i = 0; i < secondsAndReplicas.length; i += 2) {
      var at = Duration.ofSeconds(secondsAndReplicas[i]);
      steps.add(new Scheduled.Step(at, (int) secondsAndReplicas[i + 1]));
    }
    return new Scheduled(steps, Duration.ZERO);
  }

  @Test
  void byTheClockInstancesComeAndGo() {
    // Two more are asked for at 10 and ready at 12.5; at 20 they go. Three at 12 share one, then
    // three: 12-13, 12.5-13.5 twice. Three at 20.5 have one again.
    var scenario =
        listed(new long[] {12_000, 12_000, 12_000, 20_500, 20_500}, new long[] {1000})
            .withPool(scaled(schedule(0, 1, 10, 3, 20, 1), 1));
    assertThat(changes(scenario)).containsExactly("10 1>3 SCHEDULE", "20 3>1 SCHEDULE");
    assertThat(Traces.ends(scenario)).containsExactly("13000", "13500", "13500", "21500", "22500");
  }

  @Test
  void aScheduleHoldsFromTheStart() {
    var scenario = listed(new long[] {0, 0}, new long[] {1000}).withPool(scaled(schedule(0, 2), 1));
    assertThat(Traces.components(scenario)).containsExactly("work 1000", "work 1000");
  }

  @Test
  void aForecastLeadsTheTrafficByTheStart() {
    // 1/s, and 5/s from 20 s on; an instance carries 1/s. A start takes 4 s, looks are 2 s apart:
    // at
    // 14 it is the last time to have them ready by 20 whatever a look later would do.
    var steps =
        List.of(
            new RateCurve.Steps.Step(Duration.ZERO, Rate.perSecond(1)),
            new RateCurve.Steps.Step(Duration.ofSeconds(20), Rate.perSecond(5)));
    var predictive = new Scaling.Predictive(Rate.perSecond(1), 10, Duration.ofSeconds(2));
    var start = oneInstance().startUp().scaledTo(Duration.ofSeconds(4));
    var scenario =
        listed(new long[] {0}, new long[] {1})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(30)))
            .withTraffic(new Traffic.Varying(new RateCurve.Steps(steps)))
            .withPool(scaled(predictive, 1).withStartUp(start));
    assertThat(changes(scenario)).containsExactly("14 1>5 FORECAST");
    var run = Simulation.run(scenario);
    // 600 frames of 50 ms: all five are there from 18 s on.
    assertThat(run.pools().getFirst().starting().at(359)).isEqualTo(4);
    assertThat(run.pools().getFirst().starting().at(360)).isZero();
  }

  @Test
  void poolsShareACapacityThatBoundsThem() {
    // Four cores: 1 for the first pool, 2 for the second, until that gives one back at 20. Of the
    // three that the first wants at 10 it has two, and says why.
    var first = scaled(schedule(0, 1, 10, 3, 30, 4), 1).withName("first");
    var second = scaled(schedule(0, 2, 20, 1), 1).withName("second");
    var scenario =
        listed(new long[] {0}, new long[] {1})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(40)))
            .withPools(List.of(first, second))
            .withCapacity(Capacity.UNLIMITED.withCores(4));
    var bounded = decisions(scenario, 0).stream().filter(d -> d.atNanos() > 0).toList();
    assertThat(bounded.stream().map(Decision::wish)).containsExactly(3, 4);
    assertThat(bounded.stream().map(Decision::after)).containsExactly(2, 3);
    assertThat(bounded.stream().map(d -> d.reasons().getLast())).containsOnly(Reason.CAPACITY);
    var fleet = Simulation.run(scenario).totals().instances();
    assertThat(fleet.max()).isEqualTo(4);
  }

  @Test
  void memoryBoundsTooAndAFunctionThatFindsNoRoomIsRefused() {
    // Machines of 1 GB; 2 GB are there, so that the third of three at once finds no room.
    var pool = Scenarios.onDemand(oneInstance(), ms(300), 10);
    var scenario =
        listed(new long[] {0, 0, 0}, new long[] {10})
            .withPool(pool)
            .withCapacity(
                Capacity.UNLIMITED.withMemory(dev.servescope.scenario.quantity.Bytes.gigabytes(2)));
    assertThat(Traces.ends(scenario)).containsExactly("2510", "2510", "refused 0");
  }

  @Test
  void whoWaitsForTheFirstInstanceAfterNoneHasAColdStart() {
    // The first brings the instance, the second waits for the same start, the third finds it warm.
    var scenario =
        listed(new long[] {0, 1000, 10_000}, new long[] {1000})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(20)))
            .withPool(scaled(Kpa.of(10, 10).withInitial(0), 1).withReplicas(0));
    var cold = Simulation.run(scenario).totals().coldStarts();
    assertThat(cold.count()).isEqualTo(1);
    assertThat(cold.probability()).isEqualTo(2.0 / 3);
    // With one that is always there nobody waits for a start.
    var warm = scenario.withPool(scenario.pool().withReplicas(1));
    assertThat(Simulation.run(warm).totals().coldStarts().count()).isZero();
  }

  @Test
  void oneIsReadyAtTheStartAndGoesWhenNobodyComes() {
    // Nothing is wished for from the tick at 2 on; after 30 s of grace, at 32, the one goes. A
    // request at 1 finds it, one at 40 waits for a start.
    var pool = scaled(Kpa.of(10, 10), 1).withReplicas(0);
    var early = crowd(1, 1000, 100, 50, pool);
    assertThat(Traces.components(early)).containsExactly("work 100");
    assertThat(Simulation.run(early).totals().coldStarts().count()).isZero();
    var late = crowd(1, 40_000, 100, 50, pool);
    assertThat(Traces.components(late)).containsExactly("start 2500, work 100");
    assertThat(changes(late)).containsExactly("32 1>0 WISH", "40 0>1 FROM_ZERO");
    assertThat(Simulation.run(late).totals().coldStarts().count()).isEqualTo(1);
  }
}
