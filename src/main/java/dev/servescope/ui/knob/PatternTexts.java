package dev.servescope.ui.knob;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Focus;
import java.util.stream.Collectors;

/** What the pattern buttons do and say. */
final class PatternTexts {
  private static final int FEW_POOLS = 3;

  private PatternTexts() {}

  /** The scenario with the pool that is looked at in another pattern. */
  static Focus apply(Focus focus, Pattern pattern) {
    return Catalog.withPool(focus, pattern.applyTo(Catalog.pool(focus)));
  }

  /** Whether the button of a pattern is lit: sharded and replicated at once lights both. */
  static boolean covers(Pattern now, Pattern button) {
    return now == button
        || (now == Pattern.SHARDED_REPLICATED
            && (button == Pattern.SHARDED || button == Pattern.REPLICATED));
  }

  /** What the values amount to, in a few words: of the only pool, or that there are several. */
  static String describe(Scenario scenario) {
    var pools = scenario.pools();
    if (Pattern.of(scenario) != Pattern.COMBINED) {
      return describe(scenario.pool());
    }
    return pools.size() > FEW_POOLS
        ? Messages.of("pattern.is.combined-many", pools.size())
        : Messages.of(
            "pattern.is.combined",
            pools.stream().map(Pool::name).collect(Collectors.joining(", ")));
  }

  /** What the values of one pool amount to. */
  static String describe(Pool pool) {
    int shards = pool.sharding().shards();
    int replicas = pool.replicas();
    return switch (Pattern.of(pool)) {
      case SINGLE -> Messages.of("pattern.is.single");
      case REPLICATED ->
          pool.scaling() instanceof Scaling.Fixed
              ? Messages.of("pattern.is.replicated", replicas)
              : scaled(pool);
      case SHARDED -> Messages.of("pattern.is.sharded", shards);
      case SHARDED_REPLICATED ->
          pool.scaling() instanceof Scaling.Fixed
              ? Messages.of("pattern.is.both", shards, replicas)
              : Messages.of("pattern.is.sharded-scaled", shards);
      case EVENT_DRIVEN ->
          replicas == 0
              ? Messages.of("pattern.is.event-driven")
              : Messages.of("pattern.is.warm", replicas);
      case COMBINED -> throw new IllegalArgumentException("one pool is not combined");
    };
  }

  private static String scaled(Pool pool) {
    return pool.scaling() instanceof Scaling.Scheduled
        ? Messages.of("pattern.is.scheduled")
        : Messages.of("pattern.is.scaled", pool.replicas());
  }
}
