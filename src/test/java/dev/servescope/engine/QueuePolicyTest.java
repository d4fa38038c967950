package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits, time-outs and priorities of queues. */
class QueuePolicyTest {
  private static Pool with(QueuePolicy policy) {
    return oneInstance().withBatching(Batching.NONE.withQueue(policy));
  }

  private static final QueuePolicy LIMIT_OF_TWO = QueuePolicy.UNLIMITED.withLimit(2);

  @Test
  void aFullQueueRefusesAtOnce() {
    // One in service, two wait, and the fourth finds no place; at 100 one has left the queue.
    var scenario =
        listed(new long[] {0, 1, 2, 3, 100}, new long[] {100}).withPool(with(LIMIT_OF_TWO));
    assertThat(Traces.ends(scenario)).containsExactly("100", "200", "300", "refused 3", "400");
  }

  @Test
  void whoIsServedInTheInstantOfItsArrivalTakesNoPlaceInTheQueue() {
    // Of five at 0 one is served, two wait, and two are refused.
    var scenario =
        listed(new long[] {0, 0, 0, 0, 0}, new long[] {100}).withPool(with(LIMIT_OF_TWO));
    assertThat(Traces.ends(scenario))
        .containsExactly("100", "200", "300", "refused 0", "refused 0");
  }

  @Test
  void theShareRefusedIsThatOfABoundedMarkovQueue() {
    // M/M/1/3 at a load of 0.8: 0.2 x 0.8^3 / (1 - 0.8^4) = 0.173442.
    var scenario =
        Scenarios.poisson(8, new Work.Exponential(ms(100)), Duration.ofSeconds(1))
            .withHorizon(new Horizon.Requests(50_000))
            .withPool(with(LIMIT_OF_TWO));
    SeededRuns.assertMean(
        scenario, run -> 1 - run.totals().availability(), 0.2 * 0.512 / (1 - 0.4096), 0.003);
  }

  @Test
  void whoWaitsForTooLongIsRefused() {
    // 50 ms at the most: the second leaves at 60; the third has waited 40 when it is served.
    var scenario =
        listed(new long[] {0, 10, 60}, new long[] {100})
            .withPool(with(new QueuePolicy(0, ms(50), QueuePolicy.Late.REJECT)));
    assertThat(Traces.ends(scenario)).containsExactly("100", "refused 60", "200");
  }

  @Test
  void whoIsServedInTheLastInstantOfItsWaitIsInTime() {
    // 100 ms at the most, and at 100 the server is free for one of the two that wait since 0.
    var scenario =
        listed(new long[] {0, 0, 0}, new long[] {100})
            .withPool(with(new QueuePolicy(0, ms(100), QueuePolicy.Late.REJECT)));
    assertThat(Traces.ends(scenario)).containsExactly("100", "200", "refused 100");
  }

  @Test
  void whoIsLateIsServedBehindThoseInTime() {
    // The second is late from 60 on, so the third goes before it at 100.
    var scenario =
        listed(new long[] {0, 10, 70}, new long[] {100, 10, 10})
            .withPool(with(new QueuePolicy(0, ms(50), QueuePolicy.Late.DELAY)));
    assertThat(Traces.ends(scenario)).containsExactly("100", "120", "110");
    assertThat(Traces.components(scenario))
        .containsExactly("work 100", "queue 100, work 10", "queue 30, work 10");
  }

  private static Scenario ofTiers(long[] arrivalMillis, List<String> tierOfEach, Pool pool) {
    var names = List.of("gold", "free");
    var indexes = Samples.ofNanos(tierOfEach.stream().mapToLong(names::indexOf).toArray());
    var columns = new Columns(null, new Columns.Labels(names, indexes), null, null);
    var base = listed(arrivalMillis, new long[] {100}).withPool(pool);
    return base.withDemand(
        base.demand()
            .withTiers(
                List.of(
                    Tier.EVERYBODY.withName("gold"),
                    Tier.EVERYBODY.withName("free").withPriority(2)))
            .withTraffic(new Traffic.Listed(Samples.ofMillis(arrivalMillis), columns)));
  }

  @Test
  void prioritiesAreStrictButInterruptNobody() {
    // The free one in service is finished; of those who wait gold goes first, whenever it came.
    var scenario =
        ofTiers(
            new long[] {0, 10, 20, 30, 250},
            List.of("free", "free", "gold", "free", "gold"),
            oneInstance());
    assertThat(Traces.ends(scenario)).containsExactly("100", "300", "200", "500", "400");
  }

  @Test
  void whoIsLateKeepsItsPriority() {
    // 50 ms at the most. At 100 the gold one of 10 is late, but goes before the free one of 60.
    var scenario =
        ofTiers(
            new long[] {0, 10, 60},
            List.of("gold", "gold", "free"),
            with(new QueuePolicy(0, ms(50), QueuePolicy.Late.DELAY)));
    assertThat(Traces.ends(scenario)).containsExactly("100", "200", "300");
  }

  @Test
  void aBatchThatIsHeldDoesNotLiftTheLimit() {
    // An idle server would take eight at a time, but waits 10 s for them: two wait, no more.
    var policy = Scenarios.batches(8, ms(10_000)).withQueue(LIMIT_OF_TWO);
    var scenario =
        listed(new long[] {0, 1000, 2000, 2000, 10_000}, new long[] {100})
            .withPool(oneInstance().withBatching(policy));
    assertThat(Traces.ends(scenario))
        .containsExactly("10100", "10100", "refused 2000", "refused 2000", "10100");
    assertThat(Simulation.run(scenario).totals().queue().max()).isEqualTo(2);
  }

  @Test
  void withoutBalancerTheLimitIsOfTheOneQueue() {
    // All three replicas do the first request; of the others two wait.
    var pool = with(LIMIT_OF_TWO).withReplicas(3).withBalancing(Balancing.NO_BALANCER);
    var scenario = listed(new long[] {0, 0, 0, 0}, new long[] {100}).withPool(pool);
    assertThat(Traces.ends(scenario)).containsExactly("100", "200", "300", "refused 0");
  }

  @Test
  void whoGetsAFunctionOfItsOwnTakesNoPlaceInTheQueue() {
    var pool = Scenarios.onDemand(with(QueuePolicy.UNLIMITED.withLimit(1)), ms(60_000), 100);
    var scenario =
        listed(new long[] {0, 0, 0, 0, 0}, new long[] {100})
            .withPool(pool.withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(1000))))));
    assertThat(Traces.ends(scenario)).containsExactly("1100", "1100", "1100", "1100", "1100");
  }
}
