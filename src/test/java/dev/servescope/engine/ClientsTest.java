package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Clients who time out, try again, send twice, or leave. */
class ClientsTest {
  /** Pauses of 100, 200, 400 ms and so on, none of it at random. */
  private static Clients.Retries retries(int most) {
    return new Clients.Retries(most, ms(100), 2, 0);
  }

  private static Scenario with(Clients clients, Scenario scenario) {
    return scenario.withDemand(scenario.demand().withClients(clients));
  }

  private static final Clients TRIES_AGAIN =
      Clients.PATIENT.withTimeOut(ms(50)).withRetries(retries(2));

  // Served 0-49, in time. The second begins at 49, is given up at 51 and goes on in vain until 98;
  // tried again at 151 it is served at once, 151-200. The third is given up in the queue at 52,
  // tried again at 152, begins at 200, is given up at 202 and goes on in vain; 200 ms later, at
  // 402,
  // it is served.
  private static final Scenario QUEUED = listed(new long[] {0, 1, 2}, new long[] {49, 49, 10});

  @Test
  void whoTimesOutTriesAgainAfterPausesThatGrow() {
    var scenario = with(TRIES_AGAIN, QUEUED);
    assertThat(Traces.batches(scenario))
        .containsExactly(
            "1.1 0-49 [0]",
            "1.1 49-98 [1]",
            "1.1 151-200 [1]",
            "1.1 200-210 [2]",
            "1.1 402-412 [2]");
    assertThat(Traces.components(scenario))
        .containsExactly("work 49", "work 49, retry 150", "work 10, retry 400");
    assertThat(Traces.requests(scenario).stream().map(RequestRecord::attempts))
        .containsExactly(1, 2, 3);
    // In vain: 49 and 10 of 49 + 49 + 49 + 10 + 10.
    assertThat(Simulation.run(scenario).totals().useless()).isCloseTo(59 / 167.0, within(1e-12));
  }

  @Test
  void aServiceThatDoesNotHearOfItWorksInVainForWhatWaits() {
    // The first attempt of the third is served as well, 98-108.
    var scenario = with(TRIES_AGAIN.withCancels(false), QUEUED);
    assertThat(Traces.batches(scenario)).hasSize(6).contains("1.1 98-108 [2]");
    assertThat(Traces.ends(scenario)).containsExactly("49", "200", "412");
    assertThat(Simulation.run(scenario).totals().useless()).isCloseTo(69 / 177.0, within(1e-12));
  }

  @Test
  void withoutARetryLeftItHasTimedOut() {
    // 50, then from 150 to 200, then from 400 to 450.
    var scenario = with(TRIES_AGAIN, listed(new long[] {0}, new long[] {100}));
    assertThat(Traces.ends(scenario)).containsExactly("timed out 450");
    assertThat(Traces.requests(scenario).getFirst().attempts()).isEqualTo(3);
  }

  @Test
  void whoIsAnsweredInTheInstantOfItsTimeOutIsAnswered() {
    var scenario = with(TRIES_AGAIN, listed(new long[] {0}, new long[] {50}));
    assertThat(Traces.components(scenario)).containsExactly("work 50");
  }

  @Test
  void jitterShortensAPauseByItsShareAtTheMost() {
    var all = new Clients.Retries(1, ms(100), 2, 0.5);
    var scenario =
        with(
            Clients.PATIENT.withTimeOut(ms(50)).withRetries(all),
            listed(new long[] {0, 1000, 2000, 3000}, new long[] {200}));
    for (var request : Traces.requests(scenario)) {
      assertThat(request.outcome()).isEqualTo(Outcome.TIMED_OUT);
      // 50, a pause of 50 to 100, and 50 again.
      assertThat(request.latencySeconds()).isBetween(0.15, 0.2);
    }
    assertThat(
            Traces.ends(scenario).stream().map(e -> e.replaceAll("timed out \\d", "")).distinct())
        .hasSize(4);
  }

