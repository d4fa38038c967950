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
  private static final class Times extends Stretched {
    private final RateProfile profile;
    private double expected;

    Times(Sampler gaps, RateProfile profile) {
      super(gaps);
      this.profile = profile;
    }

    @Override
    long of(double gap) {
      expected += gap;
      return profile.timeOf(expected);
    }
  }
}
