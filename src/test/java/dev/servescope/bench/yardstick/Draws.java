package dev.servescope.bench.yardstick;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.Streams;
import java.time.Duration;

/** Exponential draws from one of the engine's own streams, rounded as the engine rounds. */
final class Draws {
  private final ExponentialSampler sampler;
  private final double mean;
  private double sum;

  private Draws(long seed, Cause cause, double mean) {
    this.sampler = new ExponentialSampler(new Streams(seed).stream(cause));
    this.mean = mean;
  }

  /** Draws of which the sums are the times of Poisson arrivals. */
  static Draws arrivals(Offer offer) {
    return new Draws(offer.seed(), Cause.ARRIVALS, 1 / (offer.perSecond() / 1e9));
  }

  /** The work of one request after the other. */
  static Draws works(Offer offer) {
    return of(offer, Cause.WORK, offer.work());
  }

  static Draws of(Offer offer, Cause cause, Duration mean) {
    return new Draws(offer.seed(), cause, mean.toNanos());
  }

  /** The next one, in nanoseconds. */
  long next() {
    return Math.round(mean * sampler.next());
  }

  /** The sum of all up to the next one, in nanoseconds. */
  long nextSum() {
    sum += sampler.next();
    return Math.round(sum * mean);
  }
}
