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
import java.util.stream.IntStream;

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
      case REPLICATED -> sizes.addCopies(pattern, ONE, REPLICAS);
      case SHARDED -> sizes.add(pattern, SHARDS, ONE);
      case SHARDED_REPLICATED -> sizes.addCopies(pattern, FEW_SHARDS, FEW_REPLICAS);
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

  /** Whether a scenario scales its replicas by itself: it is no use to patterns without copies. */
  static boolean scalesCopies(Scenario scenario) {
    var pool = scenario.pool();
    return !(pool.scaling() instanceof Scaling.Fixed) && Pattern.of(pool) != Pattern.EVENT_DRIVEN;
  }

  private void add(Pattern pattern, int[] shards, int[] replicas) {
    add(shaped(pattern), shards, replicas);
  }

  /**
   * Every pattern with copies is tried with fixed numbers of them, and if the scenario scales, with
   * its scaling as well: one that happens to be the scenario's own has no other chances than the
   * rest.
   */
  private void addCopies(Pattern pattern, int[] shards, int[] replicas) {
    var shaped = shaped(pattern);
    add(shaped.withScaling(new Scaling.Fixed()), shards, replicas);
    if (scalesCopies(base)) {
      add(shaped.withScaling(base.pool().scaling()), shards, atTheLeast(replicas));
    }
  }

  /** How many copies scaling may begin with; a schedule knows how many by itself. */
  private int[] atTheLeast(int[] replicas) {
    int now = base.pool().replicas();
    if (base.pool().scaling() instanceof Scaling.Scheduled) {
      return new int[] {now};
    }
    int most = most(base.pool().scaling());
    return IntStream.concat(IntStream.of(1, now), IntStream.of(replicas))
        .filter(its -> its > 0 && its <= most)
        .distinct()
        .sorted()
        .toArray();
  }

  private static int most(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Hpa hpa -> hpa.max();
      case Scaling.Kpa kpa -> kpa.max();
      case Scaling.Predictive predictive -> predictive.max();
      case Scaling.OnDemand onDemand -> onDemand.limit();
      case Scaling.Fixed _, Scaling.Scheduled _ -> Integer.MAX_VALUE;
    };
  }

  private void add(Pool shaped, int[] shards, int[] replicas) {
    for (int parts : shards) {
      for (int copies : replicas) {
        var sharding = shaped.sharding().withShards(parts);
        var pool = shaped.withSharding(sharding).withReplicas(copies);
        candidates.add(
            new Candidate(candidates.size(), settings(parts, copies), base.withPool(pool)));
      }
    }
  }

  private Pool shaped(Pattern pattern) {
    return pattern == Pattern.COMBINED
        ? Pattern.SHARDED.applyTo(base.pool()).withScaling(scaled())
        : pattern.applyTo(base.pool());
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
