package dev.servescope.engine.scale;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling;
import java.util.function.DoubleUnaryOperator;

/**
 * Predictive scaling: instances are asked for as long before they are needed as a start takes. At
 * each look it wishes for ceil(rate x share / rate of an instance) replicas, where the rate is the
 * higher of those expected when an instance that is asked for now, and one that is asked for at the
 * next look, would be ready; the share is that of the requests which came to this pool so far. What
 * an earlier look asked for is kept until the time that it was meant for has passed.
 *
 * <p>A peak that is shorter than the time between two looks, and falls between them, is not seen.
 */
final class PredictiveScaler implements Scaler {
  private final Scaling.Predictive rule;
  private final DoubleUnaryOperator expectedPerSecond;
  private final SlidingMaximum forecasts = new SlidingMaximum();

  /**
   * Knows what is to come.
   *
   * @param expectedPerSecond the arrival rate of all traffic, requests a second, at a time in
   *     seconds from the start of the run
   */
  PredictiveScaler(Scaling.Predictive rule, DoubleUnaryOperator expectedPerSecond) {
    this.rule = rule;
    this.expectedPerSecond = expectedPerSecond;
  }

  @Override
  public long firstLookNanos(long start) {
    return start;
  }

  @Override
  public long nextLookNanos(long now) {
    return now + rule.every().toNanos();
  }

  @Override
  public Decision look(Reading seen) {
    long reachNanos = seen.startUpNanos() + rule.every().toNanos();
    double forecast =
        Math.max(expectedAt(seen.now() + seen.startUpNanos()), expectedAt(seen.now() + reachNanos));
    forecasts.add(seen.now(), forecast);
    double highest = forecasts.highest(seen.now(), reachNanos);
    double share = seen.offered() == 0 ? 1 : (double) seen.arrivals() / seen.offered();
    double perInstance = rule.perInstance().perSecond();
    return new Ruling(Ceiling.of(forecast * share / perInstance), Reason.FORECAST)
        .atLeast(Ceiling.of(highest * share / perInstance), Reason.STABILIZATION)
        .atMost(rule.max(), Reason.MAXIMUM)
        .atLeast(seen.minimum(), Reason.MINIMUM)
        .on(seen, forecast * share, Double.NaN, perInstance);
  }

  private double expectedAt(long nanos) {
    return expectedPerSecond.applyAsDouble(nanos / 1e9);
  }
}
