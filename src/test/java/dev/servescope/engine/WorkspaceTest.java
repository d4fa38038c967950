package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
  private final Workspace workspace = new Workspace();

  @Test
  void runsThatUseTheSameMemoryGiveWhatTheyGiveAlone() {
    Stream.concat(RandomScenarios.firstSimple(40), RandomScenarios.firstFull(80))
        .forEach(
            scenario ->
                assertThat(Simulation.run(scenario, Observer.NONE, workspace))
                    .isEqualTo(Simulation.run(scenario)));
  }

  @Test
  void aRunThatWasStoppedHalfwayLeavesNothingBehind() {
    RandomScenarios.firstFull(20)
        .forEach(
            scenario -> {
              stopEarly(scenario);
              assertThat(Simulation.run(scenario, Observer.NONE, workspace))
                  .isEqualTo(Simulation.run(scenario));
            });
  }

  private void stopEarly(Scenario scenario) {
    try {
      Simulation.run(scenario, share -> Observer.Wish.STOP, workspace);
    } catch (CancellationException asked) {
      // As it should.
    }
  }
}
