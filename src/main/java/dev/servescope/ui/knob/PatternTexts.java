package dev.servescope.ui.knob;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;

/** What the pattern buttons do and say. */
final class PatternTexts {
  private PatternTexts() {}

  /** The scenario with its pool in another pattern. */
  static Scenario apply(Scenario scenario, Pattern pattern) {
    return scenario.withPool(pattern.applyTo(scenario.pool()));
  }

  /** Whether the button of a pattern is lit: sharded and replicated at once lights both. */
  static boolean covers(Pattern now, Pattern button) {
    return now == button
        || (now == Pattern.SHARDED_REPLICATED
            && (button == Pattern.SHARDED || button == Pattern.REPLICATED));
  }

  /** What the values of a pool amount to, in a few words. */
  static String describe(Pool pool) {
    int shards = pool.sharding().shards();
    int replicas = pool.replicas();
    return switch (Pattern.of(pool)) {
      case SINGLE -> Messages.of("pattern.is.single");
      case REPLICATED -> Messages.of("pattern.is.replicated", replicas);
      case SHARDED -> Messages.of("pattern.is.sharded", shards);
      case SHARDED_REPLICATED -> Messages.of("pattern.is.both", shards, replicas);
      case EVENT_DRIVEN ->
          replicas == 0
              ? Messages.of("pattern.is.event-driven")
              : Messages.of("pattern.is.warm", replicas);
    };
  }
}
