package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.BatchRecord;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.Sharding.Assignment;
import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Splitting requests, spreading their segments, merging them. */
class ShardingTest {
  private static Pool sharded(Sharding sharding) {
    return oneInstance().withSharding(sharding);
  }

  private static Sharding shards(int count, Double... weights) {
    return Sharding.of(count, List.of(weights), Duration.ZERO, Duration.ZERO);
  }

  // 20 GB as 7 + 7 + 6, of which 7 take 60 s: 60 x 20/7 s of work in all.
  private static final Duration VIDEO = Duration.ofNanos(171_428_571_429L);
  private static final Sharding VIDEO_SHARDS =
      Sharding.of(3, List.of(7.0, 7.0, 6.0), Duration.ofSeconds(15), Duration.ofSeconds(10));

  private static Scenario videos(Sharding sharding, long... arrivalSeconds) {
    return listed(LongStream.of(arrivalSeconds).map(s -> s * 1000).toArray(), new long[] {1})
        .withWork(new Work.Constant(VIDEO))
        .withPool(sharded(sharding));
  }

  @Test
  void aLargeVideoOnThreeShardsTakesEightyFiveSeconds() {
    // 15 to split, 60 for the largest segment, 10 to merge.
    var scenario = videos(VIDEO_SHARDS, 0);
    assertThat(Traces.components(scenario)).containsExactly("work 60000, split 15000, merge 10000");
    // While they work, the three are busy for 7 + 7 + 6 parts of 3 x 7.
    double busy =
        Traces.detail(scenario).batches().stream()
            .mapToLong(batch -> batch.endNanos() - batch.startNanos())
            .sum();
    assertThat(busy / 180e9).isCloseTo(20 / 21.0, within(1e-9));
  }

  @Test
  void hashedSegmentsCollideAndAreServedByTheStandbyToo() {
    // Three segments on four targets: all on shards of their own with probability 4 x 3 x 2 / 4^3.
    // Of 400 videos that has a standard deviation of 0.0242; 3.9 of them are 0.095.
    var arrivals = LongStream.range(0, 400).map(i -> i * 300).toArray();
    var sharding = VIDEO_SHARDS.withAssignment(Assignment.HASH).withStandby(1);
    var detail = Traces.detail(videos(sharding, arrivals));
    var ofRequest =
        detail.batches().stream().collect(Collectors.groupingBy(b -> b.requests().getFirst()));
    int apart = 0;
    for (var request : detail.requests()) {
      var nanosByShard = nanosByShard(ofRequest.get(request.id()));
      long slowest = nanosByShard.values().stream().mapToLong(n -> n).max().orElse(0);
      assertThat(request.endNanos() - request.arrivalNanos()).isEqualTo(25_000_000_000L + slowest);
      apart += nanosByShard.size() == 3 ? 1 : 0;
    }
    assertThat(apart / 400.0).isCloseTo(0.375, within(0.095));
    assertThat(detail.batches().stream().map(BatchRecord::shard)).contains(1, 2, 3, 4);
  }

  private static Map<Integer, Long> nanosByShard(List<BatchRecord> batches) {
    return batches.stream()
        .collect(
            Collectors.groupingBy(
                BatchRecord::shard, Collectors.summingLong(b -> b.endNanos() - b.startNanos())));
  }

  @Test
  void aSegmentHasTheSameTargetInEveryRun() {
    var sharding = VIDEO_SHARDS.withAssignment(Assignment.HASH).withStandby(1);
    var scenario = videos(sharding, 0, 300, 600, 900);
    assertThat(Traces.batches(scenario.withSeed(7))).isEqualTo(Traces.batches(scenario));
  }

  @Test
  void moreSegmentsThanShardsTakeTurns() {
    // 40, 30, 20, 10 in turn: 40 + 20 on the first, 30 + 10 on the second.
    var sharding = shards(2, 4.0, 3.0, 2.0, 1.0).withSegments(4);
    assertThat(Traces.batches(listed(new long[1], new long[] {100}).withPool(sharded(sharding))))
        .containsExactly("1.1 0-40 [0]", "2.1 0-30 [0]", "2.1 30-40 [0]", "1.1 40-60 [0]");
  }

  @Test
  void theLeastLoadedShardGetsTheNextSegment() {
    // 40 to the first, 30 and 20 to the second, as 30 is less than 40, and 10 to the first: 50
    // both.
    var sharding =
        shards(2, 4.0, 3.0, 2.0, 1.0).withSegments(4).withAssignment(Assignment.LEAST_LOADED);
    assertThat(Traces.batches(listed(new long[1], new long[] {100}).withPool(sharded(sharding))))
        .containsExactly("1.1 0-40 [0]", "2.1 0-30 [0]", "2.1 30-50 [0]", "1.1 40-50 [0]");
  }

