package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.onDemand;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Component;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The worked cases of the teaching texts, each through the engine. */
class CasesTest {
  private static final long[] TEN = {120, 150, 100, 130, 110, 140, 115, 125, 135, 105};
  private static final double EXACT = 1e-9;

  private static Scenario tenAtOnce() {
    return listed(new long[10], TEN);
  }

  private static List<RequestRecord> requests(Scenario scenario) {
    return Scenarios.whole(scenario).requests().stream()
        .sorted(Comparator.comparingLong(RequestRecord::id))
        .toList();
  }

  private static double[] endSeconds(Scenario scenario) {
    return requests(scenario).stream().mapToDouble(r -> r.endNanos() / 1e9).toArray();
  }

  @Test
  void simpleServingOfTenRequestsTakes123MillisecondsInTheMeanAndOneDollar() {
    // Ten instances, one request each: latency is the processing time. Sum 1,230 ms.
    var scenario =
        tenAtOnce()
            .withPool(oneInstance().withReplicas(10))
            .withPrices(Prices.FREE.withPerRequest(new Dollars(0.10)));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.latency().mean()).isCloseTo(0.1230, within(EXACT));
    assertThat(totals.cost().total()).isCloseTo(1.00, within(EXACT));
  }

  @Test
  void batchServingOfTenRequestsTakes132MillisecondsOverBatchesAnd138OverRequests() {
    // Batches (120 150 100) (130 110 140) (115 125 135) (105) on four instances: 150 140 135 105,
    // mean 530 / 4 = 132.5; by request (3 x 150 + 3 x 140 + 3 x 135 + 105) / 10 = 138.
    var pool = oneInstance().withReplicas(4).withBatching(batches(3, Duration.ZERO));
    var scenario =
        tenAtOnce().withPool(pool).withPrices(Prices.FREE.withPerBatch(new Dollars(0.25)));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.batches().count()).isEqualTo(4);
    assertThat(totals.batches().meanSeconds()).isCloseTo(0.1325, within(EXACT));
    assertThat(totals.latency().mean()).isCloseTo(0.1380, within(EXACT));
    assertThat(totals.cost().total()).isCloseTo(1.00, within(EXACT));
  }

  @Test
  void theSameTenRequestsWaitForTheirBatchToFillWhenTheyReallyArriveOneAfterTheOther() {
    // One every 50 ms, batches of three held for up to 1 s, four instances. The first leaves at
    // 100 ms with 0, 1, 2 (150 ms), the second at 250 with 3, 4, 5 (140), the third at 400 with
    // 6, 7, 8 (135), the last when request 9 has waited for 1 s (105 ms).
    // Latencies: 250 200 150, 240 190 140, 235 185 135, 1105: mean 283 ms, batch wait 50 x 9 +
    // 1000.
    var arrivals = LongStream.range(0, 10).map(i -> 50 * i).toArray();
    var pool = oneInstance().withReplicas(4).withBatching(batches(3, ms(1000)));
    var totals = Simulation.run(listed(arrivals, TEN).withPool(pool)).totals();
    assertThat(totals.latency().mean()).isCloseTo(0.2830, within(EXACT));
    assertThat(totals.breakdown()).containsEntry(Component.BATCH, 0.145);
    assertThat(totals.breakdown().get(Component.WORK)).isCloseTo(0.1380, within(EXACT));
    assertThat(totals.breakdown()).containsEntry(Component.QUEUE, 0.0);
  }

  @Test
  void theSameTenRequestsOneAfterTheOtherOnOneInstanceQueue() {
    // Ends are the running sums 120 270 370 500 610 750 865 990 1125 1230; arrivals 0 50 100 ...
    // 450 sum to 2,250. Sum of ends 6,830, so latency is (6,830 - 2,250) / 10 = 458 ms.
    var arrivals = LongStream.range(0, 10).map(i -> 50 * i).toArray();
    var totals = Simulation.run(listed(arrivals, TEN)).totals();
    assertThat(totals.latency().mean()).isCloseTo(0.4580, within(EXACT));
    assertThat(totals.breakdown().get(Component.QUEUE)).isCloseTo(0.3350, within(EXACT));
  }

  @Test
  void fourUsersOfOneServerAreServedAfter5And10And15And20Seconds() {
    var scenario = listed(new long[4], new long[] {5000, 5000, 5000, 5000});
    assertThat(endSeconds(scenario)).containsExactly(5, 10, 15, 20);
  }

  @Test
  void theThirdOfThreeQueuedVideosIsDoneAfter16Seconds() {
    var scenario = listed(new long[3], new long[] {3000, 8000, 5000});
    assertThat(endSeconds(scenario)).containsExactly(3, 11, 16);
  }

  @Test
  void aRequestOf20GigabytesOverThreeShardsTakes85Seconds() {
    // 15 s split, segments of 7, 7 and 6 GB of which 7 take 60 s, 10 s merge. Work 60 x 20 / 7 s.
    // While processing, the three shards work for 60 + 60 + 360 / 7 of 180 s: 20 / 21.
    var sharding =
        Sharding.of(3, List.of(7.0, 7.0, 6.0), Duration.ofSeconds(15), Duration.ofSeconds(10));
    var work = Math.round(60_000 * 20 / 7.0);
    var scenario =
        listed(new long[1], new long[] {work}).withPool(oneInstance().withSharding(sharding));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.latency().max()).isCloseTo(85, within(1e-3));
    assertThat(totals.breakdown()).containsEntry(Component.SPLIT, 15.0);
    assertThat(totals.breakdown()).containsEntry(Component.MERGE, 10.0);
    assertThat(totals.breakdown().get(Component.WORK)).isCloseTo(60, within(1e-3));
    double busySeconds = totals.instances().runningMean() * totals.seconds();
    assertThat(busySeconds / (3 * 60)).isCloseTo(20.0 / 21, within(1e-4));
  }

  @Test
  void oneColdRequestOfTenMakesAMeanOf750Milliseconds() {
    // One arrival a second, 500 ms of work, kept for ten minutes; the first finds no instance and
    // waits for 200 + 300 + 2,000 ms. The second and third come while it starts, so arrivals are
    // spaced by 4 s: (3,000 + 9 x 500) / 10 = 750 ms.
    var arrivals = LongStream.range(0, 10).map(i -> 4000 * i).toArray();
    var work = LongStream.range(0, 10).map(i -> 500).toArray();
    var pool = onDemand(oneInstance(), Duration.ofMinutes(10), 10).withStartUp(StartUp.TYPICAL);
    var totals = Simulation.run(listed(arrivals, work).withPool(pool)).totals();
    assertThat(totals.latency().mean()).isCloseTo(0.750, within(EXACT));
    assertThat(totals.latency().max()).isEqualTo(3.0);
    assertThat(totals.coldStarts().probability()).isEqualTo(0.1);
    assertThat(totals.coldStarts().count()).isEqualTo(1);
    assertThat(totals.breakdown()).containsEntry(Component.START, 0.25);
  }

  @Test
  void threeReplicasTripleTheThroughputOfOne() {
    // Work of 120 s each, always a queue: one serves 30 an hour, three serve 90.
    var arrivals = new long[300];
    var work = LongStream.range(0, 300).map(i -> 120_000).toArray();
    var one = listed(arrivals, work);
    var three = one.withPool(oneInstance().withReplicas(3).withBalancing(Balancing.ROUND_ROBIN));
    Run slow = Simulation.run(one);
    Run fast = Simulation.run(three);
    assertThat(slow.totals().throughputPerSecond() * 3600).isCloseTo(30, within(EXACT));
    assertThat(fast.totals().throughputPerSecond() * 3600).isCloseTo(90, within(EXACT));
  }
}
