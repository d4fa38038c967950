package dev.servescope.bench;

import dev.servescope.engine.Film;
import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Checkpoints;
import dev.servescope.study.Films;
import java.util.SplittableRandom;

/** Prints how long a window late in a long run takes, and the windows after it. */
final class FilmBenchmark {
  private static final int WINDOWS = 50;
  private static final double REQUESTS_A_WINDOW = 3000;

  private FilmBenchmark() {}

  static void print(double requests) {
    var scenario = Workloads.leastConnections(requests);
    long start = System.nanoTime();
    long end = Simulation.run(scenario).horizonNanos();
    double whole = (System.nanoTime() - start) / 1e6;
    long length = Math.round(end * REQUESTS_A_WINDOW / requests);
    System.out.printf(
        "%nFilm: a run of %,.0f requests, windows of %,.0f%n", requests, REQUESTS_A_WINDOW);
    System.out.printf("  %-32s %,8.1f ms%n", "the run itself", whole);
    var film = new Film(scenario);
    long from = end / 10 * 9;
    System.out.printf(
        "  %-32s %,8.1f ms%n", "first, at 90 % of the run", millis(film, from, length));
    var next = new double[WINDOWS];
    for (int i = 0; i < WINDOWS; i++) {
      // As the stage asks for them: the next begins in the middle of the last.
      from += length / 2;
      next[i] = millis(film, from, length);
    }
    line("each after it", next);
    jumps(scenario, end, length);
  }

  /** Windows anywhere, as the window finds them once it has gone through a run. */
  private static void jumps(Scenario scenario, long end, long length) {
    long start = System.nanoTime();
    var checkpoints = new Checkpoints(System::nanoTime);
    new Films(checkpoints).prepare(scenario, end, Observer.NONE);
    System.out.printf(
        "  %-32s %,8.1f ms, %d of %,d kB%n",
        "to leave checkpoints",
        (System.nanoTime() - start) / 1e6,
        checkpoints.size(),
        checkpoints.bytes() / checkpoints.size() / 1000);
    var random = new SplittableRandom(1);
    var anywhere = new double[WINDOWS];
    for (int i = 0; i < WINDOWS; i++) {
      long from = random.nextLong(end - length);
      long begin = System.nanoTime();
      // Its own films are forgotten each time, so that only the checkpoints help.
      new Films(checkpoints).window(scenario, from, from + length, Observer.NONE);
      anywhere[i] = (System.nanoTime() - begin) / 1e6;
    }
    line("anywhere, target 100", anywhere);
  }

  private static void line(String what, double[] millis) {
    var figures = new Figures(millis);
    System.out.printf(
        "  %-32s %,8.1f ms median, %.1f at 95 %%, %.1f at most%n",
        what, figures.median(), figures.at(0.95), figures.at(1));
  }

  private static double millis(Film film, long from, long length) {
    long start = System.nanoTime();
    film.window(from, from + length, Observer.NONE);
    return (System.nanoTime() - start) / 1e6;
  }
}
