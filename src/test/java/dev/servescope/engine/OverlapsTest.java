package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two things that happen to the same instance or request at once. */
class OverlapsTest {
  @Test
  void theEndOfOneFaultLeavesAnotherAsItIs() {
    // Three times slower until 1,000, and unable until 100 on top of it.
    var base =
        at(
            at(
                listed(new long[] {50, 200, 2000}, new long[] {10}),
                Duration.ZERO,
                new Change.Slow(1, 1, 3, ms(1000))),
            Duration.ZERO,
            new Change.Disable(1, 1, ms(100)));
    assertThat(Traces.ends(base)).containsExactly("failed 50", "230", "2010");
  }

  @Test
  void ofTwoSlowDownsTheLargerFactorHoldsUntilTheLaterEnd() {
    var base =
        at(
            at(
                listed(new long[] {20, 200, 400}, new long[] {10}),
                Duration.ZERO,
                new Change.Slow(1, 1, 3, ms(300))),
            ms(10),
            new Change.Slow(1, 1, 2, ms(50)));
    assertThat(Traces.ends(base)).containsExactly("50", "230", "410");
  }

  @Test
  void aSlowDownIsForgottenWhenTheInstanceStartsAnew() {
    // Slow until 1,000, crashed at 10, back at 20, slow again from 30 to 60.
    var pool = oneInstance().withStartUp(new StartUp(List.of()));
    var slow =
        at(
            listed(new long[] {20, 40, 100}, new long[] {5}).withPool(pool),
            Duration.ZERO,
            new Change.Slow(1, 1, 3, ms(1000)));
    var scenario =
        at(
            at(slow, ms(10), new Change.Kill(1, 1, ms(10), true)),
            ms(30),
            new Change.Slow(1, 1, 2, ms(30)));
    assertThat(Traces.ends(scenario)).containsExactly("25", "50", "105");
  }

  @Test
  void whatAnotherIsDoingAnywayIsNotDoneAgainWhenOneCrashes() {
    // Without a balancer both serve it; the second crashes at 50, and the first answers at 100.
    var scenario =
        at(
            listed(new long[] {0}, new long[] {100})
                .withPool(oneInstance().withReplicas(2).withBalancing(Balancing.NO_BALANCER)),
            ms(50),
            new Change.Kill(1, 2, ms(10_000), true));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-100 [0]", "1.2 0-50 [0] lost");
    assertThat(Traces.ends(scenario)).containsExactly("100");
  }

  @Test
  void whatAllWhoDidItHaveLostIsDoneAgain() {
    // Both crash at 50; the first is back at 70.
    var pool =
        oneInstance()
            .withReplicas(2)
            .withBalancing(Balancing.NO_BALANCER)
            .withStartUp(new StartUp(List.of()));
    var base = listed(new long[] {0}, new long[] {100}).withPool(pool);
    var scenario =
        at(
            at(base, ms(50), new Change.Kill(1, 1, ms(20), true)),
            ms(50),
            new Change.Kill(1, 2, ms(10_000), true));
    assertThat(Traces.components(scenario)).containsExactly("queue 20, work 100, retry 50");
  }

  @Test
  void aBatchOfWhichOneMemberHasTimedOutGoesOnForTheOther() {
    // Held for 40; the first is given up at 30 and leaves the queue, so that the second, which came
    // at 20, is held until 60.
    var base =
        listed(new long[] {0, 20}, new long[] {5})
            .withPool(oneInstance().withBatching(batches(8, ms(40))));
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withTimeOut(ms(30))));
    assertThat(Traces.ends(scenario)).containsExactly("timed out 30", "timed out 50");
    assertThat(Traces.batches(scenario)).isEmpty();
    var longer = base.withDemand(base.demand().withClients(Clients.PATIENT.withTimeOut(ms(45))));
    assertThat(Traces.batches(longer)).containsExactly("1.1 40-45 [0, 1]");
  }

  @Test
  void functionsOfShardsStartForEachShard() {
    // Two segments of 20 ms: both start a function of 100, merged at 123.
    var pool =
        Scenarios.onDemand(oneInstance(), ms(500), 1)
            .withSharding(Sharding.of(2, List.of(1.0), ms(0), ms(3)))
            .withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(100)))));
    var scenario = listed(new long[] {0, 200}, new long[] {40}).withPool(pool);
    assertThat(Traces.components(scenario))
        .containsExactly("start 100, work 20, merge 3", "work 20, merge 3");
  }

  @Test
  void aRetryAfterACrashThatIsTooLateForItsClientIsDropped() {
    // In service 0-30, lost, back at 230; its client gives up at 100.
    var pool = oneInstance().withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(100)))));
    var base = listed(new long[] {0}, new long[] {50}).withPool(pool);
    var scenario =
        at(
            base.withDemand(base.demand().withClients(Clients.PATIENT.withTimeOut(ms(100)))),
            ms(30),
            new Change.Kill(1, 1, ms(100), true));
    assertThat(Traces.ends(scenario)).containsExactly("timed out 100");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-30 [0] lost");
  }

  @Test
  void aFunctionWhoseRequestHasLeftIsReadyAllTheSame() {
    // Its start of 100 ends after its client has left at 60; the next at 120 finds it warm.
    var pool =
        Scenarios.onDemand(oneInstance(), ms(500), 1)
            .withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(100)))));
    var base = listed(new long[] {0, 120}, new long[] {50}).withPool(pool);
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withTimeOut(ms(60))));
    assertThat(Traces.ends(scenario)).containsExactly("timed out 60", "170");
    assertThat(Traces.components(scenario)).containsExactly("", "work 50");
  }

  @Test
  void aClientOfAClosedLoopThinksAgainWhenItHasGivenUp() {
    // Sent at 100, given up at 150, sent at 250, given up at 300 in the queue, sent at 400. Served
    // in vain are the first, 100-300, and the third, 400-600.
    var base =
        listed(new long[] {0}, new long[] {200})
            .withHorizon(new Horizon.Requests(3))
            .withTraffic(new Traffic.ClosedLoop(1, new Work.Constant(ms(100))));
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withTimeOut(ms(50))));
    assertThat(Traces.ends(scenario))
        .containsExactly("timed out 150", "timed out 300", "timed out 450");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 100-300 [0]", "1.1 400-600 [2]");
  }

  @Test
  void aRequestThatIsSentTwiceWaitsForOneColdStartAsARequest() {
    // Both attempts start a function, but it is one request of one.
    var pool =
        Scenarios.onDemand(oneInstance(), ms(500), 10)
            .withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(100)))));
    var base = listed(new long[] {0}, new long[] {50}).withPool(pool);
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withHedging(ms(20))));
    var cold = Simulation.run(scenario).totals().coldStarts();
    assertThat(cold.count()).isEqualTo(2);
    assertThat(cold.probability()).isEqualTo(1);
    assertThat(Traces.ends(scenario)).containsExactly("150");
  }
}
