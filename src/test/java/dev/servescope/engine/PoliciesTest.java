package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.onDemand;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Component;
import dev.servescope.run.Detail;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each policy on a trace small enough to be worked out by hand. */
class PoliciesTest {
  private static Detail detail(Scenario scenario) {
    return Scenarios.whole(scenario);
  }

  /** The slot that served each request, in the order of arrival. */
  private static List<Integer> slots(Scenario scenario) {
    return detail(scenario).batches().stream()
        .flatMap(batch -> batch.requests().stream().map(id -> new long[] {id, batch.slot()}))
        .sorted(Comparator.comparingLong(pair -> pair[0]))
        .map(pair -> (int) pair[1])
        .toList();
  }

  /** "start-end xsize" of each batch in milliseconds, in the order of their starts. */
  private static List<String> batchesOf(Scenario scenario) {
    return detail(scenario).batches().stream()
        .sorted(Comparator.comparing(BatchRecord::startNanos).thenComparing(BatchRecord::slot))
        .map(
            b ->
                b.startNanos() / 1_000_000
                    + "-"
                    + b.endNanos() / 1_000_000
                    + " x"
                    + b.requests().size())
        .toList();
  }

  private static List<Long> latencyMillis(Scenario scenario) {
    return detail(scenario).requests().stream()
        .sorted(Comparator.comparing(RequestRecord::id))
        .map(request -> Math.round(request.latencySeconds() * 1000))
        .toList();
  }

  private static Pool replicas(int count, Balancing balancing) {
    return oneInstance().withReplicas(count).withBalancing(balancing);
  }

  @Test
  void roundRobinGoesRoundWhateverTheQueues() {
    var scenario =
        listed(new long[] {0, 1, 2, 3, 4}, new long[] {100, 10, 10, 10, 10})
            .withPool(replicas(3, Balancing.ROUND_ROBIN));
    // The fourth waits behind the first although others are idle: 100 - 3 + 10.
    assertThat(slots(scenario)).containsExactly(1, 2, 3, 1, 2);
    assertThat(latencyMillis(scenario)).containsExactly(100L, 10L, 10L, 107L, 17L);
  }

  @Test
  void leastConnectionsAvoidsTheBusyOneAndTakesTurnsAmongEquals() {
    // Credits of 1 2 3. At 0 all are equal: 1 1 1, the first wins and pays 3: -2 1 1. At 1 two are:
    // 2 2, the second pays 2: -2 0 2. At 2 only 3 is idle. At 50 again 2 and 3: 1 3, so 3: -2 1 1.
    // At 51 only 2 is idle. At 52 all have one: -1 2 2, so 2, where it waits for 9 ms.
    var scenario =
        listed(new long[] {0, 1, 2, 50, 51, 52}, new long[] {100, 10, 10, 10, 10, 10})
            .withPool(replicas(3, Balancing.LEAST_CONNECTIONS));
    assertThat(slots(scenario)).containsExactly(1, 2, 3, 3, 2, 2);
    assertThat(latencyMillis(scenario)).containsExactly(100L, 10L, 10L, 10L, 10L, 19L);
  }

  @Test
  void aCentralQueueGivesTheHeadToTheFirstThatIsFree() {
    var scenario =
        listed(new long[] {0, 0, 0, 0}, new long[] {100, 30, 50, 10})
            .withPool(replicas(2, Balancing.CENTRAL_QUEUE));
    // 1: 0-100. 2: 0-30, then the third 30-80, then the fourth 80-90.
    assertThat(slots(scenario)).containsExactly(1, 2, 2, 2);
    assertThat(latencyMillis(scenario)).containsExactly(100L, 30L, 80L, 90L);
  }

