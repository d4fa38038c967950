package dev.servescope.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A film shows in each window what a run of its own would show there. */
@Execution(ExecutionMode.CONCURRENT)
class FilmTest {
  private static final int SIMPLE = 8;
  private static final int FULL = 32;

  static Stream<Scenario> scenarios() {
    return Stream.concat(RandomScenarios.firstSimple(SIMPLE), RandomScenarios.firstFull(FULL));
  }

  private static long tenth(Scenario scenario) {
    return Simulation.run(scenario).horizonNanos() / 10;
  }

  private static Detail alone(Scenario scenario, long from, long to) {
    return Simulation.detail(scenario, from, to, Observer.NONE);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void showsOneWindowAfterTheOther(Scenario scenario) {
    long tenth = tenth(scenario);
    var film = new Film(scenario);
    for (int i = 0; i < 10; i++) {
      assertThat(film.window(i * tenth, (i + 1) * tenth, Observer.NONE))
          .isEqualTo(alone(scenario, i * tenth, (i + 1) * tenth));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void showsWindowsThatOverlapAndWindowsFarApart(Scenario scenario) {
    long tenth = tenth(scenario);
    var film = new Film(scenario);
    long[][] windows = {{0, 3}, {1, 4}, {1, 4}, {2, 4}, {6, 7}, {6, 20}};
    for (var window : windows) {
      long from = window[0] * tenth;
      long to = window[1] * tenth;
      assertThat(film.window(from, to, Observer.NONE)).isEqualTo(alone(scenario, from, to));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aForkShowsWhatTheFilmWouldAndLeavesItAlone(Scenario scenario) {
    long tenth = tenth(scenario);
    var film = new Film(scenario);
    var forks = new ArrayList<Film>();
    film.window(7 * tenth, 8 * tenth, fromTime -> fork(film, forks));
    forks.add(film.fork());
    assertThat(film.window(8 * tenth, 9 * tenth, Observer.NONE))
        .isEqualTo(alone(scenario, 8 * tenth, 9 * tenth));
    for (var fork : forks) {
      long from = fork.now() + 1;
      assertThat(fork.window(from, from + tenth, Observer.NONE))
          .isEqualTo(alone(scenario, from, from + tenth));
      assertThat(fork.window(9 * tenth, 10 * tenth, Observer.NONE))
          .isEqualTo(alone(scenario, 9 * tenth, 10 * tenth));
    }
  }

  private static Observer.Wish fork(Film film, List<Film> forks) {
    if (forks.size() < 3) {
      forks.add(film.fork());
    }
    return Observer.Wish.CONTINUE;
  }

  @Test
  void goesOnAfterItWasStopped() {
    var scenario = scenarios().findFirst().orElseThrow();
    long tenth = tenth(scenario);
    var film = new Film(scenario);
    assertThatThrownBy(() -> film.window(0, 5 * tenth, new Stopping()))
        .isInstanceOf(CancellationException.class);
    assertThat(film.now()).isPositive();
    assertThat(film.window(4 * tenth, 6 * tenth, Observer.NONE))
        .isEqualTo(alone(scenario, 4 * tenth, 6 * tenth));
  }

  @Test
  void refusesWhatLiesBehind() {
    var scenario = scenarios().findFirst().orElseThrow();
    long tenth = tenth(scenario);
    var film = new Film(scenario);
    film.window(2 * tenth, 3 * tenth, Observer.NONE);
    assertThat(film.canShow(tenth, 4 * tenth)).isFalse();
    assertThat(film.canShow(2 * tenth, 3 * tenth)).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(() -> film.window(tenth, 4 * tenth, Observer.NONE))
        .withMessageContaining("past the window");
    assertThatIllegalArgumentException().isThrownBy(() -> film.window(-1, 1, Observer.NONE));
    assertThatIllegalArgumentException().isThrownBy(() -> film.window(2, 1, Observer.NONE));
  }

  private static final class Stopping implements Observer {
    @Override
    public Wish progress(double share) {
      return Wish.STOP;
    }

    @Override
    public void soFar(Run run) {
      throw new IllegalStateException("nobody asked");
    }
  }
}
