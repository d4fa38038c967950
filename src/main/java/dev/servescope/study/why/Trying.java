package dev.servescope.study.why;

import dev.servescope.engine.Observer;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tries the moves from a run: each once under the run's own chance, then the most promising again
 * and again. Every run of a move stands beside one of the scenario as it is under the same chance,
 * and each of the intervals is wide enough for all to hold together at 95 % (C. E. Bonferroni's
 * inequality over the moves), so that what is named is not the luckiest of many. The outcome
 * depends on the run alone.
 */
public final class Trying {
  private static final double ERROR = 0.05;
  private static final int BEST = 3;
  private static final int PROMISING = 6;
  private static final int OF_A_KIND = 2;
  private static final int FEWEST = 6;
  private static final int MOST = 10;

  /** Requests that all runs together may have, as far as the fewest replications leave a choice. */
  private static final long WORK = 16_000_000;

  /** Requests beyond which nothing is tried. */
  private static final long TOO_MUCH = 100_000_000;

  private final Run run;
  private final Diagnosis diagnosis;
  private final Observer observer;
  private final Consumer<Advice> listener;
  private final List<Move> moves;
  private final int replications;
  private final int most;
  private int done;

  private Trying(Run run, Observer observer, Consumer<Advice> listener) {
    this.run = run;
    this.diagnosis = Diagnosis.of(run);
    this.observer = observer;
    this.listener = listener;
    this.moves = Moves.of(run);
    this.replications = replications();
    this.most = moves.size() + (promising() + 1) * (replications - 1);
  }

  /** How many moves are tried again and again. */
  private int promising() {
    var kinds = moves.stream().collect(Collectors.groupingBy(Trying::kind, Collectors.counting()));
    long some = kinds.values().stream().mapToLong(count -> Math.min(count, OF_A_KIND)).sum();
    return (int) Math.min(PROMISING, some);
  }

  private static List<Object> kind(Move move) {
    return List.of(move.kind(), move.pool());
  }

  /**
   * Tries the moves on the calling thread.
   *
   * @param run a finished one
   * @param observer may end it
   * @param listener hears of it after every run, and of the outcome at last
   * @throws CancellationException if the observer ended it
   */
  public static void moves(Run run, Observer observer, Consumer<Advice> listener) {
    var trying = new Trying(run, observer, listener);
    try {
      trying.all();
    } catch (CrowdedException crowded) {
      listener.accept(new Advice.TooLong(run, trying.diagnosis));
    }
  }

  private int replications() {
    long runs = WORK / Math.max(1, offered());
    long left = (runs - moves.size()) / (PROMISING + 1);
    return Math.clamp(left, FEWEST, MOST);
  }

  private long offered() {
    return run.totals().requests().offered();
  }

  private void all() {
    if (offered() * most > TOO_MUCH) {
      listener.accept(new Advice.TooLong(run, diagnosis));
      return;
    }
    listener.accept(new Advice.Looking(run, diagnosis, 0, most));
    if (offered() == 0) {
      listener.accept(new Advice.Found(run, diagnosis, Goal.LESS_MONEY, List.of(), 0, 1));
      return;
    }
    var now = Trials.beginningWith(run);
    repeat(now);
    var goal = Goal.of(now, run.scenario().targets());
    listener.accept(
        new Advice.Found(run, diagnosis, goal, best(now, goal), moves.size(), replications));
  }

  private List<Measured> best(Trials now, Goal goal) {
    double level = 1 - ERROR / Math.max(1, moves.size());
    var targets = run.scenario().targets();
    var found = new ArrayList<Measured>();
    for (var promise : promising(now, goal)) {
      repeat(promise.trials());
      var measured = Measured.of(promise.move(), now, promise.trials(), level);
      if (goal.isReached(measured, targets)) {
        found.add(measured);
      }
    }
    found.sort(goal.order(targets));
    return firstOfEachKind(found, 1).stream().limit(BEST).toList();
  }

  /** A move that was tried once. */
  private record Promise(Move move, Trials trials) {}

  private List<Promise> promising(Trials now, Goal goal) {
    var promises = new ArrayList<Promise>();
    for (var move : moves) {
      var trials = new Trials(move.scenario());
      if (fits(trials)) {
        promises.add(new Promise(move, trials));
      }
    }
    var order = goal.order(run.scenario().targets());
    var sorted =
        promises.stream()
            .map(its -> Measured.of(its.move(), now, its.trials(), 1 - ERROR))
            .sorted(order)
            .toList();
    var kept = firstOfEachKind(sorted, OF_A_KIND).stream().limit(PROMISING).toList();
    var names = kept.stream().map(Measured::move).toList();
    return promises.stream()
        .filter(its -> names.contains(its.move()))
        .sorted(Comparator.comparingInt(its -> names.indexOf(its.move())))
        .toList();
  }

  /** Tries a move once; one that leaves so many waiting that memory does not hold them is none. */
  private boolean fits(Trials trials) {
    try {
      next(trials);
      return true;
    } catch (CrowdedException crowded) {
      return false;
    }
  }

  /** At most so many of a kind and pool, in their order. */
  private static List<Measured> firstOfEachKind(List<Measured> sorted, int most) {
    var seen = new ArrayList<Object>();
    var kept = new ArrayList<Measured>();
    for (var measured : sorted) {
      var kind = kind(measured.move());
      if (seen.stream().filter(kind::equals).count() < most) {
        seen.add(kind);
        kept.add(measured);
      }
    }
    return kept;
  }

  private void repeat(Trials trials) {
    while (trials.size() < replications) {
      next(trials);
    }
  }

  private void next(Trials trials) {
    if (observer.progress((double) done / most) == Observer.Wish.STOP) {
      throw new CancellationException("nobody wants to know any more");
    }
    trials.next(observer);
    done++;
    listener.accept(new Advice.Looking(run, diagnosis, done, most));
  }
}
