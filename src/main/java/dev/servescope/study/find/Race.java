package dev.servescope.study.find;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.engine.Workspace;
import dev.servescope.run.CrowdedException;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.study.confidence.Workers;
import dev.servescope.study.find.Search.Step;
import dev.servescope.study.find.Standing.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Finds the cheapest candidate that meets every target. All are run once; then those still in the
 * race are run again, until they have 3, 6, 12 and 24 replications, each under the same chance as
 * the others (common random numbers). After each round a candidate leaves that misses a target
 * beyond chance, or that costs more, run by run, than one that meets them all: a race as of A. W.
 * Moore and M. S. Lee, "Efficient algorithms for minimizing cross validation error" (1994), with
 * the feasibility check before the comparison as of S. Andradóttir and S.-H. Kim, "Fully sequential
 * procedures for comparing constrained systems via simulation" (2010). It decides by intervals that
 * each hold at 99 %.
 *
 * <p>The cheapest of many that seem to do is likely to have been lucky. So the winner is run again
 * under chance that the race has not seen, and only these runs are asked whether it meets the
 * targets: all of them together at 95 %, also where several have to be tried, as the n-th may err
 * by 5 % / 2^n only (J. Boesel, B. L. Nelson, S.-H. Kim, "Using ranking and selection to clean up
 * after simulation optimization", 2003). Nothing is assumed of how figures follow knobs.
 *
 * <p>The answer is the same for any number of threads, as long as the memory that they share holds
 * every run; a candidate whose run it does not hold misses. Calls wait for the end; to end one
 * early interrupt its thread or tell it through the watcher.
 */
public final class Race {
  /** How many replications the candidates in the race have after each round. */
  private static final int[] ROUNDS = {1, 3, 6, 12, 24};

  /** How many runs confirm the winner. */
  static final int CONFIRMING = 24;

  private static final double RACE_LEVEL = 0.99;
  private static final double ERROR = 0.05;
  private static final int MOST_TRIES = 8;

  private final List<Target> targets;
  private final List<Entrant> entrants;
  private final Workers workers;
  private final Watcher watcher;
  private final AtomicInteger runs = new AtomicInteger();
  private final ThreadLocal<Workspace> workspaces;
  private volatile Step step = Step.LOOK;

  /** Watches a search from any thread, and may end it. */
  public interface Watcher {
    /** Whether to give up; asked every few thousand events of every run. */
    default boolean wantsToStop() {
      return false;
    }

    /** A run has come to its end. Searches may be told out of order. */
    void progress(Search soFar);
  }

  /**
   * A search on several threads.
   *
   * @param executor lends all of them but the caller's own
   * @param threads at the most, the caller's own included, 1 or more
   */
  public Race(
      List<Candidate> candidates,
      List<Target> targets,
      Executor executor,
      int threads,
      Watcher watcher) {
    if (candidates.isEmpty() || targets.isEmpty()) {
      throw new IllegalArgumentException("a search needs candidates and targets");
    }
    this.targets = List.copyOf(targets);
    this.entrants = candidates.stream().map(its -> new Entrant(its, targets)).toList();
    this.workers = new Workers(executor, threads);
    this.watcher = watcher;
    this.workspaces = ThreadLocal.withInitial(() -> Workspace.among(threads));
  }

  /**
   * Searches.
   *
   * @throws CancellationException if it was stopped
   */
  public Answer run() {
    race();
    entrants.stream()
        .filter(its -> its.state() == State.OPEN)
        .filter(its -> !its.seemsToMeet())
        .forEach(its -> its.become(State.CLOSE));
    return new Confirmation(this, targets, CONFIRMING, ERROR, MOST_TRIES).answer();
  }

  private void race() {
    for (int round = 0; round < ROUNDS.length; round++) {
      int from = round == 0 ? 0 : ROUNDS[round - 1];
      step = round == 0 ? Step.LOOK : Step.RACE;
      replicate(inRace(), from, ROUNDS[round]);
      refuseIfNoneFits();
      if (round > 0 && isDecided()) {
        return;
      }
    }
  }

  private void refuseIfNoneFits() {
    var overflows = entrants.stream().map(Entrant::overflow).flatMap(Optional::stream).toList();
    if (overflows.size() == entrants.size()) {
      throw overflows.getFirst();
    }
  }

  /** Lets those leave who have lost; whether one that meets the targets is alone in front. */
  private boolean isDecided() {
    inRace().forEach(its -> its.judge(RACE_LEVEL));
    var front = cheapest(its -> its.state() == State.MEETS);
    front.ifPresent(
        first ->
            inRace().stream()
                .filter(its -> its.isSurelyDearerThan(first, RACE_LEVEL))
                .forEach(its -> its.become(State.DEARER)));
    var left = inRace();
    return left.stream().allMatch(its -> its.state() == State.MEETS && isAsCheap(its, front));
  }

  /** Equals in cost need no more runs: the first of them is preferred. */
  private static boolean isAsCheap(Entrant entrant, Optional<Entrant> front) {
    return front.filter(first -> entrant.cost() <= mostOfSame(first.cost())).isPresent();
  }

  private static double mostOfSame(double cost) {
    return cost * (1 + Bound.SAME_COST);
  }

  private List<Entrant> inRace() {
    return entrants.stream().filter(Entrant::isInRace).toList();
  }

  List<Entrant> entrants() {
    return entrants;
  }

  /** The cheapest of some; of equals the first. */
  Optional<Entrant> cheapest(Predicate<Entrant> which) {
    var some = entrants.stream().filter(which).toList();
    double least = some.stream().mapToDouble(Entrant::cost).min().orElse(Double.NaN);
    return some.stream()
        .filter(its -> its.cost() <= mostOfSame(least))
        .min(Comparator.comparingInt(its -> its.candidate().number()));
  }

  void confirming() {
    step = Step.CONFIRM;
  }

  /** Runs further replications of some candidates, by all threads. */
  void replicate(List<Entrant> some, int from, int end) {
    int each = end - from;
    workers.run(
        0,
        some.size() * each,
        (task, stopped) -> {
          replicate(some.get(task / each), from + task % each, stopped);
          return task;
        });
  }

  private void replicate(Entrant entrant, int replication, BooleanSupplier stopped) {
    Observer observer =
        share ->
            stopped.getAsBoolean() || watcher.wantsToStop()
                ? Observer.Wish.STOP
                : Observer.Wish.CONTINUE;
    var scenario = Seeds.replication(entrant.candidate().scenario(), replication);
    try {
      entrant.take(replication, Simulation.run(scenario, observer, workspaces.get()));
    } catch (CrowdedException crowded) {
      workspaces.remove();
      entrant.overflow(crowded);
    }
    runs.incrementAndGet();
    if (watcher.wantsToStop()) {
      throw new CancellationException("the search was stopped");
    }
    watcher.progress(search(step));
  }

  Search search(Step now) {
    var standings = entrants.stream().map(Entrant::standing).toList();
    return new Search(targets, standings, runs.get(), inRace().size(), now);
  }
}
