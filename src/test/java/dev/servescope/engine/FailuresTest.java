package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Failures.Fault;
import dev.servescope.scenario.pool.Failures.Probe;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What fails, how it is noticed, and what becomes of the requests. */
class FailuresTest {
  private static Pool replicas(int count, Balancing balancing, Probe probe) {
    return oneInstance()
        .withReplicas(count)
        .withBalancing(balancing)
        .withFailures(Failures.NONE.withProbe(probe));
  }

  private static long[] everySecond(int count) {
    return LongStream.rangeClosed(1, count).map(second -> 1000 * second).toArray();
  }

  /** The seconds at which requests failed. */
  private static List<Long> failures(Scenario scenario) {
    return Traces.requests(scenario).stream()
        .filter(request -> request.outcome() == Outcome.FAILED)
        .map(RequestRecord::endNanos)
        .map(nanos -> nanos / 1_000_000_000)
        .toList();
  }

  @Test
  void aCrashLosesTheWorkInServiceOrHasItDoneAgain() {
    // Two replicas with one request each; the second crashes at 30 of 100. Done again it waits for
    // the first: 100-200. The third request waits in the crashed one's queue and is routed again.
    var base =
        listed(new long[] {0, 0, 10, 20}, new long[] {100})
            .withPool(replicas(2, Balancing.ROUND_ROBIN, Probe.OFF));
    var lost = at(base, ms(30), new Change.Kill(1, 2, ms(60_000), false));
    assertThat(Traces.ends(lost)).containsExactly("100", "failed 30", "200", "300");
    var again = at(base, ms(30), new Change.Kill(1, 2, ms(60_000), true));
    assertThat(Traces.ends(again)).containsExactly("100", "300", "200", "400");
    assertThat(Traces.components(again).get(1)).isEqualTo("queue 170, work 100, retry 30");
  }

  @Test
  void whatBeginsInASlowDownTakesLonger() {
    var base = listed(new long[] {0, 10, 100}, new long[] {10});
    var scenario = at(base, Duration.ZERO, new Change.Slow(1, 1, 3, ms(50)));
    // 0-30; 30-60 as it begins before 50; at 100 all is well.
    assertThat(Traces.ends(scenario)).containsExactly("30", "60", "110");
  }

  @Test
  void leastConnectionsSendsAllToTheUnableOneUntilAProbeTakesItOut() {
    // The first is busy with one of 1,000 s, so that the second, which fails all at once, has the
    // fewest. Unable from 5 on; the probes at 10, 20 and 30 take it out.
    var works = new long[41];
    java.util.Arrays.fill(works, 1);
    works[0] = 1_000_000;
    var base =
        listed(LongStream.rangeClosed(0, 40).map(s -> s * 1000).toArray(), works)
            .withPool(replicas(2, Balancing.LEAST_CONNECTIONS, Probe.KUBERNETES));
    var scenario = at(base, ms(5000), new Change.Disable(1, 2, Duration.ofHours(1)));
    assertThat(failures(scenario))
        .containsExactlyElementsOf(LongStream.rangeClosed(5, 30).boxed().toList());
    assertThat(Traces.slots(scenario).subList(1, 5)).containsOnly(2);
    assertThat(Traces.slots(scenario).subList(5, 15)).containsOnly(1);
  }

  @Test
  void aDrainedOneFinishesItsWorkAndWhatWaitsAtItIsServedElsewhere() {
    // Round robin: 0 and 2 to the first, 1 and 3 to the second, 100 ms each. From 50 on the second
    // is drained: 1 ends at 100 all the same, 3 waits behind 2.
    var base =
        listed(new long[] {0, 0, 0, 0}, new long[] {100})
            .withPool(replicas(2, Balancing.ROUND_ROBIN, Probe.OFF));
    var scenario = at(base, ms(50), new Change.Drain(1, 2, Duration.ofHours(1)));
    assertThat(Traces.ends(scenario)).containsExactly("100", "100", "200", "300");
  }

  @Test
  void aDrainedOneTakesNothingNewForAsLongAsItLastsAndThenItsTurnAgain() {
    // A request a second in turn; the second is drained from 2.5 to 5.5.
    var base =
        listed(everySecond(9), new long[] {1})
            .withPool(replicas(2, Balancing.ROUND_ROBIN, Probe.OFF));
    var scenario = at(base, ms(2500), new Change.Drain(1, 2, ms(3000)));
    assertThat(Traces.slots(scenario)).containsExactly(1, 2, 1, 1, 1, 2, 1, 2, 1);
  }

