package dev.servescope.engine.serve;

import dev.servescope.engine.limit.TokenBuckets;
import dev.servescope.run.Step;
import dev.servescope.scenario.load.Tier;
import java.util.List;

/**
 * The rate limits in front of a service: what is over the limit of its user's tier is turned away,
 * or let through with a lower priority.
 */
final class Limiter {
  private final World world;
  private final List<Tier> tiers;
  private final TokenBuckets[] buckets;

  /** By tier: its priority, and whether it has a limit. */
  private final int[] priorities;

  private final boolean[] limited;

  /**
   * Full buckets for everybody.
   *
   * @param users how many users there are in all
   */
  Limiter(World world, int users) {
    this.world = world;
    this.tiers = world.scenario.demand().tiers();
    this.buckets =
        tiers.stream().map(t -> new TokenBuckets(t.limits(), users)).toArray(TokenBuckets[]::new);
    this.priorities = tiers.stream().mapToInt(Tier::priority).toArray();
    this.limited = new boolean[priorities.length];
    for (int i = 0; i < limited.length; i++) {
      limited[i] = !tiers.get(i).limits().isEmpty();
    }
  }

  /** Whether nobody has any limit. */
  boolean isNone() {
    return tiers.stream().allMatch(tier -> tier.limits().isEmpty());
  }

  /** The priority of those within their limit. */
  int priority(Request request) {
    return priorities[request.tier];
  }

  /** Whether an attempt may go on; it gets its priority. */
  boolean passes(Request request) {
    int tier = request.tier;
    request.priority = priority(request);
    if (!limited[tier] || buckets[tier].grant(request.user, world.clock.now())) {
      return true;
    }
    if (tiers.get(tier).overLimit() instanceof Tier.OverLimit.Demote(int priority)) {
      request.priority = priority;
      demote(request);
      return true;
    }
    return false;
  }

  private void demote(Request request) {
    Request primary = request.primary;
    if (!primary.demoted) {
      primary.demoted = true;
      world.recorder.demoted(request);
      world.steps.attempt(request, Step.Kind.DEMOTED);
    }
  }
}