  @Test
  void anIdleShardStealsWhatWaitsForAStraggler() {
    // 10, 8 and 2 GB at 1 s each on two shards: 10 + 2 and 8. Whoever is idle at 8 takes the 2.
    var sharding = shards(2, 10.0, 8.0, 2.0).withSegments(3);
    var inOrder = listed(new long[1], new long[] {20_000}).withPool(sharded(sharding));
    assertThat(Traces.ends(inOrder)).containsExactly("12000");
    var stealing = inOrder.withPool(sharded(sharding.withAssignment(Assignment.WORK_STEALING)));
    assertThat(Traces.ends(stealing)).containsExactly("10000");
    assertThat(Traces.batches(stealing))
        .containsExactly("1.1 0-10000 [0]", "2.1 0-8000 [0]", "2.1 8000-10000 [0]");
  }

  @Test
  void stealingRelievesASlowShard() {
    // Four of 10 ms, the second shard four times slower: 2 x 40 on it. The first is done with its
    // own at 20 and takes what waits there.
    var sharding = shards(2, 1.0).withSegments(4);
    var slow = new Change.Slow(1 + 1, 1, 4, ms(1000));
    var base = at(listed(new long[1], new long[] {40}), Duration.ZERO, slow);
    assertThat(Traces.ends(base.withPool(sharded(sharding)))).containsExactly("80");
    var stealing = sharding.withAssignment(Assignment.WORK_STEALING);
    assertThat(Traces.batches(base.withPool(sharded(stealing))))
        .containsExactly("1.1 0-10 [0]", "2.1 0-40 [0]", "1.1 10-20 [0]", "1.1 20-30 [0]");
  }

  @Test
  void segmentsOfRandomSizesAddUpToTheWork() {
    var sharding = Sharding.NONE.withShards(4).withSizes(new Segmentation.Random(1));
    var arrivals = LongStream.range(0, 50).map(i -> i * 1000).toArray();
    var batches =
        Traces.detail(listed(arrivals, new long[] {100}).withPool(sharded(sharding))).batches();
    var nanosByRequest =
        batches.stream()
            .collect(
                Collectors.groupingBy(
                    batch -> batch.requests().getFirst(),
                    Collectors.summingLong(b -> b.endNanos() - b.startNanos())));
    // Each of four is rounded by half a nanosecond at the most.
    assertThat(nanosByRequest.values())
        .hasSize(50)
        .allSatisfy(sum -> assertThat(sum).isBetween(99_999_998L, 100_000_002L));
    assertThat(batches.stream().map(b -> b.endNanos() - b.startNanos()).distinct().count())
        .isGreaterThan(190);
  }

  @Test
  void independentSegmentsHaveAnEqualShareOfTheMeanEach() {
    // 4,000 exponential draws of mean 50 ms: the mean has a standard deviation of 0.79; 3.9 are
    // 3.1.
    var sharding = Sharding.NONE.withShards(2).withSizes(new Segmentation.Independent());
    var arrivals = LongStream.range(0, 2000).map(i -> i * 2000).toArray();
    var scenario =
        listed(arrivals, new long[] {1})
            .withWork(new Work.Exponential(ms(100)))
            .withPool(sharded(sharding));
    var mean =
        Traces.detail(scenario).batches().stream()
            .mapToLong(batch -> batch.endNanos() - batch.startNanos())
            .average()
            .orElse(0);
    assertThat(mean / 1e6).isCloseTo(50, within(3.1));
  }

  @Test
  void splitAndMergeOneRequestAtATime() {
    // 40 ms as 10 and 30, 5 to split, 5 to merge: 40 for each request, the second after the first.
    var sharding = Sharding.of(2, List.of(1.0, 3.0), ms(5), ms(5)).withOneAtATime(true);
    var scenario = listed(new long[] {0, 1}, new long[] {40}).withPool(sharded(sharding));
    assertThat(Traces.ends(scenario)).containsExactly("40", "80");
    assertThat(Traces.components(scenario).getLast())
        .isEqualTo("queue 39, work 30, split 5, merge 5");
    // Otherwise the second is split from 1 to 6, and its larger segment served from 35 to 65.
    var together = scenario.withPool(sharded(sharding.withOneAtATime(false)));
    assertThat(Traces.ends(together)).containsExactly("40", "70");
  }

  @Test
  void onlyRequestsAboveTheThresholdAreSplit() {
    // 0.5 and 1 GB stay whole and take turns; 2 GB are split in halves.
    var sharding = Sharding.of(2, List.of(1.0), ms(5), ms(5)).withAbove(Bytes.gigabytes(1));
    var base = listed(new long[] {0, 100, 200}, new long[] {40}).withPool(sharded(sharding));
    var sizes = Samples.ofNanos(500_000_000, 1_000_000_000, 2_000_000_000);
    var columns = new Columns(null, null, null, sizes);
    var scenario = base.withTraffic(new Traffic.Listed(Samples.ofMillis(0, 100, 200), columns));
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-40 [0]", "2.1 100-140 [1]", "1.1 205-225 [2]", "2.1 205-225 [2]");
    assertThat(Traces.components(scenario))
        .containsExactly("work 40", "work 40", "work 20, split 5, merge 5");
  }
}
