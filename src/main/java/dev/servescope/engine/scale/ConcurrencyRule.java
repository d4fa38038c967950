package dev.servescope.engine.scale;

import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling;
import java.util.ArrayList;
import java.util.List;

/**
 * The heart of Knative's pod autoscaler (knative/serving, pkg/autoscaler/scaling), as a function of
 * what was measured and of what is remembered. With r = max(1, ready), S = ceil(stable average /
 * target) and P = ceil(panic average / target):
 *
 * <ul>
 *   <li>panic begins when P / r reaches the threshold, and ends when more than the stable window
 *       has passed since the last tick at which it did;
 *   <li>S and P are bounded by floor(r / mostDown) and ceil(r x mostUp);
 *   <li>the wish is S, and in panic the largest of all S and P since it began.
 * </ul>
 *
 * @param settings the figures of the rule
 * @param lastOver the last tick of this panic over the threshold, nanoseconds; {@link #CALM} if
 *     there is no panic
 * @param highest the highest wish of this panic, 0 if there is none
 */
record ConcurrencyRule(Scaling.Kpa settings, long lastOver, int highest) {
  /** Stands for no panic. */
  static final long CALM = -1;

  /** Without a panic. */
  ConcurrencyRule(Scaling.Kpa settings) {
    this(settings, CALM, 0);
  }

  /**
   * What a tick comes to.
   *
   * @param asked the wish before it is bounded
   * @param wish the wish
   * @param reasons why, the last being what decided
   * @param next what is remembered for the next tick
   */
  record Step(int asked, int wish, List<Reason> reasons, ConcurrencyRule next) {
    /** Whether there is panic after it. */
    boolean panic() {
      return next.panic();
    }
  }

  /** Whether there is panic. */
  boolean panic() {
    return lastOver != CALM;
  }

  /**
   * A tick.
   *
   * @param now nanoseconds
   * @param ready ready instances of a shard
   * @param stableAverage requests in flight of a shard, averaged over the stable window
   * @param panicAverage the same over the panic window
   */
  Step step(long now, double ready, double stableAverage, double panicAverage) {
    double base = Math.max(1, ready);
    int stableWish = Ceiling.of(stableAverage / settings.target());
    int panicWish = Ceiling.of(panicAverage / settings.target());
    boolean over = panicWish / base >= settings.panicThreshold();
    boolean ends = panic() && !over && now - lastOver > settings.stable().toNanos();
    var reasons = new ArrayList<Reason>();
    if (ends) {
      reasons.add(Reason.PANIC_ENDED);
    }
    if (!over && (ends || !panic())) {
      int wish = bounded(stableWish, base, reasons);
      return new Step(stableWish, wish, reasons, new ConcurrencyRule(settings));
    }
    int asked = Math.max(stableWish, panicWish);
    int wish = Math.max(highest, bounded(asked, base, reasons));
    reasons.add(Reason.PANIC);
    long last = over ? now : lastOver;
    return new Step(asked, wish, reasons, new ConcurrencyRule(settings, last, wish));
  }

  /** Bounds keep the order of S and P, so that bounding the larger is bounding both. */
  private int bounded(int asked, double base, List<Reason> reasons) {
    var ruling = new Ruling(asked, Reason.WISH);
    ruling
        .atLeast(Ceiling.floor(base / settings.mostDown()), Reason.SHRINK_LIMIT)
        .atMost(Ceiling.of(base * settings.mostUp()), Reason.GROWTH_LIMIT);
    reasons.addAll(ruling.reasons());
    return ruling.replicas();
  }
}
