package dev.servescope.study.compare;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of the scenarios that are compared, with what is known of it so far.
 *
 * @param figures of each replication that has come, by its number from 0
 * @param run replication 0, once it has come
 */
public record Contender(
    Scenario scenario, SortedMap<Integer, Map<Measure, Double>> figures, Optional<Run> run) {
  /** Keeps a copy that cannot change. */
  public Contender {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /** A figure over the replications that have come, with its own interval of 95 %. */
  public Estimate estimate(Measure measure) {
    var its = figures.values().stream().mapToDouble(all -> value(all, measure)).toArray();
    return Estimate.of(its, Confidence.USUAL_LEVEL);
  }

  /** A figure's changes from another contender, one for each replication that both have. */
  double[] changesFrom(Contender other, Measure measure) {
    return figures.entrySet().stream()
        .filter(entry -> other.figures.containsKey(entry.getKey()))
        .mapToDouble(
            entry ->
                value(entry.getValue(), measure)
                    - value(other.figures.getOrDefault(entry.getKey(), Map.of()), measure))
        .toArray();
  }

  private static double value(Map<Measure, Double> figures, Measure measure) {
    return figures.getOrDefault(measure, Double.NaN);
  }
}
