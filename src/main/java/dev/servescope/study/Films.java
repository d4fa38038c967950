package dev.servescope.study;

import dev.servescope.engine.Film;
import dev.servescope.engine.Observer;
import dev.servescope.run.Detail;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The films of a run that were watched last, each as far as it was watched. A window that comes
 * after another is found by going on from there, not by another run from the start; a step back or
 * far ahead begins at the nearest of the {@link Checkpoints} that they left. One thread at a time.
 */
public final class Films {
  private static final int MOST = 4;

  /** An overloaded service holds many requests, and a film of it all of their steps. */
  private static final int MOST_UNDER_WAY = 200_000;

  private final Checkpoints checkpoints;

  /** The one last watched comes last. */
  private final List<Film> films = new ArrayList<>();

  /** The scenario all of whose windows are soon found. */
  private @Nullable Scenario prepared;

  /** None yet; checkpoints may be those of others, too. */
  public Films(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  /** Finds a window as {@link Film#window} does; the films of other scenarios are dropped. */
  public Detail window(Scenario scenario, long fromNanos, long toNanos, Observer observer) {
    films.removeIf(film -> !film.scenario().equals(scenario));
    var film = nearest(scenario, fromNanos, toNanos);
    films.remove(film);
    try {
      var detail = film.window(fromNanos, toNanos, checkpoints.leftBy(film, observer));
      keep(film);
      return detail;
    } catch (CancellationException stopped) {
      keep(film);
      throw stopped;
    }
  }

  private Film nearest(Scenario scenario, long fromNanos, long toNanos) {
    long reached = -1;
    Film nearest = null;
    for (var film : films) {
      if (film.canShow(fromNanos, toNanos) && film.now() > reached) {
        nearest = film;
        reached = film.now();
      }
    }
    var checkpoint = checkpoints.after(scenario, reached, fromNanos);
    if (checkpoint != null) {
      return checkpoint;
    }
    return nearest == null ? new Film(scenario) : nearest;
  }

  /**
   * Goes once from the last checkpoint to the end of a run, so that any window of it is soon found.
   *
   * @throws CancellationException if the observer wishes to stop, or there is too much under way
   *     for checkpoints; those that there are stay
   */
  public void prepare(Scenario scenario, long endNanos, Observer observer) {
    if (scenario.equals(prepared)) {
      return;
    }
    var last = checkpoints.after(scenario, -1, endNanos);
    var film = last == null ? new Film(scenario) : last;
    Observer leaving = checkpoints.leftBy(film, observer);
    film.window(
        endNanos,
        endNanos,
        share -> Checkpoints.canBeLeftBy(film) ? leaving.progress(share) : Observer.Wish.STOP);
    prepared = scenario;
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
