package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Component;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Lane;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long instances and zones are gone when one outage meets another. Starts take 100 ms. */
class OutagesTest {
  private static final StartUp START = new StartUp(List.of(new StartUp.Phase("start", ms(100))));

  private static Pool replicas(int count) {
    return oneInstance().withReplicas(count).withStartUp(START);
  }

  /** Requests of 10 ms. */
  private static Scenario requests(Pool pool, long... arrivals) {
    return listed(arrivals, new long[] {10}).withPool(pool);
  }

  private static Change crash(long millis) {
    return new Change.Kill(1, 1, ms(millis), true);
  }

  private static Change loss(int zone, long millis) {
    return new Change.LoseZone(zone, ms(millis), true);
  }

  private static Scenario twice(Change first, Change second) {
    return twice(10, first, 12, second);
  }

  private static Scenario twice(long millis, Change first, long later, Change second) {
    return at(at(requests(replicas(1), 20), ms(millis), first), ms(later), second);
  }

  @Test
  void ofTwoOutagesOfAnInstanceTheLaterEndHolds() {
    // Down from 10 to 15 and from 12 to 72: it starts at 72, is ready at 172 and answers at 182.
    assertThat(Traces.ends(twice(crash(5), crash(60)))).containsExactly("182");
    // Down from 10 to 70, which one from 12 to 17 does not cut short.
    assertThat(Traces.ends(twice(crash(60), crash(5)))).containsExactly("180");
  }

  @Test
  void aZoneThatIsLostWhileAnInstanceIsDownKeepsItDown() {
    assertThat(Traces.ends(twice(crash(5), loss(1, 60)))).containsExactly("182");
    assertThat(Traces.ends(twice(loss(1, 60), crash(5)))).containsExactly("180");
  }

  @Test
  void theStepsSayUntilWhenAnInstanceIsDown() {
    var downs =
        Traces.detail(twice(crash(5), crash(60))).instances().stream()
            .filter(step -> step.kind() == InstanceStep.Kind.DOWN)
            .map(InstanceStep::untilNanos)
            .toList();
    assertThat(downs).containsExactly(15_000_000L, 72_000_000L);
  }

  @Test
  void whoWaitsForTwoStartsHasWaitedForBoth() {
    // Down from 5 to 10 and again from 70 to 90, so it starts from 10 to 70 and from 90 to 190. The
    // request at 20 waits 50 ms for the first start, 20 for the end of the outage, and 100 more.
    var run = Simulation.run(twice(5, crash(5), 70, crash(20)));
    assertThat(run.totals().breakdown().get(Component.START)).isEqualTo(0.150, within(1e-12));
    assertThat(run.totals().breakdown().get(Component.QUEUE)).isEqualTo(0.020, within(1e-12));
    assertThat(run.totals().latency().mean()).isEqualTo(0.180, within(1e-12));
  }

  private static Pool zones(Pool pool, int zones) {
    return pool.withFailures(Failures.NONE.withZones(zones));
  }

  @Test
  void whatIsAskedForWhileAZoneIsLostStandsInAnother() {
    // Replicas 1, 2, 3 are in zones 1, 2, 3. Zone 1 is lost from 10 to 70; the fourth, asked for at
    // 20, would be in it, so the place of the fifth, in zone 2, is taken: ready at 120. The three
    // requests at 125 need 2, 3 and it; the first is ready again at 170, and from 200 on, when two
    // more are asked for, the places of the fourth and the sixth are taken.
    var pool = zones(replicas(3).withBalancing(Balancing.ROUND_ROBIN), 3);
    var base = requests(pool, 125, 125, 125, 350, 350, 350, 350, 350, 350);
    var lost = at(base, ms(10), loss(1, 60));
    var more = at(lost, ms(20), new Change.SetReplicas(4));
    var most = at(more, ms(200), new Change.SetReplicas(6));
    assertThat(Traces.batches(more).subList(0, 3))
        .containsExactly("1.2 125-135 [0]", "1.3 125-135 [1]", "1.5 125-135 [2]");
    assertThat(Traces.slots(most).subList(3, 9)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    assertThat(Simulation.run(more).lanes().stream().map(Lane::slot)).containsExactly(1, 2, 3, 5);
    assertThat(Simulation.run(most).lanes().stream().map(Lane::slot))
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void aPlaceThatWasLeftOutIsChargedAsWhatItIs() {
    // Places 2 and 4 are spot machines at a tenth, and in zone 2, which is lost from 0 to 60. The
    // two that are asked for at 20 take places 3 and 5; a third at 100 takes 4: 900 ms of spot.
    var prices =
        Prices.FREE
            .withPerInstanceHour(new Dollars(3600))
            .withSpot(new Prices.Spot(0.5, new Dollars(360), Duration.ZERO));
    var pool = zones(replicas(1).withPrices(prices), 2);
    var base = requests(pool, 0).withHorizon(new Horizon.Until(ms(1000)));
    var lost = at(base, Duration.ZERO, loss(2, 60));
    var three = at(lost, ms(20), new Change.SetReplicas(3));
    var four = at(three, ms(100), new Change.SetReplicas(4));
    // 1,000 and twice 980 ms at a dollar a second, then 900 ms at a tenth.
    assertThat(Simulation.run(three).totals().cost().total()).isCloseTo(2.96, within(1e-9));
    assertThat(Simulation.run(four).totals().cost().total()).isCloseTo(3.05, within(1e-9));
  }

  @Test
  void whereNoZoneIsLeftAFunctionStartsInTheOneThatIsBackFirst() {
    // Both zones are lost, the first from 10 to 90 and the second from 10 to 70. What comes at 20
    // starts at 70 in the second, is ready at 170 and answered at 180; only 100 ms are of its
    // start.
    var pool = Scenarios.onDemand(replicas(1), ms(60_000), 10).withStartUp(START);
    var base = requests(zones(pool, 2), 20);
    var scenario = at(at(base, ms(10), loss(1, 80)), ms(10), loss(2, 60));
    assertThat(Traces.batches(scenario)).containsExactly("1.2 170-180 [0]");
    assertThat(Traces.components(scenario)).containsExactly("queue 50, start 100, work 10");
  }

  @Test
  void functionsAreDownWhileAllTheirZonesAreLost() {
    // Zone 1 is lost from 10 to 90 and zone 2 from 10 to 70: for 60 of 100 ms nothing can start.
    var pool = Scenarios.onDemand(replicas(1), ms(60_000), 10).withStartUp(START);
    var base = requests(zones(pool, 2), 95).withHorizon(new Horizon.Until(ms(100)));
    var one = at(base, ms(10), loss(1, 80));
    var both = at(one, ms(10), loss(2, 60));
    assertThat(Simulation.run(one).totals().up()).isEqualTo(1);
    assertThat(Simulation.run(both).totals().up()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void aReplicaThatIsAskedForInALostZoneIsProbedInVainUntilItIsReady() {
    // The only zone is lost from 10 to 70, and a second replica asked for at 20: both are ready at
    // 170. The probe at 200 is the first that succeeds; what comes earlier waits for that.
    var probe = new Failures.Probe(ms(100), ms(10), 1, 1);
    var pool = replicas(1).withBalancing(Balancing.ROUND_ROBIN);
    var base =
        requests(pool.withFailures(Failures.NONE.withProbe(probe)), 120, 120)
            .withHorizon(new Horizon.Until(ms(1000)));
    var scenario = at(at(base, ms(10), loss(1, 60)), ms(20), new Change.SetReplicas(2));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 200-210 [0]", "1.2 200-210 [1]");
  }
}
