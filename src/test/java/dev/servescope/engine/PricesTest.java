package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.CostCause;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Prices.Billing;
import dev.servescope.scenario.pool.Prices.Reserved;
import dev.servescope.scenario.pool.Prices.Spot;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money by cause, on runs of 100 s at prices that make a second a thousandth of a dollar. */
class PricesTest {
  private static final Dollars A_MILL_A_SECOND = new Dollars(3.6);

  private static Prices perHour(double dollars) {
    return Prices.FREE.withPerInstanceHour(new Dollars(dollars));
  }

  /** 100 s, with requests of 10 s at 0, 20 and 40. */
  private static Scenario run(Pool pool) {
    return listed(new long[] {0, 20_000, 40_000}, new long[] {10_000})
        .withHorizon(new Horizon.Until(Duration.ofSeconds(100)))
        .withPool(pool);
  }

  /** The causes that cost anything, in thousandths of a dollar; they add up to the total. */
  private static Map<CostCause, Double> mills(Scenario scenario) {
    var cost = Simulation.run(scenario).totals().cost();
    double sum = cost.byCause().values().stream().mapToDouble(d -> d).sum();
    assertThat(sum).isCloseTo(cost.total(), within(1e-12));
    var mills = new EnumMap<CostCause, Double>(CostCause.class);
    cost.byCause()
        .forEach(
            (cause, dollars) -> {
              if (dollars != 0) {
                mills.put(cause, Math.round(dollars * 1e9) / 1e6);
              }
            });
    return mills;
  }

  @Test
  void anInstanceIsPaidForWhateverItDoes() {
    // 30 s busy of 100. From 60 on a second one: a start of 2.5 s, then idle.
    var scenario =
        at(
            run(oneInstance().withPrices(perHour(3.6))),
            Duration.ofSeconds(60),
            new Change.SetReplicas(2));
    assertThat(mills(scenario))
        .isEqualTo(Map.of(CostCause.BUSY, 30.0, CostCause.IDLE, 107.5, CostCause.STARTING, 2.5));
  }

  @Test
  void aCrashedInstanceIsPaidForUnlessItIsNot() {
    // Down from 60 to 80, then a start of 2.5 s.
    var down = new Change.Kill(1, 1, Duration.ofSeconds(20), true);
    var prices = perHour(3.6);
    var scenario = at(run(oneInstance().withPrices(prices)), Duration.ofSeconds(60), down);
    assertThat(mills(scenario)).containsEntry(CostCause.FAILED, 20.0);
    assertThat(mills(scenario.withPrices(prices.withFailedBilled(false))))
        .isEqualTo(Map.of(CostCause.BUSY, 30.0, CostCause.IDLE, 47.5, CostCause.STARTING, 2.5));
  }

  @Test
  void reservedInstancesArePaidForWhetherTheyRunOrNot() {
    // Two reserved at half the price, of which one runs: 30 + 70 s at 0.5, and 100 s unused at 0.5.
    var prices = perHour(3.6).withReserved(new Reserved(2, new Dollars(1.8)));
    assertThat(mills(run(oneInstance().withPrices(prices))))
        .isEqualTo(Map.of(CostCause.BUSY, 15.0, CostCause.IDLE, 35.0, CostCause.UNUSED, 50.0));
  }

  @Test
  void instancesBeyondTheReservedOnesCostTheUsualPrice() {
    // Three run, two of them reserved at half the price: 2 x 100 x 0.5 + 100.
    var prices = perHour(3.6).withReserved(new Reserved(2, new Dollars(1.8)));
    var cost =
        Simulation.run(run(oneInstance().withReplicas(3).withPrices(prices))).totals().cost();
    assertThat(cost.total()).isCloseTo(0.2, within(1e-9));
    assertThat(cost.byCause()).containsEntry(CostCause.UNUSED, 0.0);
  }

  @Test
  void aReservedInstanceIsPaidForEvenWhileItIsDownForNothing() {
    // Down for 20 s of 100, which other instances would not be charged for.
    var prices =
        perHour(3.6).withReserved(new Reserved(1, new Dollars(1.8))).withFailedBilled(false);
    var scenario =
        at(
            run(oneInstance().withPrices(prices)),
            Duration.ofSeconds(60),
            new Change.Kill(1, 1, Duration.ofSeconds(20), true));
    assertThat(Simulation.run(scenario).totals().cost().total()).isCloseTo(0.05, within(1e-9));
    assertThat(mills(scenario)).containsEntry(CostCause.FAILED, 10.0);
  }

  @Test
  void spotInstancesHaveAPriceOfTheirOwn() {
    // Every second one is a spot machine at a tenth: 100 and 10.
    var prices = perHour(3.6).withSpot(new Spot(0.5, new Dollars(0.36), Duration.ZERO));
    var cost =
        Simulation.run(run(oneInstance().withReplicas(2).withPrices(prices))).totals().cost();
    assertThat(cost.total()).isCloseTo(0.11, within(1e-9));
  }

  @Test
  void instanceTimeIsRoundedUpWhenAnInstanceEnds() {
    // The second of two ends at 50, of which 60 are charged; a minimum of 90 makes it 120. The
    // first has 100 when the run ends, of which 120 are charged.
    var prices =
        perHour(3.6).withInstanceBilling(new Billing(Duration.ofSeconds(60), Duration.ZERO));
    var scenario =
        at(
            run(oneInstance().withReplicas(2).withPrices(prices)),
            Duration.ofSeconds(50),
            new Change.SetReplicas(1));
    assertThat(mills(scenario)).containsEntry(CostCause.ROUNDING, 30.0);
    var atLeast = new Billing(Duration.ofSeconds(60), Duration.ofSeconds(90));
    assertThat(mills(scenario.withPrices(prices.withInstanceBilling(atLeast))))
        .containsEntry(CostCause.ROUNDING, 90.0);
  }

