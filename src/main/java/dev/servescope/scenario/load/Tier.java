package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;
import java.util.List;

/**
 * A kind of user, with what each of them may ask.
 *
 * @param name one to forty characters
 * @param share its weight among all tiers, 0 or more
 * @param users how many users it has, who send its requests in equal shares
 * @param priority of its requests in queues: 1 is served first, strictly
 * @param limits every one of which must grant a request; none is no limit
 * @param overLimit what becomes of a request that is not granted
 */
public record Tier(
    String name, double share, int users, int priority, List<Limit> limits, OverLimit overLimit) {
  /** The most users of a tier. */
  public static final int MAX_USERS = 1_000_000;

  /** The lowest priority. */
  public static final int MAX_PRIORITY = 16;

  /** The most limits of a tier. */
  public static final int MAX_LIMITS = 8;

  /** Everybody alike, without limits. */
  public static final Tier EVERYBODY =
      new Tier("everybody", 1, 1, 1, List.of(), new OverLimit.Refuse());

  /**
   * A token bucket that each user has: it holds as many tokens as requests are allowed in a window
   * and fills evenly over the window; a request takes one.
   *
   * @param requests how many, 1 to 1,000,000
   * @param window in which time
   */
  public record Limit(int requests, Duration window) {
    /** Refuses values out of range. */
    public Limit {
      Check.range("requests", requests, 1, 1_000_000);
      Check.range("window", window, Duration.ofMillis(1), Duration.ofDays(365));
    }
  }

  /** What becomes of a request over the limit. */
  public sealed interface OverLimit {
    /** It is turned away at once (HTTP status 429). */
    record Refuse() implements OverLimit {}

    /** It is served with a lower priority. */
    record Demote(int priority) implements OverLimit {
      /** Refuses a priority out of range. */
      public Demote {
        Check.range("priority", priority, 1, MAX_PRIORITY);
      }
    }
  }

  /** Refuses an empty name and values out of range. */
  public Tier {
    Names.check("name", name);
    Check.range("share", share, 0, 1e6);
    Check.range("users", users, 1, MAX_USERS);
    Check.range("priority", priority, 1, MAX_PRIORITY);
    limits = List.copyOf(limits);
    Check.range("limits", limits.size(), 0, MAX_LIMITS);
  }

  /** The same under another name. */
  public Tier withName(String other) {
    return new Tier(other, share, users, priority, limits, overLimit);
  }

  /** The same with another share. */
  public Tier withShare(double other) {
    return new Tier(name, other, users, priority, limits, overLimit);
  }

  /** The same with other users. */
  public Tier withUsers(int other) {
    return new Tier(name, share, other, priority, limits, overLimit);
  }

  /** The same with another priority. */
  public Tier withPriority(int other) {
    return new Tier(name, share, users, other, limits, overLimit);
  }

  /** The same with other limits. */
  public Tier withLimits(List<Limit> other) {
    return new Tier(name, share, users, priority, other, overLimit);
  }

  /** The same with another answer to requests over the limit. */
  public Tier withOverLimit(OverLimit other) {
    return new Tier(name, share, users, priority, limits, other);
  }
}