  @Test
  void whoFailsTriesAgain() {
    // Unable until 60: fails at 10, tries again at 110.
    var base =
        at(
            listed(new long[] {10}, new long[] {20}),
            Duration.ZERO,
            new Change.Disable(1, 1, ms(60)));
    assertThat(Traces.ends(base)).containsExactly("failed 10");
    var scenario = with(Clients.PATIENT.withRetries(retries(1)), base);
    assertThat(Traces.components(scenario)).containsExactly("work 20, retry 100");
  }

  @Test
  void impatientUsersLeaveForGoodAfterTheirPatience() {
    // Two of 5 s; the second would be answered after 10. All leave after 3 s, and nobody is served
    // but the first, in vain.
    var clients = Clients.PATIENT.withImpatient(1).withRetries(retries(5));
    var scenario = with(clients, listed(new long[] {0, 0}, new long[] {5000}));
    assertThat(Traces.ends(scenario)).containsExactly("timed out 3000", "timed out 3000");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-5000 [0]");
  }

  @Test
  void fortyPercentLeaveWhenAllHaveToWaitForMoreThanThreeSeconds() {
    // Each takes 5 s on a server of its own. A share of 0.4 among 4,000 has a standard deviation of
    // 0.0077; 3.9 of them are 0.03.
    var base =
        listed(new long[] {0}, new long[] {5000})
            .withHorizon(new Horizon.Requests(4000))
            .withTraffic(new Traffic.Constant(Rate.perSecond(0.1)));
    var run = Simulation.run(with(Clients.PATIENT.withImpatient(0.4), base));
    assertThat(run.totals().requests().timedOut() / 4000.0).isCloseTo(0.4, within(0.03));
    assertThat(run.totals().latency().max()).isEqualTo(5);
  }

  private static Scenario slowFirst(long... arrivals) {
    var pool = oneInstance().withReplicas(2).withBalancing(Balancing.ROUND_ROBIN);
    return at(
        listed(arrivals, new long[] {100}).withPool(pool),
        Duration.ZERO,
        new Change.Slow(1, 1, 10, ms(50)));
  }

  @Test
  void ofTwoAttemptsTheFirstAnswerCounts() {
    // The first replica takes 1,000; the second attempt, sent at 20, goes to the other: 20-120.
    var scenario = with(Clients.PATIENT.withHedging(ms(20)), slowFirst(0));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-1000 [0]", "1.2 20-120 [0]");
    assertThat(Traces.components(scenario)).containsExactly("work 100, retry 20");
    assertThat(Traces.requests(scenario).getFirst().attempts()).isEqualTo(2);
    assertThat(Simulation.run(scenario).totals().useless()).isCloseTo(1000 / 1100.0, within(1e-12));
  }

  @Test
  void noSecondAttemptIsSentWhenTheFirstIsAnsweredInTime() {
    var scenario =
        with(Clients.PATIENT.withHedging(ms(100)), listed(new long[1], new long[] {100}));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-100 [0]");
    assertThat(Traces.requests(scenario).getFirst().attempts()).isEqualTo(1);
  }

  @Test
  void anAttemptThatStillWaitsIsDroppedWhenTheOtherIsAnswered() {
    // One server is busy with the first attempt when the second comes.
    var base = listed(new long[] {0, 90}, new long[] {100});
    var scenario = with(Clients.PATIENT.withHedging(ms(20)), base);
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-100 [0]", "1.1 100-200 [1]");
    // If nobody tells, it is served before the second request: 100-200 in vain.
    var deaf = with(Clients.PATIENT.withHedging(ms(20)).withCancels(false), base);
    assertThat(Traces.ends(deaf)).containsExactly("100", "300");
  }

  @Test
  void aRequestFailsOnlyWhenBothAttemptsHave() {
    // The first replica crashes at 30 with the first attempt; the second attempt goes on.
    var scenario =
        at(
            with(Clients.PATIENT.withHedging(ms(20)), slowFirst(0)),
            ms(30),
            new Change.Kill(1, 1, ms(10), false));
    assertThat(Traces.ends(scenario)).containsExactly("120");
  }
}
