package dev.servescope.engine.load;

import dev.servescope.engine.random.Sampler;

/**
 * Gaps of mean 1, stretched through the rate profile: the k-th arrival comes when the expected
 * number of arrivals reaches the sum of the first k gaps. So a higher rate bends the same arrivals
 * instead of drawing others. Exponential gaps make it a Poisson process of that rate (Cinlar 1975).
 */
final class OpenPart implements Part {
  private final Sampler gaps;
  private final RateProfile profile;
  private double expected;

  OpenPart(Sampler gaps, RateProfile profile) {
    this.gaps = gaps;
    this.profile = profile;
  }

  @Override
  public long first() {
    return afterArrival();
  }

  @Override
  public long afterArrival() {
    expected += gaps.next();
    return profile.timeOf(expected);
  }
}
