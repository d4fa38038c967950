package dev.servescope.engine.serve;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.Sampler;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Traffic;

/** The times at which requests arrive, one after the other. */
interface Arrivals {
  /** Later than any run: no more requests. */
  long NEVER = Long.MAX_VALUE;

  /** The next arrival in nanoseconds from the start, or {@link #NEVER}. */
  long next();

  /** The arrivals of a scenario. */
  static Arrivals of(Scenario scenario, Streams streams) {
    return switch (scenario.traffic()) {
      case Traffic.Constant constant ->
          new Stretched(() -> 1, RateProfile.of(constant.rate(), scenario.interventions()));
      case Traffic.Poisson poisson ->
          new Stretched(
              exponential(streams), RateProfile.of(poisson.rate(), scenario.interventions()));
      case Traffic.Listed listed -> new Listed(listed);
    };
  }

  private static Sampler exponential(Streams streams) {
    return new ExponentialSampler(streams.stream(Cause.ARRIVALS));
  }

  /**
   * Gaps of mean 1, stretched through the rate profile: the k-th arrival comes when the expected
   * number of arrivals reaches the sum of the first k gaps. So a higher rate bends the same
   * arrivals instead of drawing others.
   */
  final class Stretched implements Arrivals {
    private final Sampler gaps;
    private final RateProfile profile;
    private double expected;

    Stretched(Sampler gaps, RateProfile profile) {
      this.gaps = gaps;
      this.profile = profile;
    }

    @Override
    public long next() {
      expected += gaps.next();
      return profile.timeOf(expected);
    }
  }

  /** Given times. */
  final class Listed implements Arrivals {
    private final Traffic.Listed list;
    private int index;

    Listed(Traffic.Listed list) {
      this.list = list;
    }

    @Override
    public long next() {
      return index < list.arrivals().size() ? list.arrivals().nanos(index++) : NEVER;
    }
  }
}
