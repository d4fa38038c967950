package dev.servescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.trace.TraceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A recorded hour of a coding service, played through three ways of serving it. */
class RecordedTraceTest {
  private static final Path TRACE = Path.of("..", "shared", "data", "azure-llm-2023-code.csv");

  private static Run one;
  private static Run four;
  private static Run batches;

  @BeforeAll
  static void play() throws Exception {
    assumeTrue(Files.isReadable(TRACE), "the recorded trace is not beside the project");
    var trace = TraceReader.read(TRACE, TokenCost.EXAMPLE);
    var work = trace.work().orElseThrow();
    var pool =
        Scenarios.oneInstance()
            .withBalancing(Balancing.LEAST_CONNECTIONS)
            .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(2.4)));
    var scenario =
        Scenarios.listed(new long[1], new long[1]).withTraffic(trace.traffic()).withWork(work);
    one = run(scenario, pool);
    four = run(scenario, pool.withReplicas(4));
    batches = run(scenario, pool.withBatching(Scenarios.batches(8, Duration.ZERO)));
  }

  private static Run run(Scenario scenario, Pool pool) {
    return Simulation.run(scenario.withPool(pool));
  }

  @Test
  void everyRequestOfTheTraceIsServed() {
    assertThat(one.totals().requests().completed()).isEqualTo(8819);
    assertThat(four.totals().requests().completed()).isEqualTo(8819);
    assertThat(batches.totals().requests().completed()).isEqualTo(8819);
  }

  @Test
  void theThreeCanBeToldApartByLatency() {
    double alone = one.totals().latency().p95();
    double batched = batches.totals().latency().p95();
    double replicated = four.totals().latency().p95();
    assertThat(alone).isGreaterThan(10 * batched);
    assertThat(batched).isGreaterThan(2 * replicated);
    assertThat(one.frames().p95().max()).isGreaterThan(10 * batches.frames().p95().max());
  }

  @Test
  void theThreeCanBeToldApartByQueueAndCost() {
    assertThat(one.totals().queue().mean()).isGreaterThan(5 * batches.totals().queue().mean());
    assertThat(batches.totals().queue().mean()).isGreaterThan(3 * four.totals().queue().mean());
    assertThat(four.totals().cost().total()).isGreaterThan(3 * batches.totals().cost().total());
    assertThat(batches.totals().batches().meanSize()).isGreaterThan(2);
    assertThat(four.lanes()).hasSize(4);
  }
}
