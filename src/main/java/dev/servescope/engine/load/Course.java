package dev.servescope.engine.load;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;

/**
 * An arrival rate over time, before timed changes of the scenario bend it, as pieces that follow
 * one another, each a straight line. It is walked forward only, so that it may be endless and may
 * be drawn at random on the way.
 */
interface Course {
  /** When the present piece ends, in nanoseconds from the start; infinite for the last. */
  double endNanos();

  /** The rate within the present piece, its two ends included, in requests a second. */
  double perSecond(double nanos);

  /** Goes on to the next piece. */
  void next();

  /** The rate of a part of the traffic, every rate of which is multiplied by the leaf's factor. */
  static Course of(Leaf leaf, Streams streams) {
    double factor = leaf.factor();
    return switch (leaf.traffic()) {
      case Traffic.Constant(var rate) -> Pieces.steady(rate.perSecond() * factor);
      case Traffic.Poisson(var rate) -> Pieces.steady(rate.perSecond() * factor);
      case Traffic.Varying(var curve) -> along(curve, factor);
      case Traffic.Bursts bursts when isSilent(bursts) -> Pieces.steady(0);
      case Traffic.Bursts bursts ->
          new Phases(
              bursts, factor, new ExponentialSampler(streams.stream(Cause.BURSTS, leaf.index())));
      default -> throw new IllegalArgumentException("has no rate: " + leaf.traffic());
    };
  }

  private static Course along(RateCurve curve, double factor) {
    return switch (curve) {
      case RateCurve.Ramp ramp -> Pieces.of(ramp, factor);
      case RateCurve.Spike spike -> Pieces.of(spike, factor);
      case RateCurve.Steps steps -> Pieces.of(steps, factor);
      // A walk in search of the next arrival would never end.
      case RateCurve.Cycle cycle when cycle.mean().perSecond() == 0 -> Pieces.steady(0);
      case RateCurve.Cycle cycle -> new Rounds(cycle, factor);
    };
  }

  private static boolean isSilent(Traffic.Bursts bursts) {
    return bursts.quiet().perSecond() == 0 && bursts.burst().perSecond() == 0;
  }
}
