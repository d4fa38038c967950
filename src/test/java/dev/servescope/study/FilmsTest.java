package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmsTest {
  private static final List<Scenario> SCENARIOS = RandomScenarios.firstSimple(2).toList();

  /** Some 60,000 requests. */
  private static final Scenario LONG =
      Scenarios.poisson(100, new Work.Exponential(Duration.ofMillis(8)), Duration.ofMinutes(10));

  /** A clock by which a checkpoint is due whenever a film asks. */
  private long time;

  private final Checkpoints checkpoints = new Checkpoints(() -> time += 1_000_000_000);
  private final Films films = new Films(checkpoints);

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
  void beginsAtTheNearestCheckpoint() {
    var scenario = LONG;
    long tenth = Simulation.run(scenario).horizonNanos() / 10;
    int there = looks(scenario, 9 * tenth);
    int back = looks(scenario, 5 * tenth);
    int between = looks(scenario, 7 * tenth);
    assertThat(there).isGreaterThan(20);
    assertThat(back).isLessThan(there / 4);
    assertThat(between).isLessThan(there / 4);
    showsTenth(scenario, 2);
    showsTenth(scenario, 8);
  }

  @Test
  void isPreparedForAnyWindow() {
    long end = Simulation.run(LONG).horizonNanos();
    films.prepare(LONG, end, Observer.NONE);
    assertThat(looks(LONG, end / 10 * 8)).isLessThan(5);
    assertThat(looks(LONG, end / 10)).isLessThan(5);
    // Nothing is left to be done.
    films.prepare(LONG, end, share -> Observer.Wish.STOP);
  }

  @Test
  void anotherHasItsCheckpoints() {
    long end = Simulation.run(LONG).horizonNanos();
    films.prepare(LONG, end, Observer.NONE);
    var detail = new Films(checkpoints).window(LONG, end / 2, end / 2 + end / 1000, Observer.NONE);
    assertThat(detail)
        .isEqualTo(Simulation.detail(LONG, end / 2, end / 2 + end / 1000, Observer.NONE));
  }

  /** How often an observer is asked until a short window is found. */
  private int looks(Scenario scenario, long from) {
    var looks = new int[1];
    films.window(
        scenario,
        from,
        from + 1,
        share -> {
          looks[0]++;
          return Observer.Wish.CONTINUE;
        });
    return looks[0];
  }

  @Test
  void turnsToAnotherScenario() {
    showsTenth(SCENARIOS.getFirst(), 3);
    showsTenth(SCENARIOS.getLast(), 4);
    showsTenth(SCENARIOS.getFirst(), 5);
  }
}
