package dev.servescope.engine.load;

import dev.servescope.engine.random.Sampler;

/**
 * Gaps of mean 1, stretched through the rate profile: the k-th arrival comes when the expected
 * number of arrivals reaches the sum of the first k gaps. So a higher rate bends the same arrivals
 * instead of drawing others. Exponential gaps make it a Poisson process of that rate (Cinlar 1975).
 */
final class OpenPart implements Part {
  private final Ahead times;

  OpenPart(Sampler gaps, RateProfile profile) {
    this.times = new Ahead(new Times(gaps, profile));
  }

  @Override
  public long first() {
    return times.next();
  }

  @Override
  public long afterArrival() {
    return times.next();
  }

  /** The times of arrival, one after the other. */
  private static final class Times implements WorkSource {
    private final Sampler gaps;
    private final RateProfile profile;
    private double expected;
    private double[] draws = {};

    Times(Sampler gaps, RateProfile profile) {
      this.gaps = gaps;
      this.profile = profile;
    }

    @Override
    public long next() {
      expected += gaps.next();
      return profile.timeOf(expected);
    }

    @Override
    public void fill(long[] into) {
      if (draws.length != into.length) {
        draws = new double[into.length];
      }
      gaps.fill(draws);
      for (int i = 0; i < into.length; i++) {
        expected += draws[i];
        into[i] = profile.timeOf(expected);
      }
    }
  }
}