  @Test
  void withNobodyLeftRequestsWaitUntilTheDrainedOneIsBack() {
    var base =
        listed(new long[] {0, 100, 200}, new long[] {50})
            .withPool(replicas(1, Balancing.ROUND_ROBIN, Probe.OFF));
    var scenario = at(base, ms(60), new Change.Drain(1, 1, ms(240)));
    // Back at 300: 300-350 and 350-400.
    assertThat(Traces.ends(scenario)).containsExactly("50", "350", "400");
  }

  @Test
  void aCrashEndsADrainAndTheNewStartTakesWork() {
    var base =
        listed(new long[] {0, 100, 400}, new long[] {50})
            .withPool(replicas(1, Balancing.LEAST_CONNECTIONS, Probe.OFF));
    var drained = at(base, ms(60), new Change.Drain(1, 1, Duration.ofHours(1)));
    var scenario =
        drained.withInterventions(
            List.of(
                drained.interventions().getFirst(),
                new Intervention(ms(150), new Change.Kill(1, 1, ms(50), true))));
    // It would rest for an hour; it crashes at 150, starts anew at 200 and is ready at 2700.
    assertThat(Traces.ends(scenario)).containsExactly("50", "2750", "2800");
  }

  @Test
  void withoutProbesAnUnableOneIsNeverTakenOut() {
    var base =
        listed(everySecond(100), new long[] {1})
            .withPool(replicas(2, Balancing.ROUND_ROBIN, Probe.OFF));
    var scenario = at(base, Duration.ZERO, new Change.Disable(1, 2, Duration.ofHours(1)));
    assertThat(failures(scenario)).hasSize(50).contains(100L);
  }

  @Test
  void aDeadReplicaReceivesTrafficUntilItsThirdProbeAndAgainAfterTheFirstThatSucceeds() {
    // Every second request goes to the second, which is down from 5.5 to 105.5 and ready at 108.
    // Probes fail at 10, 20, 30, and the next to succeed is that at 110.
    var base =
        listed(everySecond(114), new long[] {1})
            .withPool(replicas(2, Balancing.ROUND_ROBIN, Probe.KUBERNETES));
    var scenario = at(base, ms(5500), new Change.Kill(1, 2, ms(100_000), true));
    assertThat(failures(scenario))
        .containsExactly(6L, 8L, 10L, 12L, 14L, 16L, 18L, 20L, 22L, 24L, 26L, 28L, 30L);
    var slots = Traces.slots(scenario);
    // 101 are served; the last four come from 111 on.
    assertThat(slots.subList(5, slots.size() - 4)).containsOnly(1);
    assertThat(slots.subList(slots.size() - 4, slots.size())).containsExactly(2, 1, 2, 1);
  }

  @Test
  void aReplicaThatStartsAgainBeforeAnybodyNoticedIsLeftAloneUntilAProbeSucceeds() {
    // The second is down from 5.5 to 14.5, which the one probe at 10 does not tell anybody, and
    // ready
    // at 17. From 14.5 on its place is that of a new replica, which the probe at 20 finds ready.
    var base =
        listed(everySecond(24), new long[] {1})
            .withPool(replicas(2, Balancing.ROUND_ROBIN, Probe.KUBERNETES));
    var scenario = at(base, ms(5500), new Change.Kill(1, 2, ms(9_000), true));
    assertThat(failures(scenario)).containsExactly(6L, 8L, 10L, 12L, 14L);
    var slots = Traces.slots(scenario);
    // 19 are served: 1 to 5, then 7, 9, 11, 13 and 15 to 20 by the first, and 21 to 24 in turns.
    assertThat(slots.subList(5, 15)).containsOnly(1);
    assertThat(slots.subList(15, 19)).containsExactly(2, 1, 2, 1);
  }

  @Test
  void aLostZoneIsNoticedWhenItsProbesTimeOut() {
    // Two zones: replicas 1 and 3 are lost at 9.5. The probe at 30 has its answer, which is none,
    // at 31; the arrival of that instant is still sent in vain. Of four in turn two fail.
    var failures = Failures.NONE.withZones(2).withProbe(Probe.KUBERNETES);
    var base =
        listed(everySecond(40), new long[] {1})
            .withPool(replicas(4, Balancing.ROUND_ROBIN, Probe.OFF).withFailures(failures));
    var scenario = at(base, ms(9500), new Change.LoseZone(1, Duration.ofHours(1), true));
    // Request at second n goes to replica (n - 1) mod 4 + 1.
    assertThat(failures(scenario))
        .containsExactly(11L, 13L, 15L, 17L, 19L, 21L, 23L, 25L, 27L, 29L, 31L);
  }

