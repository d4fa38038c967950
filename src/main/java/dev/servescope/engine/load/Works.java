package dev.servescope.engine.load;

import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.GammaSampler;
import dev.servescope.engine.random.LogNormalSampler;
import dev.servescope.engine.random.Sampler;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Work;
import org.apache.commons.rng.UniformRandomProvider;

/** The work that a scenario describes as a source of draws. */
public final class Works {
  private Works() {}

  /**
   * Draws work by means of the given stream, which must be used for nothing else; work that is not
   * random leaves it alone. A list is read from its first entry, and again after its last.
   */
  public static WorkSource of(Work work, UniformRandomProvider random) {
    long mean = work.mean().toNanos();
    return switch (work) {
      case Work.Constant ignored -> () -> mean;
      case Work.Exponential ignored -> scaled(mean, new ExponentialSampler(random));
      case Work.LogNormal(var ignored, double variation) ->
          scaled(mean, new LogNormalSampler(random, variation));
      case Work.Gamma(var ignored, double variation) ->
          variation == 0 ? () -> mean : scaled(mean, new GammaSampler(random, variation));
      case Work.Listed(var durations) -> new Cycle(durations);
    };
  }

  private static WorkSource scaled(double meanNanos, Sampler unitMean) {
    return new Scaled(meanNanos, unitMean);
  }

  /** Draws of mean 1, times a mean. */
  private static final class Scaled extends Stretched {
    private final double meanNanos;

    Scaled(double meanNanos, Sampler unitMean) {
      super(unitMean);
      this.meanNanos = meanNanos;
    }

    @Override
    long of(double draw) {
      return Math.round(meanNanos * draw);
    }
  }

  /** A list that begins again after its end. */
  private static final class Cycle implements WorkSource {
    private final Samples durations;
    private int index;

    Cycle(Samples durations) {
      this.durations = durations;
    }

    @Override
    public long next() {
      long work = durations.nanos(index);
      index = index + 1 == durations.size() ? 0 : index + 1;
      return work;
    }
  }
}
