package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.CostCause;
import dev.servescope.run.Run;
import dev.servescope.run.Totals;
import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Values that are as large as they may be. */
class ExtremesTest {
  private static Run until(Duration end, Scenario scenario) {
    return Simulation.run(scenario.withHorizon(new Horizon.Until(end)));
  }

  @Test
  void theComponentsOfVeryLongWaitsAddUpToTheLatency() {
    // Twice as much work as can be done, for ten years: the queue grows to years.
    var scenario =
        Scenarios.poisson(1, new Work.Constant(Duration.ofMinutes(30)), Duration.ofDays(3650))
            .withTraffic(new Traffic.Poisson(Rate.perHour(4)));
    var totals = Simulation.run(scenario).totals();
    double sum = totals.breakdown().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(totals.latency().mean()).isGreaterThan(Duration.ofDays(800).toSeconds());
    assertThat(sum).isCloseTo(totals.latency().mean(), within(1e-6 * sum));
  }

  private static Scenario slowLink(UnaryOperator<RequestClass> change) {
    var base = listed(new long[] {0}, new long[] {1000});
    var network = oneInstance().network().withBandwidth(new Bandwidth(1000));
    return base.withPool(oneInstance().withNetwork(network))
        .withDemand(base.demand().withClass(0, change.apply(base.demand().classes().getFirst())));
  }

  @Test
  void whatTakesCenturiesIsUnderWayAtTheEnd() {
    var year = Duration.ofDays(365);
    var much = Bytes.gigabytes(2_000_000);
    var download = until(year, slowLink(its -> its.withPayload(much)));
    assertThat(download.totals().requests().inFlight()).isEqualTo(1);
    assertThat(download.totals().utilization()).isEqualTo(1);
    var answer = until(year, slowLink(its -> its.withAnswer(much)));
    assertThat(answer.totals().requests().inFlight()).isEqualTo(1);
    var day = listed(new long[] {0}, new long[] {86_400_000});
    var slow = day.withPool(day.pool().withMachines(List.of(Machine.USUAL.withSpeed(0.001))));
    var slowed = Scenarios.at(slow, Duration.ZERO, new Intervention.Change.Slow(1, 1, 1000, year));
    assertThat(until(year, slowed).totals().requests().inFlight()).isEqualTo(1);
  }

  @Test
  void aPlaceThatIsFirstUsedLateDoesNotDrawAYearOfFaults() {
    // A fault every 10 ms, and the first function is asked for after a year: 3 billion of them.
    var fault = new Failures.Fault(Failures.Fault.Kind.SLOW_DOWN, ms(10), Duration.ZERO, 2);
    var base = listed(new long[] {365L * 86_400_000}, new long[] {1000});
    var pool = Scenarios.onDemand(oneInstance(), ms(1000), 10);
    var scenario = base.withPool(pool.withFailures(Failures.NONE.withFaults(List.of(fault))));
    assertThat(Simulation.run(scenario).totals().requests().completed()).isEqualTo(1);
  }

  @Test
  void largeMachinesDoNotOverflowTheMemoryThatThereIs() {
    var machine = Machine.USUAL.withMemory(Bytes.gigabytes(5e9));
    var scenario =
        listed(new long[] {0}, new long[] {1000})
            .withPool(oneInstance().withReplicas(4).withMachines(List.of(machine)))
            .withCapacity(Capacity.UNLIMITED.withMemory(Bytes.gigabytes(6e9)));
    assertThat(Simulation.run(scenario).totals().instances().max()).isEqualTo(1);
  }

  @Test
  void aSumOverCausesDoesNotDependOnTheOrderInWhichTheyCame() {
    var byCause = new HashMap<CostCause, Double>();
    Arrays.stream(CostCause.values()).forEach(its -> byCause.put(its, 0.1 + its.ordinal() / 7.0));
    var cost = new Totals.Cost(1, 1, 1, byCause);
    assertThat(cost.byCause().keySet()).containsExactly(CostCause.values());
    double waste = 0;
    for (var cause : CostCause.values()) {
      waste += cause.isWaste() ? byCause.getOrDefault(cause, 0.0) : 0;
    }
    assertThat(cost.waste()).isEqualTo(waste);
  }
}
