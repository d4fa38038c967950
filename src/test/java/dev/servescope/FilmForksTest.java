package dev.servescope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Film;
import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.gallery.Case;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.GalleryFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario of the gallery can be copied under way, whatever it is made of. */
@Execution(ExecutionMode.CONCURRENT)
class FilmForksTest {
  /** Long enough for starts, faults and decisions; some cases take a month. */
  private static final long LATER_NANOS = 1_200_000_000_000L;

  static Stream<Named<Scenario>> scenarios() {
    return GalleryFiles.all().stream()
        .flatMap(its -> its.members().stream().map(member -> named(its, member)));
  }

  private static Named<Scenario> named(Case its, Case.Member member) {
    return Named.of(its.id() + " " + member.key(), member.scenario());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aForkGoesOnAsTheFilmDoes(Scenario scenario) {
    long middle = Math.min(LATER_NANOS, lengthNanos(scenario) / 2);
    var film = new Film(scenario);
    film.window(middle, middle, Observer.NONE);
    assertThat(film.canFork()).isTrue();
    var fork = film.fork();
    for (int i = 0; i < 3; i++) {
      long from = middle + 1 + i * middle / 10;
      long to = from + middle / 5;
      assertThat(fork.window(from, to, Observer.NONE))
          .isEqualTo(film.window(from, to, Observer.NONE));
    }
  }

  private static long lengthNanos(Scenario scenario) {
    return scenario.horizon() instanceof Horizon.Until(var length)
        ? length.toNanos()
        : Simulation.run(scenario).horizonNanos();
  }
}
