package dev.servescope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.bench.yardstick.Responses;
import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Outcome;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/** The yardsticks do the work that the engine does: each response is the same to the nanosecond. */
class YardsticksTest {
  private static final double REQUESTS = 20_000;

  @Test
  void theCentralQueueGivesTheResponsesOfTheEngine() {
    check(Workloads::centralQueue, Workloads::leastCentralQueue);
  }

  @Test
  void leastConnectionsGiveTheResponsesOfTheEngine() {
    check(Workloads::leastConnections, Workloads::leastLeastConnections);
  }

  @Test
  void functionsGiveTheResponsesOfTheEngine() {
    check(Workloads::functions, Workloads::leastFunctions);
  }

  @Test
  void batchesGiveTheResponsesOfTheEngine() {
    check(Workloads::batches, Workloads::leastBatches);
  }

  private static void check(
      DoubleFunction<Scenario> workload, DoubleFunction<Responses> yardstick) {
    var scenario = workload.apply(REQUESTS);
    var least = yardstick.apply(REQUESTS);
    long[] ours = responses(scenario);
    assertThat(ours.length).isGreaterThan((int) (0.9 * REQUESTS)).isEqualTo(least.size());
    long[] theirs = new long[least.size()];
    Arrays.setAll(theirs, request -> Math.max(-1, least.nanos(request)));
    assertThat(theirs).isEqualTo(ours);
  }

  /** How long each request took, in nanoseconds; -1 if it is in flight at the end. */
  private static long[] responses(Scenario scenario) {
    long end = ((Horizon.Until) scenario.horizon()).length().toNanos();
    var detail = Simulation.detail(scenario, 0, end, Observer.NONE);
    assertThat(detail.complete()).isTrue();
    var responses = new long[detail.requests().size()];
    for (var request : detail.requests()) {
      boolean answered = request.outcome() == Outcome.COMPLETED;
      responses[(int) request.id()] = answered ? request.endNanos() - request.arrivalNanos() : -1;
    }
    return responses;
  }
}
