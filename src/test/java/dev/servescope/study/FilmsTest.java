package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmsTest {
  private static final List<Scenario> SCENARIOS = RandomScenarios.firstSimple(2).toList();

  private final Films films = new Films();

  private void showsTenth(Scenario scenario, int number) {
    long tenth = Simulation.run(scenario).horizonNanos() / 10;
    long from = number * tenth;
    assertThat(films.window(scenario, from, from + tenth, Observer.NONE))
        .isEqualTo(Simulation.detail(scenario, from, from + tenth, Observer.NONE));
  }

  @Test
  void showsWindowsInAnyOrder() {
    for (int number : new int[] {5, 6, 2, 9, 3, 7, 0, 1, 8, 4, 4, 0}) {
      showsTenth(SCENARIOS.getFirst(), number);
    }
  }

  @Test
  void turnsToAnotherScenario() {
    showsTenth(SCENARIOS.getFirst(), 3);
    showsTenth(SCENARIOS.getLast(), 4);
    showsTenth(SCENARIOS.getFirst(), 5);
  }
}
