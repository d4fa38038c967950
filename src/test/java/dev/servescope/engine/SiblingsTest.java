package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Sharding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the other segments of a request when one of them is lost. */
class SiblingsTest {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  /** Two shards with one instance each; segments of 10 ms on the first. */
  private static Pool shards(double second) {
    return oneInstance().withSharding(Sharding.of(2, List.of(1.0, second), ms(0), ms(0)));
  }

  /** Segments of 10 ms, the first and the third of each request on the first shard. */
  private static Scenario threeSegments(Pool pool) {
    var sharding = Sharding.NONE.withShards(2).withSegments(3);
    return listed(new long[] {0, 1}, new long[] {30}).withPool(pool.withSharding(sharding));
  }

  @Test
  void whatWaitsOfAFailedRequestIsNotExecuted() {
    // The second shard answers errors from 3 on, which the second and the third request get at 10.
    // Then the second has just begun on the first shard; of the third nothing is executed.
    var base = listed(new long[] {0, 1, 2}, new long[] {20}).withPool(shards(1));
    var scenario = at(base, ms(3), new Change.Disable(2, 1, AN_HOUR));
    assertThat(Traces.ends(scenario)).containsExactly("10", "failed 10", "failed 10");
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-10 [0]", "2.1 0-10 [0]", "1.1 10-20 [1]");
  }

  @Test
  void whatWaitsOfARefusedRequestIsNotExecuted() {
    // One place in each queue. At 12 the first shard has room and the second, busy with the first
    // request until 30, has none.
    var pool = shards(3);
    var queue = QueuePolicy.UNLIMITED.withLimit(1);
    var scenario =
        listed(new long[] {0, 1, 12}, new long[] {40})
            .withPool(pool.withBatching(pool.batching().withQueue(queue)));
    assertThat(Traces.ends(scenario)).containsExactly("30", "60", "refused 12");
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-10 [0]", "2.1 0-30 [0]", "1.1 10-20 [1]", "2.1 30-60 [1]");
  }

  @Test
  void segmentsThatFailInOneBatchFailTheirRequestOnce() {
    // Both segments of the second request would be the batch that the first shard fails at 10; the
    // one on the second shard is dropped before it begins.
    var base = threeSegments(oneInstance().withBatching(Scenarios.batches(2, ms(0))));
    var scenario = at(base, ms(3), new Change.Disable(1, 1, AN_HOUR));
    assertThat(Traces.ends(scenario)).containsExactly("10", "failed 10");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-10 [0, 0]", "2.1 0-10 [0]");
  }

  @Test
  void segmentsThatWaitAtACrashedInstanceLeaveWithTheFirstThatIsSentOnInVain() {
    // Nobody knows yet of the crash at 5, so that what waits there is sent to where it was. The
    // second shard goes on with what it has begun.
    var probed = Failures.NONE.withProbe(Failures.Probe.KUBERNETES);
    var base =
        threeSegments(oneInstance().withBalancing(Balancing.ROUND_ROBIN).withFailures(probed));
    var scenario = at(base, ms(5), new Change.Kill(1, 1, AN_HOUR, false));
    assertThat(Traces.ends(scenario)).containsExactly("failed 5", "failed 5");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 0-5 [0] lost", "2.1 0-10 [0]");
  }
}
