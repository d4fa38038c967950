package dev.servescope.engine.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When requests come. */
class LoadTest {
  private static final Traffic TEN = new Traffic.Constant(new Rate(10));

  private static Scenario withRate(Scenario scenario, long atMillis, double perSecond) {
    var changes = new ArrayList<>(scenario.interventions());
    var change = new Intervention.Change.SetRate(new Rate(perSecond));
    changes.add(new Intervention(Duration.ofMillis(atMillis), change));
    return scenario.withInterventions(changes);
  }

  private static Scenario withRate(Traffic traffic, long atMillis, double perSecond) {
    return withRate(Arrivals.scenario(traffic), atMillis, perSecond);
  }

  @Test
  void constantTrafficComesAfterEachInterval() {
    assertThat(Arrivals.millis(TEN, 4)).containsExactly(100L, 200L, 300L, 400L);
  }

  @Test
  void aThirdOfASecondIsRoundedAnewForEachArrival() {
    assertThat(Arrivals.of(Arrivals.scenario(new Traffic.Constant(new Rate(3))), 3))
        .extracting(Arrivals.Seen::nanos)
        .containsExactly(333_333_333L, 666_666_667L, 1_000_000_000L);
  }

  /** The bits on which results of scenarios with one Poisson process have always stood. */
  @Test
  void poissonTrafficIsTheSumOfUnitGapsOverTheRate() {
    var scenario = Arrivals.scenario(new Traffic.Poisson(new Rate(20))).withSeed(77);
    var gaps = new ExponentialSampler(new Streams(77).stream(Cause.ARRIVALS));
    double sum = 0;
    for (var arrival : Arrivals.of(scenario, 1000)) {
      sum += gaps.next();
      assertThat(arrival.nanos()).isEqualTo(Math.round(sum * (1 / (20.0 / 1e9))));
    }
  }

  @Test
  void aNewRateBendsWhatComesAfterItAndNothingBefore() {
    // 10/s until 250 ms: 2.5 arrivals expected. The third lacks 0.5, at 5/s 100 ms; then 200 each.
    assertThat(Arrivals.millis(withRate(TEN, 250, 5), 5))
        .containsExactly(100L, 200L, 350L, 550L, 750L);
    var poisson = Arrivals.scenario(new Traffic.Poisson(new Rate(20)));
    var before = Arrivals.of(poisson, 2000);
    var after = Arrivals.of(withRate(poisson, 50_000, 40), 2000);
    long same = before.stream().filter(seen -> seen.nanos() <= 50_000_000_000L).count();
    assertThat(same).isBetween(800L, 1200L);
    assertThat(after.subList(0, (int) same)).isEqualTo(before.subList(0, (int) same));
    assertThat(after.get((int) same)).isNotEqualTo(before.get((int) same));
  }

  @Test
  void ofTwoRatesAtOneTimeTheLastHolds() {
    var scenario = withRate(withRate(TEN, 200, 1000), 200, 2);
    assertThat(Arrivals.millis(scenario, 4)).containsExactly(100L, 200L, 700L, 1200L);
  }

  @Test
  void aRateOfZeroIsAPauseAndAPauseWithoutEndIsTheEnd() {
    assertThat(Arrivals.millis(withRate(withRate(TEN, 150, 0), 1150, 10), 3))
        .containsExactly(100L, 1200L, 1300L);
    assertThat(Arrivals.millis(withRate(TEN, 150, 0), 3)).containsExactly(100L);
  }

  @Test
  void aNewRateOfNothingIsShared() {
    var none = new Traffic.Constant(new Rate(0));
    assertThat(Arrivals.millis(withRate(none, 1000, 10), 2)).containsExactly(1100L, 1200L);
    var two = new Traffic.Added(List.of(none, none));
    assertThat(Arrivals.millis(withRate(two, 1000, 10), 4))
        .containsExactly(1200L, 1200L, 1400L, 1400L);
  }

  @Test
  void aNewRateIsThatOfAllPartsTogether() {
    // 10/s and 30/s: the new 20/s are half of the 40/s, so 5/s and 15/s.
    var both = new Traffic.Added(List.of(TEN, new Traffic.Constant(new Rate(30))));
    var arrivals = Arrivals.of(withRate(both, 0, 20), 2000);
    assertThat(arrivals.getLast().nanos()).isEqualTo(100_000_000_000L);
    assertThat(arrivals.stream().filter(seen -> seen.part() == 0)).hasSize(500);
  }

  @Test
  void aNewRateLeavesListsAndClientsAsTheyAre() {
    var parts =
        List.<Traffic>of(
            new Traffic.Listed(Samples.ofMillis(100, 700)),
            new Traffic.ClosedLoop(1, new Work.Constant(Duration.ofMillis(300))));
    var scenario = withRate(new Traffic.Added(parts), 50, 1000);
    assertThat(Arrivals.millis(scenario, 5)).containsExactly(100L, 300L, 600L, 700L, 900L);
  }

