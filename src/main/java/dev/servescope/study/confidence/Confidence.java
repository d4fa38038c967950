package dev.servescope.study.confidence;

import dev.servescope.scenario.Scenario;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All figures of a scenario with their intervals of confidence. Each interval holds for itself;
 * that all hold together is less likely.
 *
 * @param scenario whose own seed is the first of the replications
 * @param level the confidence of each interval
 * @param replications how many runs it rests on
 * @param estimates one for every measure
 */
public record Confidence(
    Scenario scenario, double level, int replications, Map<Measure, Estimate> estimates) {
  /** The usual confidence. */
  public static final double USUAL_LEVEL = 0.95;

  /** Keeps a copy that cannot change. */
  public Confidence {
    estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
  }

  /** The intervals from the figures of each replication. */
  static Confidence of(Scenario scenario, double level, List<Map<Measure, Double>> figures) {
    var estimates = new EnumMap<Measure, Estimate>(Measure.class);
    for (var measure : Measure.values()) {
      var its =
          figures.stream().mapToDouble(all -> all.getOrDefault(measure, Double.NaN)).toArray();
      estimates.put(measure, Estimate.of(its, level));
    }
    return new Confidence(scenario, level, figures.size(), estimates);
  }

  /** One figure. */
  public Estimate of(Measure measure) {
    var estimate = estimates.get(measure);
    if (estimate == null) {
      throw new IllegalArgumentException("no estimate of " + measure);
    }
    return estimate;
  }

  /** One figure in words, such as {@code p95 1.83 s ± 0.04 s (95 %, 20 replications)}. */
  public String sentence(Measure measure) {
    return Precision.sentence(measure, of(measure));
  }
}
