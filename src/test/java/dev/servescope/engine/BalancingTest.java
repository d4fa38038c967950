package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.StartUp;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which instance gets which request. */
class BalancingTest {
  private static Pool weighted(Balancing balancing, int... weights) {
    return oneInstance()
        .withReplicas(weights.length)
        .withMachines(IntStream.of(weights).mapToObj(Machine.USUAL::withWeight).toList())
        .withBalancing(balancing);
  }

  private static long[] everyMillisecond(int count) {
    return LongStream.range(0, count).toArray();
  }

  @Test
  void weightsFiveOneOneGiveAABACAA() {
    // Credits after each pick: -2 1 1, -4 2 2, 1 -4 3, -1 -3 4, 4 -2 -2, 2 -1 -1, 0 0 0; then
    // again.
    var scenario =
        listed(everyMillisecond(14), new long[] {100})
            .withPool(weighted(Balancing.WEIGHTED_ROUND_ROBIN, 5, 1, 1));
    assertThat(Traces.slots(scenario)).containsExactly(1, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1, 3, 1, 1);
  }

  @Test
  void leastConnectionsDividesByTheWeightAndBreaksTiesByWeight() {
    // Weights 2 and 1; nothing ends. Load over weight, then who is chosen, then the credits:
    // 0/2 0/1 tie, credits 2 1: a, -1 1.  1/2 0/1: b.  1/2 1/1: a.
    // 2/2 1/1 tie, credits 1 2: b, 1 -1.  2/2 2/1: a.  3/2 2/1: a.  4/2 2/1 tie, credits 3 0: a.
    var scenario =
        listed(everyMillisecond(7), new long[] {1000})
            .withPool(weighted(Balancing.LEAST_CONNECTIONS, 2, 1));
    assertThat(Traces.slots(scenario)).containsExactly(1, 2, 1, 2, 1, 1, 1);
  }

  @Test
  void powerOfTwoOfTwoTakesTheLessLoaded() {
    // One of both is busy for a second, so that the other gets all that come one by one meanwhile.
    var works = new long[100];
    java.util.Arrays.fill(works, 1);
    works[0] = 1000;
    var arrivals = LongStream.range(0, 100).map(i -> 5 * i).toArray();
    var scenario = listed(arrivals, works).withPool(weighted(Balancing.POWER_OF_TWO, 1, 1));
    var slots = Traces.slots(scenario);
    assertThat(slots.subList(1, 100)).containsOnly(3 - slots.getFirst());
  }

  @Test
  void powerOfTwoNeverTakesTheMostLoadedOfThreeAndDrawsAmongEquals() {
    // Whichever two are drawn, one of them is idle; of two idle ones either. 2,000 draws of a half
    // have a standard deviation of 22.4; 3.9 of them are 87.
    var arrivals = LongStream.range(0, 2001).map(i -> 5 * i).toArray();
    var works = new long[2001];
    java.util.Arrays.fill(works, 1);
    works[0] = 100_000;
    var slots =
        Traces.slots(listed(arrivals, works).withPool(weighted(Balancing.POWER_OF_TWO, 1, 1, 1)));
    int busy = slots.getFirst();
    var others = slots.subList(1, slots.size());
    assertThat(others).doesNotContain(busy);
    assertThat(Collections.frequency(others, busy % 3 + 1)).isCloseTo(1000, within(87));
  }

  @Test
  void randomChoicesIgnoreTheLoad() {
    // 3,000 draws of a third: standard deviation 25.8; 3.9 of them are 101.
    var scenario =
        listed(everyMillisecond(3000), new long[] {1000})
            .withPool(weighted(Balancing.RANDOM, 1, 1, 1));
    var slots = Traces.slots(scenario);
    for (int slot = 1; slot <= 3; slot++) {
      assertThat(Collections.frequency(slots, slot)).isCloseTo(1000, within(101));
    }
  }

  @Test
  void withoutABalancerAllDoTheSameAndTheFirstAnswerCounts() {
    // 100 ms on machines of speed 1, 2 and 0.5: 100, 50 and 200 ms; the answer comes after 50. The
    // second request comes at 10 and finds only the second machine free, at 50.
    var machines = List.of(Machine.USUAL, Machine.USUAL.withSpeed(2), Machine.USUAL.withSpeed(0.5));
    var scenario =
        listed(new long[] {0, 10}, new long[] {100})
            .withPool(weighted(Balancing.NO_BALANCER, 1, 1, 1).withMachines(machines));
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-100 [0]", "1.2 0-50 [0]", "1.3 0-200 [0]", "1.2 50-100 [1]");
    assertThat(Traces.ends(scenario)).containsExactly("50", "100");
    assertThat(Traces.components(scenario)).containsExactly("work 50", "queue 40, work 50");
  }

  @Test
  void workOfThoseWhoAnswerLaterIsUseless() {
    // Three do 100 ms each of which the first counts.
    var scenario =
        listed(new long[] {0, 1000}, new long[] {100})
            .withPool(weighted(Balancing.NO_BALANCER, 1, 1, 1));
    var totals = Simulation.run(scenario).totals();
    assertThat(totals.useless()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(totals.requests().completed()).isEqualTo(2);
    assertThat(totals.batches().count()).isEqualTo(6);
  }

  @Test
  void onlyReadyInstancesAreChosen() {
    // The second replica is asked for at 10 and ready at 110, in time for who comes then. At 114 it
    // crashes.
    var startUp = new StartUp(List.of(new StartUp.Phase("start", ms(100))));
    var base =
        listed(new long[] {0, 20, 109, 110, 111, 112, 114, 115}, new long[] {1})
            .withPool(weighted(Balancing.ROUND_ROBIN, 1).withStartUp(startUp));
    var scenario =
        at(
            at(base, ms(10), new Change.SetReplicas(2)),
            ms(114),
            new Change.Kill(1, 2, ms(1000), true));
    assertThat(Traces.slots(scenario)).containsExactly(1, 1, 1, 2, 1, 2, 1, 1);
  }

  @Test
  void whoFindsNobodyReadyWaitsForTheFirstThatIs() {
    // Down from 5 to 105, then a start of 100: ready at 205. Two wait for the end of the outage and
    // for that start, the last then for the one before it.
    var startUp = new StartUp(List.of(new StartUp.Phase("start", ms(100))));
    var scenario =
        at(
            listed(new long[] {10, 10}, new long[] {20})
                .withPool(weighted(Balancing.LEAST_CONNECTIONS, 1).withStartUp(startUp)),
            ms(5),
            new Change.Kill(1, 1, ms(100), true));
    assertThat(Traces.components(scenario))
        .containsExactly("queue 95, start 100, work 20", "queue 115, start 100, work 20");
  }
}