  private static Pool functions(Prices prices) {
    var startUp = new StartUp(List.of(new StartUp.Phase("start", ms(2000))));
    return Scenarios.onDemand(oneInstance(), ms(50_000), 10)
        .withMemory(Bytes.gigabytes(2))
        .withStartUp(startUp)
        .withPrices(prices);
  }

  private static final Prices BY_MEMORY = Prices.FREE.withPerGigabyteSecond(new Dollars(0.001));

  @Test
  void functionsArePaidForByExecutionTimeAndMemoryAndTheirStartIfThePriceSaysSo() {
    // 3 x 10 s on 2 GB; the one start takes 2 s.
    assertThat(mills(run(functions(BY_MEMORY)))).isEqualTo(Map.of(CostCause.INVOCATIONS, 60.0));
    assertThat(mills(run(functions(BY_MEMORY.withPhasesBilled(true)))))
        .isEqualTo(Map.of(CostCause.INVOCATIONS, 64.0));
  }

  @Test
  void executionTimeIsRoundedUpByTheInvocation() {
    // 10 s are charged as 12: 3 x 2 x 2 more.
    var billing = new Billing(Duration.ofSeconds(4), Duration.ZERO);
    assertThat(mills(run(functions(BY_MEMORY.withInvocationBilling(billing)))))
        .isEqualTo(Map.of(CostCause.INVOCATIONS, 60.0, CostCause.ROUNDING, 12.0));
  }

  @Test
  void aWarmPoolIsPaidForByItsMemoryUsedOrNot() {
    // One of 2 GB for 100 s at half a mill, beside the executions.
    var prices = BY_MEMORY.withPerWarmGigabyteSecond(new Dollars(0.0005));
    assertThat(mills(run(functions(prices).withReplicas(1))))
        .isEqualTo(Map.of(CostCause.INVOCATIONS, 60.0, CostCause.WARM_POOL, 100.0));
  }

  @Test
  void requestsBatchesAndDataArePaidForByThePiece() {
    // Three requests in two batches, the last not answered within the run. 1 GB in, 0.5 GB out.
    var prices =
        Prices.FREE
            .withPerRequest(new Dollars(0.001))
            .withPerBatch(new Dollars(0.01))
            .withPerGigabyteMoved(new Dollars(0.1));
    var base =
        listed(new long[] {0, 0, 95_000}, new long[] {10_000})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(100)))
            .withPool(
                oneInstance().withPrices(prices).withBatching(Scenarios.batches(2, Duration.ZERO)));
    var kind =
        base.demand()
            .classes()
            .getFirst()
            .withPayload(Bytes.gigabytes(1))
            .withAnswer(Bytes.gigabytes(0.5));
    assertThat(mills(base.withDemand(base.demand().withClass(0, kind))))
        .isEqualTo(
            Map.of(CostCause.REQUESTS, 3.0, CostCause.BATCHES, 20.0, CostCause.TRANSFER, 400.0));
  }

  @Test
  void newPricesHoldFromTheirTimeOn() {
    // 50 s at one mill and 50 s at two.
    var scenario =
        at(
            run(oneInstance().withPrices(Prices.FREE.withPerInstanceHour(A_MILL_A_SECOND))),
            Duration.ofSeconds(50),
            new Change.SetPrices(perHour(7.2)));
    assertThat(Simulation.run(scenario).totals().cost().total()).isCloseTo(0.15, within(1e-9));
  }

  @Test
  void eachPoolHasPricesOfItsOwn() {
    var scenario =
        run(oneInstance().withPrices(perHour(3.6)))
            .withPools(
                List.of(
                    oneInstance().withPrices(perHour(3.6)),
                    oneInstance().withName("other").withPrices(perHour(7.2))));
    var pools = Simulation.run(scenario).pools();
    assertThat(pools.get(0).cost().total()).isCloseTo(0.1, within(1e-9));
    assertThat(pools.get(1).cost().total()).isCloseTo(0.2, within(1e-9));
  }

  /** Busy for a share of 100 s: fixed at one mill a second, or on demand at 3.04 of them. */
  private static double onDemandOverFixed(long busyMillis) {
    var base =
        listed(new long[] {0}, new long[] {busyMillis})
            .withHorizon(new Horizon.Until(Duration.ofSeconds(100)));
    double fixed =
        Simulation.run(base.withPool(oneInstance().withPrices(perHour(3.6))))
            .totals()
            .cost()
            .total();
    // Busy for 95 % of its life, so that 5/95 of the work is spent idle at its end.
    var keepAlive = Duration.ofNanos(Math.round(busyMillis * 1e6 * 5 / 95));
    var onDemand =
        Scenarios.onDemand(oneInstance(), keepAlive, 1)
            .withStartUp(new StartUp(List.of()))
            .withPrices(perHour(3.6 * 3.04));
    return Simulation.run(base.withPool(onDemand)).totals().cost().total() / fixed;
  }

  @Test
  void onDemandSavesMostOfTheMoneyAtAFewPercentOfUseAndTurnsBelowAThird() {
    // At 5 % of use 3.04 x 0.05 / 0.95 = 0.16: 84 % saved. Even at 0.95 / 3.04 = 31.25 %.
    assertThat(onDemandOverFixed(5000)).isCloseTo(0.16, within(1e-9));
    assertThat(onDemandOverFixed(31_250)).isCloseTo(1, within(1e-9));
    assertThat(onDemandOverFixed(50_000)).isGreaterThan(1);
  }
}
