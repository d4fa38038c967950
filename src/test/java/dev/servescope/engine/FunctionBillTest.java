package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.CostCause;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The monthly bill that a function platform gives as an example. */
class FunctionBillTest {
  private static final double PER_GIGABYTE_SECOND = 0.0000166667;
  private static final double PER_REQUEST = 0.20e-6;

  @Test
  void threeMillionSecondsOfHalfAGigabyteCostEighteenDollarsAfterTheFreeTier() {
    // 3,000,000 requests of 1 s at 512 MB are 1,500,000 GB-s (the platform counts 512 MB as half a
    // gigabyte): $25.00, and $0.60 for the requests. The first 400,000 GB-s and 1,000,000 requests
    // of a month are free: $25.00 - $6.67 + $0.60 - $0.20 = $18.73.
    var prices =
        Prices.FREE
            .withPerGigabyteSecond(new Dollars(PER_GIGABYTE_SECOND))
            .withPerRequest(new Dollars(PER_REQUEST))
            .withInvocationBilling(new Prices.Billing(Duration.ofMillis(1), Duration.ZERO));
    var pool =
        Pool.SINGLE
            .withScaling(new Scaling.OnDemand(Duration.ofMinutes(10), 1000))
            .withReplicas(0)
            .withMemory(Bytes.gigabytes(0.5))
            .withPrices(prices);
    var month = Duration.ofDays(30);
    var rate = Rate.perSecond(3_000_000.0 / month.toSeconds());
    var scenario =
        Scenario.of(
            "a month",
            new Traffic.Constant(rate),
            new Work.Constant(Duration.ofSeconds(1)),
            pool,
            new Horizon.Requests(3_000_000));
    var causes = Simulation.run(scenario).totals().cost().byCause();
    double execution = causes.get(CostCause.INVOCATIONS) + causes.get(CostCause.ROUNDING);
    double requests = causes.get(CostCause.REQUESTS);
    assertThat(execution).isCloseTo(25.00, within(0.001));
    assertThat(requests).isCloseTo(0.60, within(1e-6));
    double free = 400_000 * PER_GIGABYTE_SECOND + 1_000_000 * PER_REQUEST;
    assertThat(execution + requests - free).isCloseTo(18.73, within(0.005));
  }
}
