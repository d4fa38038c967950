package dev.servescope.study;

import dev.servescope.engine.Film;
import dev.servescope.engine.Observer;
import dev.servescope.run.Detail;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The films of a run that were watched last, each as far as it was watched. A window that comes
 * after another is found by going on from there, not by another run from the start; a step back is
 * short where an older film has not come so far yet. One thread at a time.
 */
final class Films {
  private static final int MOST = 4;

  /** An overloaded service holds many requests, and a film of it all of their steps. */
  private static final int MOST_UNDER_WAY = 200_000;

  /** The one last watched comes last. */
  private final List<Film> films = new ArrayList<>();

  /** Finds a window as {@link Film#window} does; the films of other scenarios are dropped. */
  Detail window(Scenario scenario, long fromNanos, long toNanos, Observer observer) {
    films.removeIf(film -> !film.scenario().equals(scenario));
    var film =
        films.stream()
            .filter(its -> its.canShow(fromNanos, toNanos))
            .max(Comparator.comparingLong(Film::now))
            .orElseGet(() -> new Film(scenario));
    films.remove(film);
    try {
      var detail = film.window(fromNanos, toNanos, observer);
      keep(film);
      return detail;
    } catch (CancellationException stopped) {
      keep(film);
      throw stopped;
    }
  }

  private void keep(Film film) {
    films.add(film);
    while (films.size() > MOST || underWay() > MOST_UNDER_WAY) {
      films.removeFirst();
    }
  }

  private int underWay() {
    return films.stream().mapToInt(Film::mostUnderWay).sum();
  }
}
