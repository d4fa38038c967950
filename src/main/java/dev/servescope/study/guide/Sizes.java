package dev.servescope.study.guide;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Candidate.Setting;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.Knobs;
import java.util.ArrayList;
import java.util.List;

/** The sizes in which a pattern is tried: of each the cheapest that will do is looked for. */
final class Sizes {
  private static final int[] REPLICAS = {2, 3, 4, 6, 8, 12, 16, 24};
  private static final int[] SHARDS = {2, 3, 4, 6, 8};
  private static final int[] FEW_REPLICAS = {2, 3, 4, 6};
  private static final int[] FEW_SHARDS = {2, 3, 4};
  private static final int[] WARM = {0, 1, 2, 4};
  private static final int[] ONE = {1};
  private static final int MOST_SCALED = 24;
  private static final double UTILIZATION = 0.7;

  private final Scenario base;
  private final List<Candidate> candidates = new ArrayList<>();

  private Sizes(Scenario scenario) {
    base = withoutSizes(scenario);
  }

  /**
   * The first pool of a scenario in a pattern, from small to large. {@link Pattern#COMBINED} is all
   * together: shards with copies of each, as many as the load needs.
   */
  static List<Candidate> of(Pattern pattern, Scenario scenario) {
    var sizes = new Sizes(scenario);
    switch (pattern) {
      case SINGLE -> sizes.add(pattern, ONE, ONE);
      case REPLICATED -> sizes.add(pattern, ONE, REPLICAS);
      case SHARDED -> sizes.add(pattern, SHARDS, ONE);
      case SHARDED_REPLICATED -> sizes.add(pattern, FEW_SHARDS, FEW_REPLICAS);
      case EVENT_DRIVEN -> sizes.add(pattern, ONE, WARM);
      case COMBINED -> sizes.add(pattern, FEW_SHARDS, ONE);
    }
    return List.copyOf(sizes.candidates);
  }

  /** A pattern decides how many there are; what is changed over time would decide otherwise. */
  static Scenario withoutSizes(Scenario scenario) {
    return scenario.withInterventions(
        scenario.interventions().stream()
            .filter(
                its ->
                    !(its.change() instanceof Change.SetReplicas
                        || its.change() instanceof Change.SetShards))
            .toList());
  }

  private void add(Pattern pattern, int[] shards, int[] replicas) {
    for (int parts : shards) {
      for (int copies : replicas) {
        var pool = pool(pattern, parts, copies);
        candidates.add(
            new Candidate(candidates.size(), settings(parts, copies), base.withPool(pool)));
      }
    }
  }

  private Pool pool(Pattern pattern, int shards, int replicas) {
    var shaped =
        switch (pattern) {
          case COMBINED -> Pattern.SHARDED.applyTo(base.pool()).withScaling(scaled());
          default -> pattern.applyTo(base.pool());
        };
    return shaped.withSharding(shaped.sharding().withShards(shards)).withReplicas(replicas);
  }

  private static Scaling scaled() {
    return Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, UTILIZATION, MOST_SCALED);
  }

  private List<Setting> settings(int shards, int replicas) {
    return List.of(new Setting(knob("shards"), shards), new Setting(knob("replicas"), replicas));
  }

  private Knob knob(String name) {
    return Knobs.find(name, base);
  }
}
