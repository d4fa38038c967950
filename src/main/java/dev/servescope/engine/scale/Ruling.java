package dev.servescope.engine.scale;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import java.util.ArrayList;
import java.util.List;

/** A decision in the making: a wish, the bounds that it meets in turn, and a reason for each. */
final class Ruling {
  private final int wish;
  private final List<Reason> reasons = new ArrayList<>();
  private int replicas;

  /** Begins with a wish and what brought it about. */
  Ruling(int wish, Reason reason) {
    this(wish, wish, List.of(reason));
  }

  /** Begins with a wish of which a rule has already made something else. */
  Ruling(int wish, int replicas, List<Reason> reasons) {
    this.wish = wish;
    this.replicas = replicas;
    this.reasons.addAll(reasons);
  }

  /** What has become of the wish so far. */
  int replicas() {
    return replicas;
  }

  /** Why, so far. */
  List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  /** No fewer than so many; the reason is kept if that changes anything. */
  Ruling atLeast(int bound, Reason reason) {
    if (replicas < bound) {
      replicas = bound;
      reasons.add(reason);
    }
    return this;
  }

  /** No more than so many; the reason is kept if that changes anything. */
  Ruling atMost(int bound, Reason reason) {
    if (replicas > bound) {
      replicas = bound;
      reasons.add(reason);
    }
    return this;
  }

  /** The decision, with what was seen. */
  Decision on(Reading seen, double observed, double recent, double target) {
    return new Decision(
        seen.now(),
        seen.pool(),
        seen.readyPerShard(),
        seen.startingPerShard(),
        observed,
        recent,
        target,
        seen.wanted(),
        wish,
        replicas,
        reasons);
  }
}
