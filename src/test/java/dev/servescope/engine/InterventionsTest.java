package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.batches;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.Lane;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Spell;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timed changes: they act from their time on, and what was under way finishes as it began. */
class InterventionsTest {
  private static final StartUp START = new StartUp(List.of(new StartUp.Phase("start", ms(100))));

  private static List<RequestRecord> requests(Scenario scenario) {
    return Scenarios.whole(scenario).requests().stream()
        .sorted(Comparator.comparingLong(RequestRecord::id))
        .toList();
  }

  private static List<Long> latencyMillis(Scenario scenario) {
    return requests(scenario).stream().map(r -> Math.round(r.latencySeconds() * 1000)).toList();
  }

  private static Scenario waiting(int count, long workMillis, Balancing balancing, int replicas) {
    var pool = oneInstance().withReplicas(replicas).withBalancing(balancing).withStartUp(START);
    return listed(new long[count], LongStream.range(0, count).map(i -> workMillis).toArray())
        .withPool(pool);
  }

  static List<Long> seeds() {
    return LongStream.rangeClosed(1, 60).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRunBeforeAChangeIsTheSameToTheLastBit(long seed) {
    var scenario = RandomScenarios.full(seed).withWarmUp(Duration.ZERO);
    var end = Duration.ofNanos(Simulation.run(scenario).endNanos());
    var half = end.dividedBy(2);
    var whole = scenario.withHorizon(new Horizon.Until(end.plusMillis(1)));
    var batches = at(whole, half, new Change.SetBatchSize(64));
    var replicas = at(batches, half, new Change.SetReplicas(9));
    var changed = at(replicas, half, new Change.SetRate(Rate.perSecond(7)));
    long before = half.toNanos() - 1;
    assertThat(Simulation.detail(changed, 0, before, Observer.NONE))
        .isEqualTo(Simulation.detail(whole, 0, before, Observer.NONE));
  }

  @Test
  void moreReplicasPayTheColdStart() {
    // Four of 100 ms on one; at 50 ms a second one is asked for, ready at 150. It takes the third
    // (the second is taken at 100), so 100, 200, 250, 300.
    var scenario = waiting(4, 100, Balancing.CENTRAL_QUEUE, 1);
    assertThat(latencyMillis(at(scenario, ms(50), new Change.SetReplicas(2))))
        .containsExactly(100L, 200L, 250L, 300L);
  }

  @Test
  void fewerReplicasDrainTheHighestAndItsQueueIsRoutedAgain() {
    // Round robin deals 1 3 to the first, 2 4 to the second. At 50 ms the second drains: request 2
    // finishes at 100, request 4 moves behind 3: 100, 100, 200, 300.
    var scenario = waiting(4, 100, Balancing.ROUND_ROBIN, 2);
    var drained = at(scenario, ms(50), new Change.SetReplicas(1));
    assertThat(latencyMillis(drained)).containsExactly(100L, 100L, 200L, 300L);
    var lanes = Simulation.run(drained).lanes();
    assertThat(presence(lanes.get(1)).endNanos()).isEqualTo(100_000_000L);
  }

  private static Spell presence(Lane lane) {
    return lane.spells().stream()
        .filter(spell -> spell.kind() == Spell.Kind.PRESENT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCrashIsRetriedElsewhereAndTheLostTimeIsNamed() {
    // Two instances, two requests of 100 ms. Instance 1 crashes at 60 and is back at 60 + 40 + 100.
    // Its request waits for instance 2, free at 100: 60 lost, 40 of queue, 100 of work.
    var scenario =
        at(
            waiting(2, 100, Balancing.CENTRAL_QUEUE, 2),
            ms(60),
            new Change.Kill(1, 1, ms(40), true));
    var first = requests(scenario).getFirst();
    assertThat(first.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(first.seconds())
        .containsEntry(Component.RETRY, 0.06)
        .containsEntry(Component.QUEUE, 0.04)
        .containsEntry(Component.WORK, 0.1);
  }

  @Test
  void aCrashLosesWhatIsInServiceWhenItIsNotRetried() {
    var scenario =
        at(
            waiting(3, 100, Balancing.CENTRAL_QUEUE, 2),
            ms(60),
            new Change.Kill(1, 1, Duration.ZERO, false));
    assertThat(requests(scenario).stream().map(RequestRecord::outcome))
        .containsExactly(Outcome.FAILED, Outcome.COMPLETED, Outcome.COMPLETED);
    assertThat(Simulation.run(scenario).totals().requests().failed()).isEqualTo(1);
  }

  @Test
  void aCrashedInstanceIsDownThenStartsThenServes() {
    var scenario =
        at(
            waiting(2, 300, Balancing.CENTRAL_QUEUE, 1),
            ms(60),
            new Change.Kill(1, 1, ms(40), true));
    // Down 60-100, starting 100-200. The lost request lines up again behind the other.
    var spells = Simulation.run(scenario).lanes().getFirst().spells();
    assertThat(spells)
        .contains(new Spell(60_000_000, 100_000_000, Spell.Kind.DOWN, 0))
        .contains(new Spell(100_000_000, 200_000_000, Spell.Kind.STARTING, 0));
    assertThat(latencyMillis(scenario)).containsExactly(800L, 500L);
    assertThat(requests(scenario).getLast().seconds()).containsEntry(Component.START, 0.1);
  }

  @Test
  void anotherBatchSizeHoldsFromTheNextBatchOn() {
    var scenario =
        waiting(6, 100, Balancing.CENTRAL_QUEUE, 1)
            .withPool(oneInstance().withBatching(batches(1, Duration.ZERO)));
    assertThat(latencyMillis(at(scenario, ms(150), new Change.SetBatchSize(4))))
        .containsExactly(100L, 200L, 300L, 300L, 300L, 300L);
  }

  @Test
  void aShorterDelayReleasesWhatIsHeld() {
    var scenario =
        listed(new long[1], new long[] {100})
            .withPool(oneInstance().withBatching(batches(4, ms(1000))));
    assertThat(latencyMillis(at(scenario, ms(200), new Change.SetBatchDelay(ms(50)))))
        .containsExactly(300L);
  }

  @Test
  void moreShardsSplitLaterRequestsAndPayTheColdStart() {
    // The first of 200 ms is whole. From 50 ms on there are two shards; the second is ready at 150.
    // The next arrives at 100: its halves run 200-300 behind the first and 150-250.
    var pool =
        oneInstance().withStartUp(START).withSharding(Sharding.of(1, List.of(1.0), ms(0), ms(0)));
    var scenario = listed(new long[] {0, 100}, new long[] {200}).withPool(pool);
    assertThat(latencyMillis(at(scenario, ms(50), new Change.SetShards(2))))
        .containsExactly(200L, 200L);
  }

  @Test
  void aShardThatIsNoLongerUsedEndsWhenItsLastSegmentHas() {
    var pool = oneInstance().withSharding(Sharding.of(2, List.of(1.0), ms(0), ms(0)));
    var scenario = listed(new long[] {0, 300}, new long[] {200}).withPool(pool);
    var lanes = Simulation.run(at(scenario, ms(50), new Change.SetShards(1))).lanes();
    assertThat(presence(lanes.get(1)).endNanos()).isEqualTo(100_000_000L);
    assertThat(latencyMillis(at(scenario, ms(50), new Change.SetShards(1))))
        .containsExactly(100L, 200L);
  }

  @Test
  void aLaterRateBendsTheLaterArrivalsOnly() {
    var scenario =
        listed(new long[1], new long[] {1})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(4)))
            .withTraffic(new Traffic.Constant(new Rate(1)))
            .withWork(new Work.Constant(ms(1)));
    var arrivals =
        requests(at(scenario, Duration.ofMillis(2500), new Change.SetRate(new Rate(4)))).stream()
            .map(request -> request.arrivalNanos() / 1_000_000)
            .toList();
    // Half of the third gap has passed at 2.5 s; the other half takes a quarter of the time.
    assertThat(arrivals).containsExactly(1000L, 2000L, 2625L, 2875L, 3125L, 3375L, 3625L, 3875L);
  }

  @Test
  void aPriceHoldsFromThenOn() {
    var scenario =
        listed(new long[1], new long[] {1})
            .withHorizon(new Horizon.Until(Duration.ofHours(4)))
            .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(1)));
    var dearer = new Change.SetPrices(Prices.FREE.withPerInstanceHour(new Dollars(10)));
    var cost = Simulation.run(at(scenario, Duration.ofHours(3), dearer)).totals().cost();
    assertThat(cost.total()).isCloseTo(3 + 10, within(1e-9));
    assertThat(cost.byCause().get(CostCause.IDLE)).isCloseTo(13, within(1e-4));
  }
}
