package dev.servescope.study.compare;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.engine.Workspace;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.study.confidence.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs scenarios beside each other on as many threads as it is given; the result is the same for
 * any number. What it ran it remembers, so that a row that comes or goes costs the others nothing.
 */
public final class Comparer {
  private static final int REMEMBERED = 400;

  private final Workers workers;
  private final Map<Scenario, Outcome> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Scenario, Outcome> eldest) {
              return size() > REMEMBERED;
            }
          });

  private record Outcome(Map<Measure, Double> figures, @Nullable Run run) {}

  /**
   * Runs on several threads.
   *
   * @param executor lends all of them but the caller's own
   * @param threads at the most, the caller's own included, 1 or more
   */
  public Comparer(Executor executor, int threads) {
    this.workers = new Workers(executor, threads);
  }

  /**
   * Compares; waits for the end. The seeds are those of the first scenario: all meet the same luck.
   *
   * @param scenarios one to six, the first of them the reference
   * @param replications of each, 1 or more
   * @throws CancellationException if the watcher stopped it or the thread was interrupted
   */
  public Comparison run(List<Scenario> scenarios, int replications, Watcher watcher) {
    var board = new Board(scenarios, replications);
    int count = scenarios.size();
    int all = count * replications;
    var open = IntStream.range(0, all).filter(number -> !recall(board, number)).toArray();
    watcher.came(board.read(), all - open.length, all);
    workers.run(
        0,
        open.length,
        (number, stopped) -> {
          BooleanSupplier ending = () -> stopped.getAsBoolean() || watcher.wantsToStop();
          int index = open[number] % count;
          int replication = open[number] / count;
          board.add(index, replication, outcome(board.scenario(index), replication, ending));
          watcher.came(board.read(), all - open.length + number + 1, all);
          return number;
        });
    return board.read();
  }

  /** Puts on the board what was run before. */
  private boolean recall(Board board, int number) {
    int count = board.scenarios.size();
    var before = known.get(key(board.scenario(number % count), number / count));
    if (before != null) {
      board.add(number % count, number / count, before);
    }
    return before != null;
  }

  /** A run does not depend on what its scenario is called. */
  private static Scenario key(Scenario scenario, int replication) {
    return Seeds.replication(scenario, replication).withName("any").withDescription("");
  }

  private Outcome outcome(Scenario scenario, int replication, BooleanSupplier stopped) {
    if (stopped.getAsBoolean()) {
      throw new CancellationException("the comparison was stopped");
    }
    Observer observer =
        share -> stopped.getAsBoolean() ? Observer.Wish.STOP : Observer.Wish.CONTINUE;
    var run = run(scenario, replication, observer);
    var figures = new EnumMap<Measure, Double>(Measure.class);
    for (var measure : Measure.values()) {
      figures.put(measure, measure.of(run));
    }
    var outcome = new Outcome(figures, replication == 0 ? run : null);
    known.put(key(scenario, replication), outcome);
    return outcome;
  }

  private Run run(Scenario scenario, int replication, Observer observer) {
    var workspace = Workspace.among(workers.threads());
    try {
      return Simulation.run(Seeds.replication(scenario, replication), observer, workspace);
    } catch (CrowdedException crowded) {
      throw crowded.in(scenario.name());
    }
  }

  /** Watches a comparison from any of its threads, and may end it. */
  public interface Watcher {
    /** Lets everything run to its end and looks at nothing. */
    Watcher NONE = (soFar, done, all) -> {};

    /** Whether to give up; asked every few thousand events of every run. */
    default boolean wantsToStop() {
      return false;
    }

    /**
     * A run has come to its end.
     *
     * @param done about how many have
     */
    void came(Comparison soFar, int done, int all);
  }

  /** What has come so far, written by several threads. */
  private static final class Board {
    private final List<Scenario> scenarios;
    private final List<TreeMap<Integer, Map<Measure, Double>>> figures = new ArrayList<>();
    private final List<Optional<Run>> runs = new ArrayList<>();
    private final int replications;

    Board(List<Scenario> wanted, int replications) {
      long seed = wanted.getFirst().seed();
      this.scenarios = wanted.stream().map(its -> its.withSeed(seed)).toList();
      this.replications = replications;
      for (int i = 0; i < scenarios.size(); i++) {
        figures.add(new TreeMap<>());
        runs.add(Optional.empty());
      }
    }

    Scenario scenario(int index) {
      return scenarios.get(index);
    }

    synchronized void add(int index, int replication, Outcome outcome) {
      figures.get(index).put(replication, outcome.figures());
      if (outcome.run() != null) {
        runs.set(index, Optional.of(outcome.run()));
      }
    }

    synchronized Comparison read() {
      var contenders = new ArrayList<Contender>();
      for (int i = 0; i < scenarios.size(); i++) {
        contenders.add(new Contender(scenarios.get(i), figures.get(i), runs.get(i)));
      }
      return new Comparison(contenders, replications);
    }
  }
}
