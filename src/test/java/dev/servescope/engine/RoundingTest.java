package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.CostCause;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Prices.Billing;
import dev.servescope.scenario.pool.Prices.Reserved;
import dev.servescope.scenario.pool.Prices.Spot;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time that is charged beyond what was used, at a dollar a second. */
class RoundingTest {
  private static final Dollars A_DOLLAR_A_SECOND = new Dollars(3600);

  private static final Prices BY_THE_MINUTE =
      Prices.FREE
          .withPerInstanceHour(A_DOLLAR_A_SECOND)
          .withInstanceBilling(new Billing(Duration.ofSeconds(60), Duration.ZERO));

  /** 90 s, in which next to nothing is to be done. */
  private static Scenario run(Pool pool) {
    return listed(new long[] {0}, new long[] {10})
        .withHorizon(new Horizon.Until(Duration.ofSeconds(90)))
        .withPool(pool);
  }

  private static double rounding(Run run) {
    return run.totals().cost().byCause().getOrDefault(CostCause.ROUNDING, 0.0);
  }

  private static double rounding(Scenario scenario) {
    return rounding(Simulation.run(scenario));
  }

  @Test
  void whatOutlastsTheRunIsChargedForTheMinuteThatItHasBegun() {
    // 90 s are charged as 120; a second one, from 20 on, has 70 s, which are charged as 120 too.
    var scenario = run(oneInstance().withPrices(BY_THE_MINUTE));
    assertThat(rounding(scenario)).isCloseTo(30, within(1e-9));
    assertThat(Simulation.run(scenario).totals().cost().total()).isCloseTo(120, within(1e-9));
    var two = at(scenario, Duration.ofSeconds(20), new Change.SetReplicas(2));
    assertThat(rounding(two)).isCloseTo(30 + 50, within(1e-9));
  }

  @Test
  void aRunThatGoesOnChargesNothingAheadForThoseThatAreThere() {
    var work = new Work.Constant(ms(1));
    var scenario =
        Scenarios.poisson(200, work, Duration.ofSeconds(90))
            .withPool(oneInstance().withPrices(BY_THE_MINUTE));
    var partial = new ArrayList<Run>();
    var whole = Simulation.run(scenario, reporting(partial));
    assertThat(partial).isNotEmpty().allSatisfy(run -> assertThat(rounding(run)).isZero());
    assertThat(rounding(whole)).isCloseTo(30, within(1e-9));
  }

  private static Observer reporting(List<Run> to) {
    return new Observer() {
      @Override
      public Wish progress(double share) {
        return Wish.REPORT;
      }

      @Override
      public void soFar(Run run) {
        to.add(run);
      }
    };
  }

  @Test
  void thoseWithoutARowOfTheirOwnAreRoundedOneByOne() {
    int count = Lane.MAX_DETAILED + 3;
    var pool = oneInstance().withReplicas(count).withPrices(BY_THE_MINUTE);
    assertThat(rounding(run(pool))).isCloseTo(30.0 * count, within(1e-6));
  }

  @Test
  void reservedOnesAreNotRounded() {
    // Three run and two of them are reserved. The third is let go at 20 and charged for a minute;
    // the second is let go at 50 as one of the reserved ones.
    var prices = BY_THE_MINUTE.withReserved(new Reserved(2, A_DOLLAR_A_SECOND));
    var three = run(oneInstance().withReplicas(3).withPrices(prices));
    assertThat(rounding(three)).isCloseTo(30, within(1e-9));
    var two = at(three, Duration.ofSeconds(20), new Change.SetReplicas(2));
    var one = at(two, Duration.ofSeconds(50), new Change.SetReplicas(1));
    assertThat(rounding(one)).isCloseTo(40, within(1e-9));
  }

  @Test
  void eachMachineThatReplacesOneTakenAwayIsChargedForItself() {
    // Taken away every 100 s on average, and at least 200 s are charged for each of them.
    var prices =
        Prices.FREE
            .withSpot(new Spot(1, A_DOLLAR_A_SECOND, Duration.ofSeconds(100)))
            .withInstanceBilling(new Billing(Duration.ZERO, Duration.ofSeconds(200)));
    var pool = oneInstance().withStartUp(new StartUp(List.of())).withPrices(prices);
    var scenario = run(pool).withHorizon(new Horizon.Until(Duration.ofSeconds(1000)));
    var ends =
        new ArrayList<>(
            Scenarios.whole(scenario).instances().stream()
                .filter(step -> step.kind() == InstanceStep.Kind.DOWN)
                .map(step -> step.atNanos() / 1e9)
                .toList());
    assertThat(ends).hasSizeGreaterThan(3);
    ends.add(1000.0);
    double charged = 0;
    double from = 0;
    for (double end : ends) {
      charged += Math.max(200, end - from);
      from = end;
    }
    double total = Simulation.run(scenario).totals().cost().total();
    assertThat(total).isCloseTo(charged, within(1e-6));
  }

  @Test
  void aFunctionsStartIsRoundedWithTheExecutionThatFollows() {
    // A start of 230 ms and work of 250: 480, charged as 500. Warm, 250 are charged as 300.
    var prices =
        Prices.FREE
            .withPerGigabyteSecond(new Dollars(1))
            .withInvocationBilling(new Billing(ms(100), Duration.ZERO));
    var pool =
        Scenarios.onDemand(oneInstance(), ms(60_000), 1)
            .withMemory(Bytes.gigabytes(1))
            .withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(230)))));
    var base = listed(new long[] {0, 1000}, new long[] {250}).withPool(pool);
    var billed = base.withPrices(prices.withPhasesBilled(true));
    assertThat(Simulation.run(billed).totals().cost().total()).isCloseTo(0.8, within(1e-9));
    assertThat(rounding(billed)).isCloseTo(0.02 + 0.05, within(1e-9));
    assertThat(rounding(base.withPrices(prices))).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void timeThatIsNotBilledDoesNotMakeUpTheMinimum() {
    // Of 90 s it is down for 70: 20 are billed, and 60 are the least.
    var prices =
        Prices.FREE
            .withPerInstanceHour(A_DOLLAR_A_SECOND)
            .withFailedBilled(false)
            .withInstanceBilling(new Billing(Duration.ZERO, Duration.ofSeconds(60)));
    var crash = new Change.Kill(1, 1, Duration.ofSeconds(1000), true);
    var scenario = at(run(oneInstance().withPrices(prices)), Duration.ofSeconds(20), crash);
    assertThat(rounding(scenario)).isCloseTo(40, within(1e-9));
    assertThat(Simulation.run(scenario).totals().cost().total()).isCloseTo(60, within(1e-9));
  }
}
