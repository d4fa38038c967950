package dev.servescope.engine.serve;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.ExponentialSampler;
import dev.servescope.engine.random.GammaSampler;
import dev.servescope.engine.random.LogNormalSampler;
import dev.servescope.engine.random.Sampler;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.Samples;
import dev.servescope.scenario.Work;

/** The work of requests, one after the other, in nanoseconds. */
interface WorkSource {
  /** The work of the next request. */
  long next();

  /** The work that a scenario describes. */
  static WorkSource of(Work work, Streams streams) {
    var random = streams.stream(Cause.WORK);
    double mean = work.mean().toNanos();
    return switch (work) {
      case Work.Constant constant -> () -> constant.mean().toNanos();
      case Work.Exponential exponential -> scaled(mean, new ExponentialSampler(random));
      case Work.LogNormal(var ignored, double variation) ->
          scaled(mean, new LogNormalSampler(random, variation));
      case Work.Gamma(var ignored, double variation) ->
          variation == 0
              ? () -> Math.round(mean)
              : scaled(mean, new GammaSampler(random, variation));
      case Work.Listed(var durations) -> new Cycle(durations);
    };
  }

  private static WorkSource scaled(double meanNanos, Sampler unitMean) {
    return () -> Math.round(meanNanos * unitMean.next());
  }

  /** A list that begins again after its end. */
  final class Cycle implements WorkSource {
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
