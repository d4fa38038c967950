package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of who waits when an instance, a shard or another line can serve it. */
class RejoiningTest {
  private static final Duration LONG = ms(10_000);

  private static Pool pool(int replicas, Balancing balancing, long startMillis) {
    return oneInstance()
        .withReplicas(replicas)
        .withBalancing(balancing)
        .withStartUp(new StartUp(List.of(new StartUp.Phase("start", ms(startMillis)))));
  }

  private static Change kill(int shard, int replica, Duration down) {
    return new Change.Kill(shard, replica, down, true);
  }

  @Test
  void aStandbyThatComesBackServesWhatWaitsForAnother() {
    // The standby, shard 2, is down from 10 to 110 and shard 1 from 20 on. What comes at 50 waits
    // for the standby, as does what comes at 300.
    var pool = pool(1, Balancing.CENTRAL_QUEUE, 0);
    var base =
        listed(new long[] {50, 300}, new long[] {10})
            .withPool(pool.withSharding(Sharding.NONE.withStandby(1)));
    var scenario = at(at(base, ms(10), kill(2, 1, ms(100))), ms(20), kill(1, 1, LONG));
    assertThat(Traces.batches(scenario)).containsExactly("2.1 110-120 [0]", "2.1 300-310 [1]");
    // The same where both are kept from work instead, the standby until 110.
    var drained = at(base, ms(10), new Change.Drain(2, 1, ms(100)));
    var both = at(drained, ms(20), new Change.Drain(1, 1, LONG));
    assertThat(Traces.batches(both)).containsExactly("2.1 110-120 [0]", "2.1 300-310 [1]");
  }

  @Test
  void aWaitForAStartStaysOneWhenAnotherServes() {
    // Shard 1 starts from 0 to 50, its standby may work from 20 on, and the request comes at 10.
    var base =
        listed(new long[] {10}, new long[] {1})
            .withPool(
                pool(1, Balancing.CENTRAL_QUEUE, 50).withSharding(Sharding.NONE.withStandby(1)));
    var killed = at(base, Duration.ZERO, kill(1, 1, Duration.ZERO));
    var scenario = at(killed, Duration.ZERO, new Change.Drain(2, 1, ms(20)));
    assertThat(Traces.components(scenario)).containsExactly("start 10, work 1");
  }

  @Test
  void aStartIsOverWhenItsInstanceIsThereThoughItMayNotWorkYet() {
    // It starts from 0 to 20 and is drained from 5 to 100: of what comes at 10, only 10 ms are its.
    var base =
        listed(new long[] {10}, new long[] {1}).withPool(pool(1, Balancing.CENTRAL_QUEUE, 20));
    var killed = at(base, Duration.ZERO, kill(1, 1, Duration.ZERO));
    var scenario = at(killed, ms(5), new Change.Drain(1, 1, ms(95)));
    assertThat(Traces.components(scenario)).containsExactly("queue 80, start 10, work 1");
  }

  @ParameterizedTest
  @EnumSource(names = {"CENTRAL_QUEUE", "ROUND_ROBIN", "LEAST_CONNECTIONS"})
  void whoWaitsForAnInstanceThatProbesShunWaitsInTheQueue(Balancing balancing) {
    // Probes at 10, 20, ... The instance answers errors from 55 to 205, is shunned from 60 on and
    // trusted again at 210.
    var probe = new Failures.Probe(ms(10), ms(10), 1, 1);
    var base =
        listed(new long[] {100}, new long[] {1})
            .withPool(pool(1, balancing, 0).withFailures(Failures.NONE.withProbe(probe)));
    var scenario = at(base, ms(55), new Change.Disable(1, 1, ms(150)));
    assertThat(Traces.components(scenario)).containsExactly("queue 110, work 1");
  }

  @Test
  void whoIsSentOnFromAnInstanceThatIsGoneHasWaitedForThatOne() {
    // The third waits behind the first from 10 on. At 50 that one's instance goes, and the other
    // one, idle since 10, takes both: the first again from its beginning.
    var base =
        listed(new long[] {0, 0, 10}, new long[] {100, 10, 10})
            .withPool(pool(2, Balancing.ROUND_ROBIN, 0));
    var scenario = at(base, ms(50), new Change.Kill(1, 1, LONG, false));
    assertThat(Traces.components(scenario)).containsExactly("", "work 10", "queue 40, work 10");
  }

