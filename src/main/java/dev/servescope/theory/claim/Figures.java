package dev.servescope.theory.claim;

import dev.servescope.theory.formula.SteadyState;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Gathers what a closed form states. */
final class Figures {
  private final Map<Quantity, Double> values = new EnumMap<>(Quantity.class);

  /** What a queue states; with several queues alike, of all of them together. */
  static Figures of(SteadyState queue, int queues) {
    return new Figures()
        .with(Quantity.MEAN_WAIT, queue.meanWaitSeconds())
        .with(Quantity.MEAN_RESPONSE, queue.meanResponseSeconds())
        .with(Quantity.MEAN_QUEUE, queues * queue.meanWaiting())
        .with(Quantity.MEAN_IN_SYSTEM, queues * queue.meanInSystem())
        .with(Quantity.UTILIZATION, queue.utilization());
  }

  Figures with(Quantity quantity, double value) {
    values.put(quantity, value);
    return this;
  }

  /** The three percentiles of the response. */
  Figures withPercentiles(DoubleUnaryOperator secondsOfShare) {
    return with(Quantity.P50_RESPONSE, secondsOfShare.applyAsDouble(0.50))
        .with(Quantity.P95_RESPONSE, secondsOfShare.applyAsDouble(0.95))
        .with(Quantity.P99_RESPONSE, secondsOfShare.applyAsDouble(0.99));
  }

  Claim exact(Model model) {
    return claim(model, Strength.EXACT);
  }

  Claim claim(Model model, Strength strength) {
    return new Claim(model, strength, values);
  }
}
