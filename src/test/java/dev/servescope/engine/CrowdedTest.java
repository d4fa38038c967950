package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.run.CrowdedException;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A run in which more requests are under way at once than memory holds ends with a sentence. */
class CrowdedTest {
  /** One request a second to an instance that needs two: after 20 seconds, 11 are under way. */
  private static Scenario overloaded(Pool pool) {
    return Scenario.of(
        "overloaded",
        new Traffic.Constant(new Rate(1)),
        new Work.Constant(Duration.ofSeconds(2)),
        pool,
        new Horizon.Until(Duration.ofSeconds(20)));
  }

  private static Scenario whole() {
    return overloaded(Pool.SINGLE);
  }

  /** Each request is two segments of a second, and one at a time is served: one waits at most. */
  private static Scenario split() {
    return overloaded(Pool.SINGLE.withSharding(Pool.SINGLE.sharding().withShards(2)));
  }

  @Test
  void asManyAsThereIsRoomForAreSimulatedAsEver() {
    assertThat(Simulation.run(whole(), Observer.NONE, new Workspace(11)))
        .isEqualTo(Simulation.run(whole()));
  }

  @Test
  void oneMoreIsRefusedAndWhatHelpsIsSaid() {
    var workspace = new Workspace(10);
    assertThatThrownBy(() -> Simulation.run(whole(), Observer.NONE, workspace))
        .isInstanceOf(CrowdedException.class)
        .hasMessageContainingAll("requests are under way at once", "queue limit");
  }

  @Test
  void theSameMemoryServesTheNextRun() {
    var workspace = new Workspace(10);
    assertThatThrownBy(() -> Simulation.run(whole(), Observer.NONE, workspace))
        .isInstanceOf(CrowdedException.class);
    var fewer = whole().withHorizon(new Horizon.Until(Duration.ofSeconds(15)));
    assertThat(Simulation.run(fewer, Observer.NONE, workspace)).isEqualTo(Simulation.run(fewer));
  }

  @Test
  void segmentsOfSplitRequestsNeedRoomAsWell() {
    assertThat(Simulation.run(split(), Observer.NONE, new Workspace(6)))
        .isEqualTo(Simulation.run(split()));
    assertThatThrownBy(() -> Simulation.run(split(), Observer.NONE, new Workspace(2)))
        .isInstanceOf(CrowdedException.class);
  }

  @Test
  void theirNumberIsSaidInRoundFigures() {
    assertThat(new CrowdedException(19_512)).hasMessageStartingWith("More than 20 thousand ");
    assertThat(new CrowdedException(2_540_000)).hasMessageStartingWith("More than 2.5 million ");
  }
}