  @ParameterizedTest
  @EnumSource(names = {"CENTRAL_QUEUE", "ROUND_ROBIN", "LEAST_CONNECTIONS"})
  void whoComesInTheInstantOfAStartStandsBehindWhoWaitedForIt(Balancing balancing) {
    // Ready at 30, in the instant of the third.
    var base = listed(new long[] {10, 20, 30}, new long[] {10}).withPool(pool(1, balancing, 30));
    var scenario = at(base, Duration.ZERO, kill(1, 1, Duration.ZERO));
    assertThat(Traces.ends(scenario)).containsExactly("40", "50", "60");
  }

  @Test
  void ofAFullLineWhoJoinedLastIsRefusedWheneverItCame() {
    // Batches of three are held for 50 ms. The first, of the lower tier, waits at replica 1 and the
    // second at replica 2; when the first is sent on to that, at 20, one is too many: itself.
    var tiers =
        List.of(Tier.EVERYBODY.withName("high"), Tier.EVERYBODY.withName("low").withPriority(2));
    var labels = new Columns.Labels(List.of("high", "low"), Samples.ofNanos(1, 0));
    var arrivals =
        new Traffic.Listed(Samples.ofMillis(0, 10), new Columns(null, labels, null, null));
    Scenario plain = listed(new long[] {0, 10}, new long[] {10});
    var demand = plain.demand().withTiers(tiers).withTraffic(arrivals);
    var batching = batches(3, ms(50)).withQueue(QueuePolicy.UNLIMITED.withLimit(1));
    var base =
        plain.withDemand(demand).withPool(pool(2, Balancing.ROUND_ROBIN, 0).withBatching(batching));
    var scenario = at(base, ms(20), kill(1, 1, LONG));
    assertThat(Traces.ends(scenario)).containsExactly("refused 20", "70");
  }

  @Test
  void aZoneIsLostAsOne() {
    // Replicas 1 and 3 are in zone 1. What waits at the first, when both go, is not sent to the
    // third, whose line is full, but to one of those that stay.
    var batching = pool(4, Balancing.ROUND_ROBIN, 0).batching();
    var limited = batching.withQueue(QueuePolicy.UNLIMITED.withLimit(1));
    var pool =
        pool(4, Balancing.ROUND_ROBIN, 0)
            .withBatching(limited)
            .withFailures(Failures.NONE.withZones(2));
    var base =
        listed(new long[] {0, 0, 0, 0, 1, 2, 3, 4}, new long[] {100, 10, 100, 10, 10, 10, 10, 10})
            .withPool(pool);
    var scenario = at(base, ms(50), new Change.LoseZone(1, LONG, true));
    assertThat(Traces.ends(scenario)).noneMatch(end -> end.startsWith("refused"));
  }

  @Test
  void theLossOfAZoneLeavesAShardsStandbyInAnother() {
    var pool =
        pool(1, Balancing.CENTRAL_QUEUE, 0)
            .withSharding(Sharding.NONE.withStandby(1))
            .withFailures(Failures.NONE.withZones(2));
    var base = listed(new long[] {10}, new long[] {10}).withPool(pool);
    var first = at(base, ms(5), new Change.LoseZone(1, LONG, true));
    var second = at(base, ms(5), new Change.LoseZone(2, LONG, true));
    assertThat(Traces.batches(first)).containsExactly("2.1 10-20 [0]");
    assertThat(Traces.batches(second)).containsExactly("1.1 10-20 [0]");
  }

  /** Nobody at first; one instance, which takes 30 to start, when a request comes. */
  private static Pool fromZero() {
    return pool(1, Balancing.CENTRAL_QUEUE, 30)
        .withScaling(Scaling.Kpa.of(1, 1).withInitial(0))
        .withReplicas(0);
  }

  @Test
  void aColdStartIsCountedOfAcceptedRequestsOnly() {
    // From zero; the start takes 30, and the queue holds one: of four requests one is accepted.
    var pool = fromZero();
    var limited = pool.batching().withQueue(QueuePolicy.UNLIMITED.withLimit(1));
    var scenario =
        listed(new long[] {0, 1, 2, 3}, new long[] {10}).withPool(pool.withBatching(limited));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.requests().refused()).isEqualTo(3);
    assertThat(totals.coldStarts().probability()).isEqualTo(1);
  }

  @Test
  void aRestartIsNoStartFromZero() {
    // The first waits for a start from zero; the second, at 110, for the restart of what crashed.
    var base = listed(new long[] {0, 110}, new long[] {10}).withPool(fromZero());
    var scenario = at(base, ms(100), kill(1, 1, ms(10)));
    var starts = Simulation.run(scenario).totals().coldStarts();
    assertThat(starts.count()).isEqualTo(1);
    assertThat(starts.probability()).isEqualTo(0.5);
  }
}