  @Test
  void scaledTrafficIsTheSameCloserTogether() {
    assertThat(Arrivals.millis(new Traffic.Scaled(TEN, 2), 3)).containsExactly(50L, 100L, 150L);
    var list = new Traffic.Listed(Samples.ofMillis(100, 200, 1000));
    assertThat(Arrivals.millis(new Traffic.Scaled(list, 4), 9)).containsExactly(25L, 50L, 250L);
    var nested = new Traffic.Scaled(new Traffic.Added(List.of(new Traffic.Scaled(list, 4))), 0.5);
    assertThat(Arrivals.millis(nested, 9)).containsExactly(50L, 100L, 500L);
  }

  @Test
  void aScaledClosedLoopHasMoreClientsAndAtLeastOne() {
    var think = new Work.Constant(Duration.ofSeconds(1));
    var loop = new Traffic.ClosedLoop(2, think);
    assertThat(Arrivals.millis(new Traffic.Scaled(loop, 1.5), 4))
        .containsExactly(1000L, 1000L, 1000L, 2000L);
    assertThat(Arrivals.millis(new Traffic.Scaled(loop, 0.001), 2)).containsExactly(1000L, 2000L);
  }

  @Test
  void aScaledRateIsTheNewOneExactlyWhenItChanges() {
    var scaled = new Traffic.Scaled(new Traffic.Constant(new Rate(0.7)), 1.1);
    assertThat(Arrivals.millis(withRate(scaled, 0, 10), 3)).containsExactly(100L, 200L, 300L);
  }

  @Test
  void partsComeSideBySideFromStreamsOfTheirOwn() {
    var poisson = new Traffic.Poisson(new Rate(5));
    var alone = Arrivals.of(Arrivals.scenario(poisson), 300);
    var both = Arrivals.of(Arrivals.scenario(new Traffic.Added(List.of(poisson, poisson))), 700);
    var first = both.stream().filter(seen -> seen.part() == 0).limit(300).toList();
    var second = both.stream().filter(seen -> seen.part() == 1).limit(300).toList();
    assertThat(first).isEqualTo(alone);
    assertThat(second)
        .extracting(Arrivals.Seen::nanos)
        .doesNotContainAnyElementsOf(alone.stream().map(Arrivals.Seen::nanos).toList());
  }

  /** Thinks 100, 200, 300, 100 ... ms in the order in which clients begin to think. */
  @Test
  void aClientThinksAfterTheEndOfItsRequest() {
    var think = new Work.Listed(Samples.ofMillis(100, 200, 300));
    var load = load(new Traffic.ClosedLoop(2, think));
    var announced = new ArrayList<List<Long>>();
    Schedule schedule = (time, token) -> announced.add(List.of(time / 1_000_000, token));
    load.open(schedule);
    load.arrive(0, ms(100), new Arrival(), schedule);
    load.arrive(1, ms(200), new Arrival(), schedule);
    load.ended(1, ms(250), schedule);
    load.ended(0, ms(400), schedule);
    assertThat(announced)
        .containsExactly(
            List.of(100L, 0L), List.of(200L, 1L), List.of(550L, 1L), List.of(500L, 0L));
  }

  private static Load load(Traffic traffic) {
    return new Load(Arrivals.scenario(traffic), new Streams(1));
  }

  private static long ms(long millis) {
    return millis * 1_000_000;
  }

  @Test
  void aListIsExhaustedWithItsLastArrivalAndOthersNever() {
    var list = load(new Traffic.Listed(Samples.ofMillis(5, 9)));
    list.open((time, token) -> {});
    list.arrive(0, ms(5), new Arrival(), (time, token) -> {});
    assertThat(list.exhausted()).isFalse();
    list.arrive(0, ms(9), new Arrival(), (time, token) -> {});
    assertThat(list.exhausted()).isTrue();
    list.ended(0, ms(10), (time, token) -> {});
    assertThat(list.exhausted()).isTrue();

    var loop = load(new Traffic.ClosedLoop(1, new Work.Constant(Duration.ofMillis(1))));
    loop.open((time, token) -> {});
    loop.arrive(0, ms(1), new Arrival(), (time, token) -> {});
    assertThat(loop.exhausted()).isFalse();
    var open = load(TEN);
    open.open((time, token) -> {});
    open.arrive(0, ms(100), new Arrival(), (time, token) -> {});
    assertThat(open.exhausted()).isFalse();
  }

  @Test
  void whatComesDependsOnNothingThatServes() {
    var scenario = Arrivals.scenario(new Traffic.Poisson(new Rate(20)));
    var other = scenario.withPool(scenario.pool().withReplicas(7));
    assertThat(Arrivals.of(other, 500)).isEqualTo(Arrivals.of(scenario, 500));
    assertThat(Arrivals.of(scenario.withSeed(2), 500)).isNotEqualTo(Arrivals.of(scenario, 500));
  }

  @Test
  void aWalkThroughSilenceEndsWithTheRun() {
    var rare =
        new Traffic.Bursts(new Rate(0), new Rate(1e-9), Duration.ofDays(300), Duration.ofMillis(1));
    var scenario = Arrivals.scenario(rare).withHorizon(new Horizon.Until(Duration.ofDays(3650)));
    assertThat(Arrivals.of(scenario, 1)).isEmpty();
  }
}
