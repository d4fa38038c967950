package dev.servescope.study.why;

import dev.servescope.run.Component;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.Bytes;
import java.util.EnumMap;
import java.util.Map;

/**
 * A latency taken apart.
 *
 * @param seconds of each part, means or sums
 */
record Anatomy(Map<Part, Double> seconds) {
  /** The mean latency of a run. */
  static Anatomy ofMean(Run run) {
    var parts = new EnumMap<Part, Double>(Part.class);
    run.totals()
        .breakdown()
        .forEach((component, seconds) -> parts.merge(Part.of(component), seconds, Double::sum));
    double late = stragglers(run);
    parts.merge(Part.WORK, -late, Double::sum);
    parts.put(Part.STRAGGLERS, late);
    return new Anatomy(parts);
  }

  /** The latencies of all requests answered in some frames of a run, added up. */
  static Anatomy ofFrames(Run run, Iterable<Integer> frames) {
    var parts = new EnumMap<Part, Double>(Part.class);
    for (var component : Component.values()) {
      var series = run.frames().component(component);
      for (int frame : frames) {
        parts.merge(Part.of(component), series.at(frame), Double::sum);
      }
    }
    return new Anatomy(parts);
  }

  /**
   * How much longer the execution takes that ends a request than executions do on average. Where
   * requests stay whole, or only some are split, nothing can be told.
   */
  private static double stragglers(Run run) {
    double last = run.totals().breakdown().getOrDefault(Component.WORK, 0.0);
    double mean = run.totals().batches().meanSeconds();
    return splitsAll(run.scenario()) && last > mean ? last - mean : 0;
  }

  private static boolean splitsAll(Scenario scenario) {
    var sharding = scenario.pool().sharding();
    return scenario.pools().size() == 1
        && sharding.shards() > 1
        && sharding.above().equals(new Bytes(0));
  }

  double total() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double of(Part part) {
    return seconds.getOrDefault(part, 0.0);
  }

  /** The largest part; of equals the one that a request meets first. */
  Part largest() {
    var largest = Part.WORK;
    for (var part : Part.values()) {
      if (of(part) > of(largest)) {
        largest = part;
      }
    }
    return largest;
  }

  double share(Part part) {
    double whole = total();
    return whole == 0 ? 0 : of(part) / whole;
  }
}
