package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Sharding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which share of the work answers nobody. */
class UselessWorkTest {
  private static void assertUseless(Scenario scenario, double share) {
    assertThat(Simulation.run(scenario).totals().useless()).isCloseTo(share, within(1e-12));
  }

  @Test
  void segmentsServedForARequestThatFailsLaterAreUseless() {
    // 20 on the first shard, done; 40 on the second, which crashes at 30. Then one of 60 for
    // itself.
    var sharding = Sharding.of(2, List.of(1.0, 2.0), ms(0), ms(0));
    var base =
        listed(new long[] {0, 10_000}, new long[] {60})
            .withPool(oneInstance().withSharding(sharding));
    var scenario = at(base, ms(30), new Change.Kill(2, 1, ms(10), false));
    assertThat(Traces.ends(scenario)).containsExactly("failed 30", "10040");
    assertUseless(scenario, 50 / 110.0);
  }

  @Test
  void anAnswerThatIsTooLateOnItsWayWasForNothing() {
    // Served from 15 to 25, back at 40, given up at 35.
    var base =
        listed(new long[] {0}, new long[] {10})
            .withPool(oneInstance().withNetwork(Network.NONE.withDistance(ms(15))));
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withTimeOut(ms(35))));
    assertThat(Traces.ends(scenario)).containsExactly("timed out 35");
    assertUseless(scenario, 1);
  }

  @Test
  void theLaterOfTwoAnswersWasForNothing() {
    // Sent at 0 and at 20 to a server each, 10 ms away: the first is back at 70, the second at 90,
    // though served by 80.
    var pool =
        oneInstance()
            .withReplicas(2)
            .withBalancing(Balancing.ROUND_ROBIN)
            .withNetwork(Network.NONE.withDistance(ms(10)));
    var base = listed(new long[] {0}, new long[] {50}).withPool(pool);
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withHedging(ms(20))));
    assertThat(Traces.ends(scenario)).containsExactly("70");
    assertUseless(scenario, 0.5);
    // If the ways are longer than the pause, both are served before the first answer is back.
    var far = scenario.withPool(pool.withNetwork(Network.NONE.withDistance(Duration.ofSeconds(1))));
    assertThat(Traces.ends(far)).containsExactly("2050");
    assertUseless(far, 0.5);
  }

  @Test
  void whatIsAnsweredInTheEndIsUsefulButForWhatWasLost() {
    // 30 of 50 lost in a crash, then 50 done.
    var scenario =
        at(listed(new long[] {0}, new long[] {50}), ms(30), new Change.Kill(1, 1, ms(10), true));
    assertUseless(scenario, 30 / 80.0);
  }

  @Test
  void whoIsRefusedAtAFullQueueTriesAgainLikeAnyOther() {
    // One place in the queue: the third is refused at 2 and tries again at 102 and at 302, when the
    // server is free. Its first attempts cost nothing.
    var policy = QueuePolicy.UNLIMITED.withLimit(1);
    var pool = oneInstance();
    var base =
        listed(new long[] {0, 1, 2}, new long[] {150})
            .withPool(pool.withBatching(pool.batching().withQueue(policy)));
    var retries = new Clients.Retries(2, ms(100), 2, 0);
    var scenario = base.withDemand(base.demand().withClients(Clients.PATIENT.withRetries(retries)));
    assertThat(Traces.components(scenario).getLast()).isEqualTo("work 150, retry 300");
    assertUseless(scenario, 0);
  }
}
