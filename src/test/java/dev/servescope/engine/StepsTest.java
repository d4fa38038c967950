package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.onDemand;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.InstanceStep;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a request and an instance went through, step by step, worked out by hand. */
class StepsTest {
  private static List<String> steps(Scenario scenario, int request) {
    return Traces.requests(scenario).get(request).steps().stream().map(StepsTest::text).toList();
  }

  /** "20 queued 1.2" is at 20 ms in the line of the second replica of the first shard. */
  private static String text(Step step) {
    var text = step.atNanos() / 1_000_000 + " " + step.kind().name().toLowerCase(Locale.ROOT);
    text += step.segment() > 0 ? " #" + step.segment() : "";
    text += step.attempt() > 1 ? " again" : "";
    return step.shard() == 0 ? text : text + " " + step.shard() + "." + step.slot();
  }

  private static List<String> instanceSteps(Scenario scenario) {
    return Traces.detail(scenario).instances().stream().map(StepsTest::text).toList();
  }

  private static String text(InstanceStep step) {
    var until = step.untilNanos() > step.atNanos() ? " to " + step.untilNanos() / 1_000_000 : "";
    var kind = step.kind().name().toLowerCase(Locale.ROOT);
    return step.atNanos() / 1_000_000 + " " + kind + " " + step.slot() + until;
  }

  @Test
  void theSecondRequestWaitsInTheSharedLineForTheFirst() {
    // The first is served from 0 to 100; the second comes at 30 and is served from 100 to 150.
    var scenario = listed(new long[] {0, 30}, new long[] {100, 50});
    assertThat(steps(scenario, 0))
        .containsExactly(
            "0 sent",
            "0 passed",
            "0 delivered",
            "0 queued 1.0",
            "0 executing 1.1",
            "100 executed 1.1",
            "100 answered",
            "100 returned");
    assertThat(steps(scenario, 1))
        .containsExactly(
            "30 sent",
            "30 passed",
            "30 delivered",
            "30 queued 1.0",
            "100 executing 1.1",
            "150 executed 1.1",
            "150 answered",
            "150 returned");
  }

  @Test
  void aWayOfTwentyMillisecondsLiesBetweenSendingAndDelivery() {
    var near = Network.NONE.withDistance(ms(20));
    var scenario =
        listed(new long[] {5}, new long[] {100}).withPool(oneInstance().withNetwork(near));
    assertThat(steps(scenario, 0))
        .containsExactly(
            "5 sent",
            "5 passed",
            "25 delivered",
            "25 executing 1.1",
            "125 executed 1.1",
            "125 answered",
            "145 returned");
  }

  @Test
  void twoSegmentsAreServedSideBySideAndMergedAfterTheLast() {
    // 10 to split, 30 and 60 of work, 5 to merge.
    var sharding = Sharding.of(2, List.of(1.0, 2.0), ms(10), ms(5));
    var scenario =
        listed(new long[] {0}, new long[] {90}).withPool(oneInstance().withSharding(sharding));
    assertThat(steps(scenario, 0))
        .containsExactly(
            "0 sent",
            "0 passed",
            "0 delivered",
            "0 splitting",
            "10 queued #1 1.0",
            "10 queued #2 2.0",
            "10 executing #1 1.1",
            "10 executing #2 2.1",
            "40 executed #1 1.1",
            "70 executed #2 2.1",
            "70 merging",
            "75 answered",
            "75 returned");
  }

  @Test
  void aRequestWaitsAtTheFunctionThatStartsForItAndTheNextFindsItWarm() {
    var pool = onDemand(oneInstance(), Duration.ofSeconds(60), 10);
    var scenario =
        listed(new long[] {0, 500}, new long[] {100, 100})
            .withPool(pool.withStartUp(StartUp.TYPICAL.scaledTo(ms(300))));
    assertThat(steps(scenario, 0))
        .containsExactly(
            "0 sent",
            "0 passed",
            "0 delivered",
            "0 queued 1.0",
            "0 queued 1.1",
            "300 executing 1.1",
            "400 executed 1.1",
            "400 answered",
            "400 returned");
    assertThat(steps(scenario, 1)).contains("500 executing 1.1");
    assertThat(instanceSteps(scenario)).startsWith("0 starting 1 to 300", "300 ready 1");
  }

  @Test
  void aBatchBeginsForAllItsMembersAtOnce() {
    var scenario =
        listed(new long[] {0, 10}, new long[] {20, 30})
            .withPool(oneInstance().withBatching(batches(2, ms(50))));
    assertThat(steps(scenario, 0)).contains("0 queued 1.0", "10 executing 1.1", "40 executed 1.1");
    assertThat(steps(scenario, 1)).contains("10 queued 1.0", "10 executing 1.1", "40 executed 1.1");
  }

  @Test
  void aCrashInterruptsAndTheWorkIsDoneAgainAfterTheRestart() {
    // Killed at 40 for 60, then 300 of start-up: ready at 400, and served until 500.
    var pool = oneInstance().withStartUp(StartUp.TYPICAL.scaledTo(ms(300)));
    var scenario =
        at(
            listed(new long[] {0}, new long[] {100}).withPool(pool),
            ms(40),
            new Change.Kill(1, 1, ms(60), true));
    assertThat(steps(scenario, 0))
        .containsExactly(
            "0 sent",
            "0 passed",
            "0 delivered",
            "0 queued 1.0",
            "0 executing 1.1",
            "40 interrupted 1.1",
            "40 queued 1.0",
            "400 executing 1.1",
            "500 executed 1.1",
            "500 answered",
            "500 returned");
    assertThat(instanceSteps(scenario))
        .containsExactly("0 ready 1", "40 down 1 to 100", "100 starting 1 to 400", "400 ready 1");
  }

  @Test
  void whatTimesOutIsSentAgainAfterAPauseAndTheFirstAttemptIsServedInVain() {
    // Given up at 50, sent again at 60, when the first attempt still takes until 100.
    var clients =
        Clients.PATIENT
            .withTimeOut(ms(50))
            .withRetries(new Clients.Retries(1, ms(10), 1, 0))
            .withCancels(false);
    var plain = listed(new long[] {0}, new long[] {100});
    var scenario = plain.withDemand(plain.demand().withClients(clients));
    assertThat(steps(scenario, 0))
        .containsExactly(
            "0 sent",
            "0 passed",
            "0 delivered",
            "0 queued 1.0",
            "0 executing 1.1",
            "50 abandoned",
            "50 paused",
            "60 sent again",
            "60 passed again",
            "60 delivered again",
            "60 queued again 1.0",
            "100 executed 1.1",
            "100 executing again 1.1",
            "110 abandoned again",
            "200 executed again 1.1");
    assertThat(Traces.requests(scenario).getFirst().outcome()).isEqualTo(Outcome.TIMED_OUT);
  }

  @Test
  void whatIsDoneInVainAfterTheEndIsALeftoverOfALaterWindow() {
    var clients = Clients.PATIENT.withTimeOut(ms(50)).withCancels(false);
    var plain = listed(new long[] {0}, new long[] {100});
    var scenario = plain.withDemand(plain.demand().withClients(clients));
    var window = Simulation.detail(scenario, 60_000_000, 80_000_000, Observer.NONE);
    assertThat(window.requests()).isEmpty();
    assertThat(window.leftovers()).extracting(RequestRecord::endNanos).containsExactly(50_000_000L);
    assertThat(window.batches()).hasSize(1);
  }
}
