package dev.servescope.study;

import dev.servescope.engine.Film;
import dev.servescope.engine.Observer;
import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Films of one scenario that stand still, left on the way by those that go on: a window late in a
 * long run is found from the last one before it. They lie about as far apart as a film goes in some
 * hundredths of a second; where there are too many, every other one goes. Those of a scenario go
 * when another is asked for. Any number of threads.
 */
public final class Checkpoints {
  private static final int MOST = 256;
  private static final long MOST_BYTES = 64_000_000;

  /** Of an overloaded service there is too much to copy. */
  private static final int MOST_UNDER_WAY = 50_000;

  private static final long FIRST_GAP_NANOS = 20_000_000;

  /** How far apart larger ones lie: to copy a byte takes about a tenth of this. */
  private static final long GAP_NANOS_A_BYTE = 100;

  private final LongSupplier nanoClock;
  private final List<Film> kept = new ArrayList<>();
  private @Nullable Scenario scenario;
  private long gapNanos = FIRST_GAP_NANOS;

  /**
   * None yet.
   *
   * @param nanoClock what a film takes is measured by, such as {@code System::nanoTime}
   */
  public Checkpoints(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /**
   * A film for a window, as near before it as there is one.
   *
   * @param beyondNanos how far somebody has come anyhow, -1 for nowhere
   * @param fromNanos where the window begins
   * @return null if none is beyond that and before the window
   */
  synchronized @Nullable Film after(Scenario its, long beyondNanos, long fromNanos) {
    turnTo(its);
    Film nearest = null;
    for (var film : kept) {
      nearest = film.now() < fromNanos && film.now() > beyondNanos ? film : nearest;
    }
    return nearest == null ? null : nearest.fork();
  }

  private void turnTo(Scenario its) {
    if (!its.equals(scenario)) {
      scenario = its;
      kept.clear();
      gapNanos = FIRST_GAP_NANOS;
    }
  }

  /** Whether a film has come further than any checkpoint of its scenario. */
  private synchronized boolean leads(Film film) {
    return film.scenario().equals(scenario)
        && (kept.isEmpty() || film.now() > kept.getLast().now());
  }

  /** An observer of a film that leaves checkpoints on its way and else does as another wishes. */
  Observer leftBy(Film film, Observer observer) {
    return new Observer() {
      private long last = nanoClock.getAsLong();
      private long gap;

      @Override
      public Wish progress(double share) {
        long now = nanoClock.getAsLong();
        if (now - last >= Math.max(gap, leastGap()) && leads(film)) {
          gap = GAP_NANOS_A_BYTE * leave(film);
          last = nanoClock.getAsLong();
        }
        return observer.progress(share);
      }
    };
  }

  private synchronized long leastGap() {
    return gapNanos;
  }

  /** Leaves one, if that is possible; gives the bytes that it takes. */
  private long leave(Film film) {
    if (!canBeLeftBy(film)) {
      return 0;
    }
    try {
      var fork = film.fork();
      keep(fork);
      return fork.bytes();
    } catch (IllegalArgumentException notCopied) {
      // Without checkpoints a window takes longer, and shows the same.
      return 0;
    }
  }

  /** Whether a film is in a state to be copied, and small enough. */
  static boolean canBeLeftBy(Film film) {
    return film.canFork() && film.mostUnderWay() <= MOST_UNDER_WAY;
  }

  private synchronized void keep(Film film) {
    if (leads(film)) {
      kept.add(film);
    }
    while (kept.size() > MOST || bytes() > MOST_BYTES) {
      thin();
    }
  }

  /** How many there are. */
  public synchronized int size() {
    return kept.size();
  }

  /** About how many bytes they take. */
  public synchronized long bytes() {
    return kept.stream().mapToLong(Film::bytes).sum();
  }

  private void thin() {
    for (int i = kept.size() - 1; i >= 0; i -= 2) {
      kept.remove(i);
    }
    gapNanos *= 2;
  }
}
