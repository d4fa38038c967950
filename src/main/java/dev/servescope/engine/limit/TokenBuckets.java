package dev.servescope.engine.limit;

import dev.servescope.scenario.load.Tier;
import java.util.List;

/**
 * The token buckets of one tier: each user has one for each limit, and every one of them must
 * grant.
 *
 * <p>A bucket is kept as the time at which it will be full (the virtual scheduling form of the
 * generic cell rate algorithm, ITU-T I.371): a token taken moves that time on by what one takes to
 * fill, and a bucket is empty when the time is a whole window away. That is one number a bucket,
 * and nothing has to be filled up as time passes.
 */
public final class TokenBuckets {
  private final double[] windowNanos;
  private final double[] tokenNanos;
  private final int users;

  /** When the buckets are full, limit by limit; made when first asked, as most tiers have none. */
  private double[] fullAt = {};

  /**
   * Full buckets.
   *
   * @param users how many users there are, numbered from 0
   */
  public TokenBuckets(List<Tier.Limit> limits, int users) {
    this.users = users;
    this.windowNanos = limits.stream().mapToDouble(limit -> limit.window().toNanos()).toArray();
    this.tokenNanos =
        limits.stream().mapToDouble(l -> (double) l.window().toNanos() / l.requests()).toArray();
  }

  /** Takes a token from every bucket of a user, or none from any if one of them is empty. */
  public boolean grant(int user, long now) {
    if (fullAt.length == 0) {
      fullAt = new double[users * windowNanos.length];
    }
    for (int i = 0; i < windowNanos.length; i++) {
      if (after(i, user, now) > now + windowNanos[i] * (1 + 1e-9)) {
        return false;
      }
    }
    for (int i = 0; i < windowNanos.length; i++) {
      fullAt[i * users + user] = after(i, user, now);
    }
    return true;
  }

  /** When a bucket would be full if a token were taken now. */
  private double after(int limit, int user, long now) {
    return Math.max(now, fullAt[limit * users + user]) + tokenNanos[limit];
  }
}
