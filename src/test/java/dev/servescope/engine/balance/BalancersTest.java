package dev.servescope.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Balancers against a look at every instance, while instances come, go and work. */
class BalancersTest {
  private static final int PICKS = 3000;

  /** Weights along the slots, and how many slots there are. */
  record Case(int slots, int... weights) {}

  static List<Case> cases() {
    return List.of(
        new Case(1, 1),
        new Case(8, 1),
        new Case(8, 5, 1, 1),
        new Case(7, 3, 3),
        new Case(100, 1),
        new Case(90, 1, 2, 3, 6, 2),
        new Case(600, 1000, 7));
  }

  /** An instance that only counts. */
  private static final class Counter implements Candidate {
    private final int slot;
    private int inFlight;

    Counter(int slot) {
      this.slot = slot;
    }

    @Override
    public int slot() {
      return slot;
    }

    @Override
    public int inFlight() {
      return inFlight;
    }
  }

  /** What a scan would choose among instances in the order of their slots. */
  private interface Scan {
    int pick(List<Counter> takers);
  }

  private static Balancer balancer(Balancing balancing, Case shape, UniformRandomProvider random) {
    var machines = IntStream.of(shape.weights).mapToObj(Machine.USUAL::withWeight).toList();
    return Balancers.of(Pool.SINGLE.withBalancing(balancing).withMachines(machines), random);
  }

  private static UniformRandomProvider random() {
    return RandomSource.XO_RO_SHI_RO_128_PP.create(42);
  }

  private static Scan turns(Case shape, ToIntFunction<Candidate> load) {
    var scan = new LinearScan(shape.weights, shape.slots);
    return takers -> scan.pick(takers, load);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leastConnectionsPicksWhatAScanPicks(Case shape) {
    var balancer = balancer(Balancing.LEAST_CONNECTIONS, shape, random());
    check(shape, balancer, turns(shape, Candidate::inFlight));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weightedRoundRobinPicksWhatAScanPicks(Case shape) {
    var balancer = balancer(Balancing.WEIGHTED_ROUND_ROBIN, shape, random());
    check(shape, balancer, turns(shape, _ -> 0));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void turnsAreTheSameHoweverOftenCreditsAreWrittenAnew(Case shape) {
    var turns = new FairTurns(shape.weights, 50);
    Balancer balancer =
        (takers, changed) -> {
          for (int slot = changed.take(); slot != Notes.NONE; slot = changed.take()) {
            var taker = takers.find(slot);
            turns.put(slot, taker == null ? Peers.ABSENT : taker.inFlight());
          }
          int next = turns.next();
          changed.note(next);
          return next;
        };
    check(shape, balancer, turns(shape, Candidate::inFlight));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void roundRobinPicksTheNextSlotOrTheFirst(Case shape) {
    int[] last = {-1};
    check(
        shape,
        balancer(Balancing.ROUND_ROBIN, shape, random()),
        takers -> {
          var behind = takers.stream().filter(taker -> taker.slot > last[0]).findFirst();
          last[0] = behind.orElse(takers.getFirst()).slot;
          return last[0];
        });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void powerOfTwoPicksTheLessLoadedOfTwoPlaces(Case shape) {
    var twin = random();
    check(
        shape,
        balancer(Balancing.POWER_OF_TWO, shape, random()),
        takers -> {
          if (takers.size() == 1) {
            return takers.getFirst().slot;
          }
          int first = twin.nextInt(takers.size());
          int second = twin.nextInt(takers.size() - 1);
          var one = takers.get(first);
          var other = takers.get(second >= first ? second + 1 : second);
          return other.inFlight < one.inFlight ? other.slot : one.slot;
        });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void randomPicksAnyPlace(Case shape) {
    var twin = random();
    check(
        shape,
        balancer(Balancing.RANDOM, shape, random()),
        takers -> takers.get(takers.size() == 1 ? 0 : twin.nextInt(takers.size())).slot);
  }

  @Test
  void loadOverWeightsIsComparedExactly() {
    // 1/3 of load is less than 334/1000, and 333/1000 is less than both.
    var turns = new FairTurns(new int[] {3, 1000, 1000});
    turns.put(0, 1);
    turns.put(1, 334);
    assertThat(turns.next()).isEqualTo(0);
    turns.put(0, 1);
    turns.put(2, 333);
    assertThat(turns.next()).isEqualTo(2);
  }

  /** Has a balancer and a scan pick while everything changes that can. */
  private static void check(Case shape, Balancer balancer, Scan scan) {
    var random = new Random(shape.slots);
    var counters = IntStream.range(0, shape.slots).mapToObj(Counter::new).toList();
    var takers = new Roster<Counter>();
    var changed = new Notes();
    for (int i = 0; i < PICKS; i++) {
      for (int j = random.nextInt(4); j > 0; j--) {
        change(counters.get(random.nextInt(shape.slots)), takers, changed, random);
      }
      if (!takers.isEmpty()) {
        int picked = balancer.pick(takers, changed);
        assertThat(picked).as("pick %d", i).isEqualTo(scan.pick(takers.toList()));
        work(counters.get(picked), random.nextInt(3), changed);
      }
    }
    assertThat(counters).anyMatch(counter -> counter.inFlight > 0);
  }

  private static void change(
      Counter counter, Roster<Counter> takers, Notes changed, Random random) {
    if (random.nextInt(3) > 0) {
      work(counter, -random.nextInt(4), changed);
    } else if (takers.find(counter.slot) == null) {
      takers.add(counter);
      changed.note(counter.slot);
    } else if (random.nextInt(2) == 0) {
      takers.remove(counter.slot);
      changed.note(counter.slot);
    }
  }

  private static void work(Counter counter, int change, Notes changed) {
    counter.inFlight = Math.max(0, counter.inFlight + change);
    changed.note(counter.slot);
  }
}
