package dev.servescope.study.why;

import dev.servescope.scenario.Targets;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A move with its effects.
 *
 * @param p95 on the 95th percentile of latency, seconds
 * @param answered on the share of requests that are not refused, timed out or failed
 * @param attainment on the share answered within the target
 * @param cost in dollars an hour
 */
public record Measured(Move move, Effect p95, Effect answered, Effect attainment, Effect cost) {
  private static final MathContext TWO_DIGITS = new MathContext(2);

  static Measured of(Move move, Trials before, Trials after, double level) {
    return new Measured(
        move,
        before.effect(Figures::p95, after, level),
        before.effect(Figures::answered, after, level),
        before.effect(Figures::attainment, after, level),
        before.effect(Figures::cost, after, level));
  }

  /** Whether the means after it meet what the scenario promises. */
  public boolean meets(Targets targets) {
    return attainment.after() >= targets.attainment() && answered.after() >= targets.availability();
  }

  /** The cost after it in two digits, so that equals are equal. */
  double roughCost() {
    return Double.isFinite(cost.after())
        ? new BigDecimal(cost.after()).round(TWO_DIGITS).doubleValue()
        : Double.POSITIVE_INFINITY;
  }
}