  @Test
  void aFreeInstanceTakesWhatWaitsWhenNothingIsHeldBack() {
    // 30 ms a batch of any size up to 8. Requests: 6 at 0, 2 at 10, 8 at 20 (as sizes 4+2, 2, 6+2).
    // 0-30 takes 6, 30-60 takes 8 of the waiting 10, 60-90 the last 2: three batches.
    var arrivals = new long[] {0, 0, 0, 0, 0, 0, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20};
    var batching = new Batching(8, Duration.ZERO, new BatchTime.Affine(ms(30), Duration.ZERO));
    var scenario = listed(arrivals, new long[] {1}).withPool(oneInstance().withBatching(batching));
    assertThat(batchesOf(scenario)).containsExactly("0-30 x6", "30-60 x8", "60-90 x2");
  }

  @Test
  void aBatchIsHeldUntilItIsFullOrItsOldestHasWaited() {
    // Up to 3, held for 20 ms; 5 ms of work. 0, 4 leave at 20 (2 of them); 30, 31, 32 at 32 (full).
    var scenario =
        listed(new long[] {0, 4, 30, 31, 32}, new long[] {5})
            .withPool(oneInstance().withBatching(batches(3, ms(20))));
    assertThat(batchesOf(scenario)).containsExactly("20-25 x2", "32-37 x3");
    assertThat(latencyMillis(scenario)).containsExactly(25L, 21L, 7L, 6L, 5L);
  }

  @Test
  void whatWasHeldIsNamedTheBatchersAndWhatWaitedForOthersTheQueues() {
    // The first two leave at 20 and work until 120. The third comes at 30, could leave at 50 but
    // finds the instance at 120: 90 ms of queue and, as it is overdue then, none of the batcher.
    var scenario =
        listed(new long[] {0, 4, 30}, new long[] {100})
            .withPool(oneInstance().withBatching(batches(3, ms(20))));
    var third = detail(scenario).requests().getLast();
    assertThat(third.seconds())
        .containsEntry(Component.QUEUE, 0.09)
        .doesNotContainKey(Component.BATCH);
    var first = detail(scenario).requests().getFirst();
    assertThat(first.seconds())
        .containsEntry(Component.BATCH, 0.02)
        .doesNotContainKey(Component.QUEUE);
  }

  @Test
  void arrivalsOfOneInstantShareABatchEvenWhenAnInstanceIsFree() {
    var scenario =
        listed(new long[] {0, 0, 0, 0}, new long[] {10, 20, 30, 40})
            .withPool(oneInstance().withReplicas(4).withBatching(batches(4, Duration.ZERO)));
    assertThat(batchesOf(scenario)).containsExactly("0-40 x4");
  }

  @Test
  void aMeasuredTableIsReadBetweenItsSizes() {
    // 1: 10 ms, 5: 30 ms, so 3: 20 ms; above the table it goes on by 5 ms each: 8: 45 ms.
    var table = new TreeMap<Integer, Duration>();
    table.put(1, ms(10));
    table.put(5, ms(30));
    var batching = new Batching(8, Duration.ZERO, new BatchTime.Measured(table));
    var scenario =
        listed(new long[] {0, 0, 0, 50, 50, 50, 50, 50, 50, 50, 50}, new long[] {1})
            .withPool(oneInstance().withBatching(batching));
    assertThat(batchesOf(scenario)).containsExactly("0-20 x3", "50-95 x8");
  }

  @Test
  void beyondATableTimeGrowsAsItDidLast() {
    var rising = new BatchTime.Measured(new TreeMap<>(Map.of(1, ms(10), 8, ms(40), 16, ms(80))));
    assertThat(rising.nanos(32)).isEqualTo(160_000_000);
    var falling = new BatchTime.Measured(new TreeMap<>(Map.of(1, ms(10), 8, ms(8))));
    assertThat(falling.nanos(16)).isEqualTo(8_000_000);
    var one = new BatchTime.Measured(new TreeMap<>(Map.of(4, ms(40))));
    assertThat(one.nanos(1)).isEqualTo(40_000_000);
    assertThat(one.nanos(6)).isEqualTo(60_000_000);
  }

