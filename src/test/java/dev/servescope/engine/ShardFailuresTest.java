package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Outcome;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shards that crash while they hold segments. */
class ShardFailuresTest {
  /** Requests of two segments of 20 ms on two shards, the second of which crashes at 5. */
  private static Scenario crash(int replicas, int standby, boolean retried, long... arrivals) {
    var sharding = Sharding.of(2, List.of(1.0), ms(0), ms(3)).withStandby(standby);
    var startUp = new StartUp(List.of(new StartUp.Phase("start", ms(100))));
    var pool = oneInstance().withReplicas(replicas).withSharding(sharding).withStartUp(startUp);
    return at(
        listed(arrivals, new long[] {40}).withPool(pool),
        ms(5),
        new Change.Kill(2, 1, ms(95), retried));
  }

  @Test
  void aStandbyShardTakesOverUntilTheOtherIsBack() {
    // The segment is lost after 5 ms and done again by the third shard. Its own is down until 100
    // and ready at 200.
    var scenario = crash(1, 1, true, 0, 30, 300);
    assertThat(Traces.batches(scenario))
        .containsExactly(
            "1.1 0-20 [0]",
            "2.1 0-5 [0] lost",
            "3.1 5-25 [0]",
            "1.1 30-50 [1]",
            "3.1 30-50 [1]",
            "1.1 300-320 [2]",
            "2.1 300-320 [2]");
    assertThat(Traces.components(scenario))
        .containsExactly("work 20, merge 3, retry 5", "work 20, merge 3", "work 20, merge 3");
  }

  @Test
  void anotherReplicaOfTheShardDoesItAgain() {
    var scenario = crash(2, 0, true, 0);
    assertThat(Traces.batches(scenario))
        .containsExactly("1.1 0-20 [0]", "2.1 0-5 [0] lost", "2.2 5-25 [0]");
    assertThat(Traces.ends(scenario)).containsExactly("28");
  }

  @Test
  void withoutAnyOtherTheSegmentWaitsForItsShard() {
    // Down until 100, ready at 200: 95 ms of waiting and 100 for a start, after 5 in vain.
    var scenario = crash(1, 0, true, 0);
    assertThat(Traces.components(scenario))
        .containsExactly("queue 95, start 100, work 20, merge 3, retry 5");
  }

  @Test
  void whereLostSegmentsAreNotDoneAgainTheRequestFails() {
    // The other segment is executed to its end, for nothing: 5 + 20 ms of work, all of it useless.
    var scenario = crash(1, 0, false, 0);
    assertThat(Traces.ends(scenario)).containsExactly("failed 5");
    assertThat(Simulation.run(scenario).totals().useless()).isEqualTo(1);
    assertThat(Traces.requests(scenario).getFirst().outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void aStandbyShardTakesOverWhatWaitsWhenAProbeHasNoticed() {
    // Nobody knows of the crash at 5 until the third probe in a row fails, at 30 s. What is left of
    // the wait is queueing: nothing was held for a batch.
    var scenario = crash(1, 1, true, 0);
    var pool = scenario.pool();
    var probed =
        scenario
            .withInterventions(
                List.of(new Intervention(ms(5), new Change.Kill(2, 1, Duration.ofHours(1), true))))
            .withPool(pool.withFailures(pool.failures().withProbe(Failures.Probe.KUBERNETES)));
    assertThat(Traces.batches(probed))
        .containsExactly("1.1 0-20 [0]", "2.1 0-5 [0] lost", "3.1 30000-30020 [0]");
    assertThat(Traces.components(probed)).containsExactly("queue 29995, work 20, merge 3, retry 5");
  }
}
