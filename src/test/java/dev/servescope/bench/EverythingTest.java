package dev.servescope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Simulation;
import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.Run;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The benchmark's largest scenario does use what it names, and is not choked by it. */
class EverythingTest {
  private static Run run;

  @BeforeAll
  static void simulate() {
    run = Simulation.run(Everything.scenario(100_000));
  }

  @Test
  void everyPartOfTheModelIsAtWork() {
    var totals = run.totals();
    // Nobody waits for a start, as there is always an instance that takes work.
    for (var component : EnumSet.complementOf(EnumSet.of(Component.START))) {
      assertThat(totals.breakdown().get(component)).as(component.name()).isPositive();
    }
    assertThat(totals.requests().refused()).isPositive();
    assertThat(totals.requests().failed()).isPositive();
    var free = EnumSet.of(CostCause.UNUSED, CostCause.ROUNDING, CostCause.WARM_POOL);
    for (var cause : EnumSet.complementOf(free)) {
      assertThat(totals.cost().byCause().get(cause)).as(cause.name()).isPositive();
    }
    assertThat(totals.batches().meanSize()).isGreaterThan(1.1);
    assertThat(totals.instances().max()).isGreaterThan((long) totals.instances().mean());
    assertThat(run.tiers()).hasSize(2);
    assertThat(run.classes()).hasSize(2);
  }

  @Test
  void nearlyEverybodyIsAnsweredSoon() {
    assertThat(run.totals().availability()).isGreaterThan(0.95);
    assertThat(run.totals().latency().mean()).isLessThan(0.3);
    assertThat(run.totals().utilization()).isBetween(0.5, 0.9);
  }
}