  @Test
  void aLostZoneLosesEveryInstanceInIt() {
    // Four in service; two are done again by the others, which are free at 100.
    var base =
        listed(new long[] {0, 0, 0, 0}, new long[] {100})
            .withPool(
                replicas(4, Balancing.CENTRAL_QUEUE, Probe.OFF)
                    .withFailures(Failures.NONE.withZones(2)));
    var scenario = at(base, ms(50), new Change.LoseZone(2, ms(60_000), true));
    assertThat(Traces.batches(scenario))
        .containsExactly(
            "1.1 0-100 [0]",
            "1.2 0-50 [1] lost",
            "1.3 0-100 [2]",
            "1.4 0-50 [3] lost",
            "1.1 100-200 [1]",
            "1.3 100-200 [3]");
  }

  /** Nothing is asked of one instance for 200,000 s. */
  private static Scenario quiet(Pool pool, long startSeconds) {
    var start = new StartUp(List.of(new StartUp.Phase("start", Duration.ofSeconds(startSeconds))));
    return listed(new long[] {0}, new long[] {1})
        .withHorizon(new Horizon.Until(Duration.ofSeconds(200_000)))
        .withPool(pool.withStartUp(start));
  }

  private static Pool crashing(Fault.Kind kind) {
    var fault = new Fault(kind, Duration.ofSeconds(100), Duration.ofSeconds(20), 1);
    return oneInstance().withFailures(Failures.NONE.withFaults(List.of(fault)));
  }

  @Test
  void theLongRunAvailabilityIsThatOfTheTimesBetweenAndToRepair() {
    // 100 s between, 20 s to repair: 100 / 120.
    for (var kind : List.of(Fault.Kind.CRASH, Fault.Kind.ZONE_LOSS)) {
      SeededRuns.assertMean(quiet(crashing(kind), 0), run -> run.totals().up(), 100 / 120.0, 0.005);
    }
  }

  @Test
  void aStartAfterTheRepairTakesItsTimeFromTheNextInterval() {
    // Faults strike whether there is a ready instance or not, so of the mean 100 s between two the
    // first 5 go to the start: what is left of an exponential time is 100 e^(-5/100) on average.
    double up = 100 * StrictMath.exp(-0.05) / 120;
    SeededRuns.assertMean(
        quiet(crashing(Fault.Kind.CRASH), 5), run -> run.totals().up(), up, 0.005);
  }

  @Test
  void spotMachinesAreTakenAwayAndAskedForAnew() {
    // Taken away every 100 s on average; ready unless that was within the last 5 s: e^(-5/100).
    var spot = new Prices.Spot(1, Dollars.ZERO, Duration.ofSeconds(100));
    var pool = oneInstance().withPrices(Prices.FREE.withSpot(spot));
    SeededRuns.assertMean(quiet(pool, 5), run -> run.totals().up(), StrictMath.exp(-0.05), 0.005);
  }

  @Test
  void onlyAStartIsWaitedForAsAStart() {
    // Down from 5 to 65, then 3 s of start: who came at 10 waited 55 s for the end of the outage.
    var start = new StartUp(List.of(new StartUp.Phase("start", ms(3000))));
    var base =
        listed(new long[] {10_000}, new long[] {1000})
            .withPool(replicas(1, Balancing.LEAST_CONNECTIONS, Probe.OFF).withStartUp(start));
    var down = at(base, ms(5000), new Change.Kill(1, 1, ms(60_000), true));
    assertThat(Traces.components(down)).containsExactly("queue 55000, start 3000, work 1000");
    // One that rests starts nothing.
    var resting = at(base, ms(5000), new Change.Drain(1, 1, ms(60_000)));
    assertThat(Traces.components(resting)).containsExactly("queue 55000, work 1000");
    assertThat(Simulation.run(resting).totals().waiting().mean()).isEqualTo(55);
  }

  @Test
  void aStartThatComesToNothingIsWaitedForAsAStart() {
    // Killed at 5 and again in its start, at 16 of 15 to 18, for 10 s: starts are awaited from 15
    // to 16 and from 26 to 29.
    var start = new StartUp(List.of(new StartUp.Phase("start", ms(3000))));
    var base =
        listed(new long[] {10_000}, new long[] {1000})
            .withPool(replicas(1, Balancing.LEAST_CONNECTIONS, Probe.OFF).withStartUp(start));
    var twice =
        at(
            at(base, ms(5000), new Change.Kill(1, 1, ms(10_000), true)),
            ms(16_000),
            new Change.Kill(1, 1, ms(10_000), true));
    assertThat(Traces.components(twice)).containsExactly("queue 15000, start 4000, work 1000");
  }
}
