package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.at;
import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.InstanceStep;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.StartUp;
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
    return at(at(requests(replicas(1), 20), ms(10), first), ms(12), second);
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
}
