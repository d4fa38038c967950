package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which requests form a batch, and when it leaves. */
class BatchingTest {
  /** Batches of any size take 30 ms. */
  private static Batching batching(int size, Duration delay) {
    return new Batching(size, delay, new BatchTime.Affine(ms(30), Duration.ZERO));
  }

  /** Requests of so many items at one instance. */
  private static Scenario ofItems(long[] arrivalMillis, int[] items, Batching batching) {
    var sizes = IntStream.of(items).distinct().sorted().toArray();
    var classes = IntStream.of(sizes).mapToObj(BatchingTest::ofItems).toList();
    var names = classes.stream().map(RequestClass::name).toList();
    var indexes =
        Samples.ofNanos(IntStream.of(items).mapToLong(size -> names.indexOf(name(size))).toArray());
    var columns = new Columns(new Columns.Labels(names, indexes), null, null, null);
    var base =
        Scenarios.listed(arrivalMillis, new long[] {30})
            .withPool(oneInstance().withBatching(batching));
    return base.withDemand(
        base.demand()
            .withClasses(classes)
            .withTraffic(new Traffic.Listed(Samples.ofMillis(arrivalMillis), columns)));
  }

  private static RequestClass ofItems(int items) {
    return RequestClass.of(new Work.Constant(ms(30))).withName(name(items)).withItems(items);
  }

  private static String name(int items) {
    return items + " items";
  }

  private static Scenario ofOneItem(long[] arrivalMillis, Batching batching) {
    return ofItems(
        arrivalMillis, LongStream.of(arrivalMillis).mapToInt(_ -> 1).toArray(), batching);
  }

  // Triton's guide to its batcher: sizes 4 and 2 at 0, 2 after a third of X, 6 and 2 after two
  // thirds, where X is what a batch of any size up to 8 takes; here 30 ms.
  private static final long[] ARRIVALS = {0, 0, 10, 20, 20};
  private static final int[] ITEMS = {4, 2, 2, 6, 2};

  @Test
  void withoutBatchesFiveRequestsTakeFiveTimesX() {
    var scenario = ofItems(ARRIVALS, ITEMS, batching(1, Duration.ZERO));
    assertThat(Traces.ends(scenario)).containsExactly("30", "60", "90", "120", "150");
  }

  @Test
  void withoutDelayTheyTakeThreeTimesX() {
    // 4 and 2 leave at once. At 30 there are 2, 6 and 2: the first two fill a batch.
    var scenario = ofItems(ARRIVALS, ITEMS, batching(8, Duration.ZERO));
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-30 [0, 1]", "1.1 30-60 [2, 3]", "1.1 60-90 [4]");
  }

  @Test
  void heldForHalfOfXTheyMakeTwoFullBatches() {
    // 4 and 2 are held until the next 2 fill the batch at 10; 6 and 2 fill the second at once, and
    // it leaves when the instance is free.
    var scenario = ofItems(ARRIVALS, ITEMS, batching(8, ms(15)));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 10-40 [0, 1, 2]", "1.1 40-70 [3, 4]");
    assertThat(Traces.components(scenario))
        .containsExactly(
            "batch 10, work 30",
            "batch 10, work 30",
            "work 30",
            "queue 20, work 30",
            "queue 20, work 30");
  }

  @Test
  void theLargestPreferredSizeThatCanBeFormedLeavesAtOnce() {
    // Preferred 2 and 4, up to 8, held for 100. Of five at 0 four leave and one stays; at 10 it is
    // one of two, which leave when the instance is free. Of three at 100 two leave, and the third
    // is
    // held until 200.
    var scenario =
        ofOneItem(
            new long[] {0, 0, 0, 0, 0, 10, 100, 100, 100},
            batching(8, ms(100)).withPreferred(List.of(2, 4)));
    assertThat(Traces.batches(scenario))
        .containsExactly(
            "1.1 0-30 [0, 1, 2, 3]", "1.1 30-60 [4, 5]", "1.1 100-130 [6, 7]", "1.1 200-230 [8]");
  }

