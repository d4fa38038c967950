package dev.servescope.study.find;

import dev.servescope.run.CrowdedException;
import dev.servescope.run.Run;
import dev.servescope.study.confidence.Measure;
import dev.servescope.theory.statistics.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A candidate in the race. Runs may be taken in from any thread; all else is the race's. */
final class Entrant {
  private final Candidate candidate;
  private final List<Target> targets;

  /** Cost, then the targets' figures, then the 95th percentile of latency, by replication. */
  private final SortedMap<Integer, double[]> figures = new TreeMap<>();

  private Standing.State state = Standing.State.OPEN;
  private @Nullable CrowdedException overflow;

  Entrant(Candidate candidate, List<Target> targets) {
    this.candidate = candidate;
    this.targets = targets;
  }

  Candidate candidate() {
    return candidate;
  }

  synchronized void take(int replication, Run run) {
    var its = new double[2 + targets.size()];
    its[0] = Measure.DOLLARS_PER_HOUR.of(run);
    for (int i = 0; i < targets.size(); i++) {
      its[i + 1] = targets.get(i).figure(run);
    }
    its[its.length - 1] = Measure.P95.of(run);
    figures.put(replication, its);
  }

  /**
   * Memory does not hold a run of it: requests come so much faster than they are served that it
   * cannot be what somebody looks for.
   */
  synchronized void overflow(CrowdedException crowded) {
    overflow = crowded;
    state = Standing.State.MISSES;
  }

  synchronized Optional<CrowdedException> overflow() {
    return Optional.ofNullable(overflow);
  }

  synchronized Standing.State state() {
    return state;
  }

  synchronized void become(Standing.State other) {
    state = other;
  }

  boolean isInRace() {
    return state() == Standing.State.OPEN || state() == Standing.State.MEETS;
  }

  synchronized double[] costs() {
    return column(0);
  }

  double cost() {
    return mean(costs());
  }

  synchronized double[] figures(int target) {
    return column(target + 1);
  }

  private double[] column(int column) {
    return figures.values().stream().mapToDouble(its -> its[column]).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** Whether every mean keeps to its target, certain or not. */
  boolean seemsToMeet() {
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).isMetBy(mean(figures(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Tells by the spread of the figures which targets are met or missed beyond chance. */
  void judge(double level) {
    boolean meets = true;
    boolean misses = false;
    for (int i = 0; i < targets.size(); i++) {
      var bound = Bound.of(figures(i), level);
      meets &= bound.isSurelyWithin(targets.get(i));
      misses |= bound.isSurelyBeyond(targets.get(i));
    }
    become(misses ? Standing.State.MISSES : meets ? Standing.State.MEETS : Standing.State.OPEN);
  }

  /** Whether it costs more than another, run by run under the same chance, beyond chance. */
  boolean isSurelyDearerThan(Entrant other, double level) {
    var mine = costs();
    var its = other.costs();
    int pairs = Math.min(mine.length, its.length);
    var difference = Summary.ofDifferences(Arrays.copyOf(its, pairs), Arrays.copyOf(mine, pairs));
    double same = Bound.SAME_COST * mean(its);
    return difference.mean() - Bound.oneSided(difference, level) > same;
  }

  synchronized Standing standing() {
    var means = new Double[targets.size()];
    for (int i = 0; i < means.length; i++) {
      means[i] = mean(column(i + 1));
    }
    return new Standing(
        candidate,
        figures.size(),
        mean(column(0)),
        mean(column(targets.size() + 1)),
        List.of(means),
        state);
  }
}
