package dev.servescope.ui.knob.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is chosen in a bundled scenario can be run: no choice needs a second one first. */
class KindsRunTest {
  private static final Duration SHORT = Duration.ofMinutes(3);

  static Stream<Scenario> starters() {
    return StarterScenarios.all().stream().map(KindsRunTest::shortened);
  }

  /** Three minutes are enough for a choice that cannot be run to fail. */
  private static Scenario shortened(Scenario scenario) {
    if (!(scenario.horizon() instanceof Horizon.Until)) {
      return scenario;
    }
    var early =
        scenario.interventions().stream().filter(one -> one.at().compareTo(SHORT) < 0).toList();
    return scenario
        .withWarmUp(Duration.ZERO)
        .withInterventions(early)
        .withHorizon(new Horizon.Until(SHORT));
  }

  @ParameterizedTest
  @MethodSource("starters")
  void everyOptionOfEveryChoiceInEveryPoolLeavesAScenarioThatRuns(Scenario scenario) {
    for (int pool = 0; pool < scenario.pools().size(); pool++) {
      var focus = Focus.on(scenario).select("pools", pool);
      Catalog.all().stream()
          .<ChoiceSpec<?>>mapMulti(
              (spec, kept) -> {
                if (spec instanceof ChoiceSpec<?> choice && choice.part().isIn(focus)) {
                  kept.accept(choice);
                }
              })
          .flatMap(choice -> chosen(choice, focus))
          .filter(changed -> !changed.equals(scenario))
          .forEach(KindsRunTest::assertThatItRuns);
    }
  }

  private static Stream<Scenario> chosen(ChoiceSpec<?> choice, Focus focus) {
    return IntStream.range(0, choice.options().apply(focus).size())
        .mapToObj(option -> choice.choose(focus, option).scenario());
  }

  private static void assertThatItRuns(Scenario changed) {
    assertThat(Simulation.run(changed).finished()).isTrue();
  }
}