  @Test
  void sizesArePreferredByItemsNotByRequests() {
    // 3 and 1 are four items, which leave; 3 and 2 are five, of which none is preferred.
    var scenario =
        ofItems(
            new long[] {0, 0, 50, 50},
            new int[] {3, 1, 3, 2},
            batching(8, ms(100)).withPreferred(List.of(4)));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-30 [0, 1]", "1.1 150-180 [2, 3]");
  }

  @Test
  void aRequestThatWouldPassTheSizeClosesTheBatch() {
    // Up to 4 items, held for 100: 3 are held until the next 2 do not fit at 10, at which they
    // leave
    // alone. Those 2 are held until 110.
    var scenario = ofItems(new long[] {0, 10}, new int[] {3, 2}, batching(4, ms(100)));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 10-40 [0]", "1.1 110-140 [1]");
  }

  @Test
  void aRequestLargerThanABatchGoesAlone() {
    var scenario = ofItems(new long[] {0, 0, 0}, new int[] {1, 6, 1}, batching(4, Duration.ZERO));
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-30 [0]", "1.1 30-60 [1]", "1.1 60-90 [2]");
  }

  @Test
  void itemsCountInABatchThatTakesTimeByItem() {
    // 4 ms and 2 ms an item: 3 + 2 items take 14.
    var batching = new Batching(8, Duration.ZERO, new BatchTime.Affine(ms(4), ms(2)));
    var scenario = ofItems(new long[] {0, 0}, new int[] {3, 2}, batching);
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-14 [0, 1]");
  }

  @Test
  void aMeasuredTableIsReadAtTheItemsOfABatch() {
    // 1 item: 10 ms, 6 items: 60. 4 and 2 are six; 3 alone are read between: 30.
    var table = new TreeMap<>(Map.of(1, ms(10), 6, ms(60)));
    var batching = new Batching(8, Duration.ZERO, new BatchTime.Measured(table));
    var scenario = ofItems(new long[] {0, 0, 100}, new int[] {4, 2, 3}, batching);
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-60 [0, 1]", "1.1 100-130 [2]");
  }

  @Test
  void theDelayRunsFromTheArrivalOfTheOldest() {
    // The first leaves at 20, with the second. 25 waits until 50, when the instance is free and it
    // is
    // overdue; 51 and 60 leave at 80, overdue again.
    var scenario = ofOneItem(new long[] {0, 10, 25, 51, 60}, batching(4, ms(20)));
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 20-50 [0, 1]", "1.1 50-80 [2]", "1.1 80-110 [3, 4]");
    assertThat(Traces.components(scenario))
        .containsExactly(
            "batch 20, work 30",
            "batch 10, work 30",
            "queue 25, work 30",
            "queue 29, work 30",
            "queue 20, work 30");
  }

  @Test
  void theDelayIsThatOfTheOldestWhereverItWasFirst() {
    // Round robin: 0 to the first, 5 to the second. One is killed at 6, and what waited there comes
    // behind the other's. Whichever it is, both leave when the one of 0 has waited 10.
    var pool =
        oneInstance()
            .withReplicas(2)
            .withBalancing(Balancing.ROUND_ROBIN)
            .withBatching(Scenarios.batches(8, ms(10_000)));
    var base = listed(new long[] {0, 5000}, new long[] {1000}).withPool(pool);
    for (int killed = 1; killed <= 2; killed++) {
      var scenario = at(base, ms(6000), new Intervention.Change.Kill(1, killed, ms(60_000), true));
      assertThat(Traces.batches(scenario))
          .containsExactly(
              "1." + (3 - killed) + (killed == 1 ? " 10000-11000 [1, 0]" : " 10000-11000 [0, 1]"));
    }
  }
}
