package dev.servescope.study.guide;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Race;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.find.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * Which pattern suits a scenario. Of each pattern the cheapest size that keeps what the scenario
 * promises is searched for as {@link Race} does it; the cheapest of these is the one to take. Of
 * those that cost the same, the one with the fewest servers on average is preferred.
 *
 * @param scenario what was asked about
 * @param targets what it promises: attainment and success
 * @param rows the patterns that have been tried, from the simplest
 * @param complete whether all of them have
 */
public record Guide(Scenario scenario, List<Target> targets, List<Row> rows, boolean complete) {
  private static final double SAME_COST = 0.02;

  /** Keeps copies that cannot change. */
  public Guide {
    targets = List.copyOf(targets);
    rows = List.copyOf(rows);
  }

  /**
   * A pattern.
   *
   * @param answer what came of the search for its size
   * @param run of the size that it came to, with the scenario's own chance
   */
  public record Row(Pattern pattern, Answer answer, Run run) {
    /** Whether it keeps what is promised, with confidence. */
    public boolean meets() {
      return answer instanceof Answer.Found;
    }

    /** The size that does, else the one that comes nearest. */
    public Standing best() {
      return answer.best();
    }
  }

  /** Hears of every pattern that has been tried. */
  public interface Listener {
    /** Another row is there. */
    void came(Guide soFar);
  }

  /**
   * Tries all patterns, on the calling thread and others.
   *
   * @param executor lends all threads but the caller's own
   * @param threads at the most, the caller's own included, 1 or more
   * @param observer may end it
   * @throws CancellationException if the observer ended it
   */
  public static Guide of(
      Scenario scenario, Executor executor, int threads, Observer observer, Listener listener) {
    var targets = promises(scenario);
    var rows = new ArrayList<Row>();
    for (var pattern : Pattern.values()) {
      var candidates = Sizes.of(pattern, scenario);
      var answer = new Race(candidates, targets, executor, threads, watcher(observer)).run();
      rows.add(row(pattern, answer, observer));
      boolean complete = rows.size() == Pattern.values().length;
      listener.came(new Guide(scenario, targets, rows, complete));
    }
    return new Guide(scenario, targets, rows, true);
  }

  /** Whether the scenario changes over time what a pattern decides; these changes are left out. */
  public boolean leavesChangesOut() {
    return !Sizes.withoutSizes(scenario).equals(scenario);
  }

  /** Whether patterns with copies are tried with the scenario's own scaling as well. */
  public boolean triesOwnScaling() {
    return Sizes.scalesCopies(scenario);
  }

  private static List<Target> promises(Scenario scenario) {
    var targets = scenario.targets();
    return List.of(
        new Target(Measure.ATTAINMENT, Target.Sign.AT_LEAST, targets.attainment()),
        new Target(Measure.SUCCESS, Target.Sign.AT_LEAST, targets.availability()));
  }

  private static Race.Watcher watcher(Observer observer) {
    return new Race.Watcher() {
      @Override
      public boolean wantsToStop() {
        return observer.progress(0) == Observer.Wish.STOP;
      }

      @Override
      public void progress(Search soFar) {}
    };
  }

  private static Row row(Pattern pattern, Answer answer, Observer observer) {
    var scenario = answer.best().candidate().scenario();
    return new Row(pattern, answer, Simulation.run(scenario, observer));
  }

  /** The pattern to take: the cheapest that keeps what is promised, if any does. */
  public Optional<Row> recommended() {
    var good = rows.stream().filter(Row::meets).toList();
    double least = good.stream().mapToDouble(row -> row.best().cost()).min().orElse(0);
    return good.stream()
        .filter(row -> row.best().cost() <= least * (1 + SAME_COST))
        .min(Comparator.comparingDouble(row -> row.run().totals().instances().mean()));
  }

  /** The pattern that comes nearest where none keeps what is promised. */
  public Optional<Row> nearest() {
    return rows.stream()
        .min(Comparator.comparingDouble(row -> Math.max(0, row.best().excess(targets))));
  }
}
