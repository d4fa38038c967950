package dev.servescope.engine.scale;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which scaler does what a pool's scaling says. */
public final class Scalers {
  private Scalers() {}

  /**
   * A new scaler for a pool, or null where nothing looks at it from time to time: its replicas are
   * fixed, or each request brings its instance.
   *
   * @param expectedPerSecond the arrival rate of all traffic, requests a second, at a time in
   *     seconds from the start of the run
   */
  public static @Nullable Scaler of(Pool pool, DoubleUnaryOperator expectedPerSecond) {
    return switch (pool.scaling()) {
      case Scaling.Fixed() -> null;
      case Scaling.OnDemand _ -> null;
      case Scaling.Scheduled scheduled -> new ScheduledScaler(scheduled);
      case Scaling.Hpa hpa -> new HorizontalScaler(hpa);
      case Scaling.Kpa kpa -> new ConcurrencyScaler(kpa);
      case Scaling.Predictive predictive -> new PredictiveScaler(predictive, expectedPerSecond);
    };
  }
}