  @Test
  void aShardBatchesSegmentsOfDifferentRequestsAndAnAffineBatchCountsTheirShares() {
    // Two requests in halves on two shards: each shard one batch of two halves, 4 + 2 x 0.5 x 10.
    var batching = new Batching(2, Duration.ZERO, new BatchTime.Affine(ms(4), ms(10)));
    var pool =
        oneInstance()
            .withSharding(Sharding.of(2, List.of(1.0), ms(0), ms(3)))
            .withBatching(batching);
    var scenario = listed(new long[] {0, 0}, new long[] {1}).withPool(pool);
    assertThat(batchesOf(scenario)).containsExactly("0-14 x2", "0-14 x2");
    assertThat(latencyMillis(scenario)).containsExactly(17L, 17L);
  }

  @Test
  void theLastSegmentDecidesAndItsTimesAreTheRequests() {
    // Weights 2, 8, 10 of 200 ms: 20, 80, 100; split 5, merge 7: 112.
    var pool = oneInstance().withSharding(Sharding.of(3, List.of(2.0, 8.0, 10.0), ms(5), ms(7)));
    var request =
        detail(listed(new long[1], new long[] {200}).withPool(pool)).requests().getFirst();
    assertThat(request.latencySeconds()).isCloseTo(0.112, within(1e-9));
    assertThat(request.seconds())
        .containsEntry(Component.SPLIT, 0.005)
        .containsEntry(Component.WORK, 0.1)
        .containsEntry(Component.MERGE, 0.007);
  }

  private static Pool functions(Duration keepAlive, int limit) {
    var startUp = new StartUp(List.of(new StartUp.Phase("start", ms(100))));
    return onDemand(oneInstance(), keepAlive, limit).withStartUp(startUp);
  }

  @Test
  void aFunctionIsUsedAgainWhileItIsKeptAndTheNewestFirst() {
    // 0 and 10 start functions 1 and 2 (cold, 100 + 50). Both are idle at 160. At 200 the newest
    // serves, at 210 the other; with 300 ms of keep-alive function 1 ends at 560, 2 at 550.
    var scenario =
        listed(new long[] {0, 10, 200, 210, 800}, new long[] {50}).withPool(functions(ms(300), 10));
    assertThat(slots(scenario)).containsExactly(1, 2, 2, 1, 1);
    assertThat(latencyMillis(scenario)).containsExactly(150L, 150L, 50L, 50L, 150L);
    assertThat(Simulation.run(scenario).totals().coldStarts().count()).isEqualTo(3);
  }

  @Test
  void aFunctionServesStillAtTheEndOfItsKeepAlive() {
    var scenario = listed(new long[] {0, 450}, new long[] {50}).withPool(functions(ms(300), 10));
    assertThat(latencyMillis(scenario)).containsExactly(150L, 50L);
  }

  @Test
  void aboveTheLimitRequestsAreRefused() {
    var scenario = listed(new long[] {0, 10, 20}, new long[] {50}).withPool(functions(ms(300), 2));
    assertThat(detail(scenario).requests().stream().map(RequestRecord::outcome))
        .containsExactly(Outcome.REFUSED, Outcome.COMPLETED, Outcome.COMPLETED);
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.requests().refused()).isEqualTo(1);
    assertThat(totals.availability()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aWarmPoolServesAtOnceAndIsKept() {
    var scenario =
        listed(new long[] {0, 0, 5000}, new long[] {50})
            .withPool(functions(ms(300), 10).withReplicas(1));
    assertThat(latencyMillis(scenario)).containsExactly(50L, 150L, 50L);
    assertThat(slots(scenario)).containsExactly(1, 2, 1);
  }

  @Test
  void theBatcherStandsInFrontOfFunctions() {
    // Held for 20 ms: 0 and 10 leave at 20 as one invocation of a cold function, ready at 120.
    var pool = functions(ms(300), 10).withBatching(batches(4, ms(20)));
    var scenario = listed(new long[] {0, 10}, new long[] {50}).withPool(pool);
    assertThat(batchesOf(scenario)).containsExactly("120-170 x2");
    assertThat(detail(scenario).requests().getFirst().seconds())
        .containsEntry(Component.BATCH, 0.02)
        .containsEntry(Component.START, 0.1)
        .containsEntry(Component.WORK, 0.05);
  }
}
