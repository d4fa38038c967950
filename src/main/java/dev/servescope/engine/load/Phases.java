package dev.servescope.engine.load;

import dev.servescope.engine.random.Sampler;
import dev.servescope.scenario.load.Traffic;

/**
 * The course of a two-state Markov-modulated Poisson process (Fischer and Meier-Hellstern 1993):
 * quiet and burst take turns, each for an exponentially distributed time; quiet comes first.
 */
final class Phases implements Course {
  private final double[] perSecond;
  private final double[] meanNanos;
  private final Sampler lengths;
  private int phase;
  private double end;

  Phases(Traffic.Bursts bursts, double factor, Sampler unitLengths) {
    this.perSecond =
        new double[] {
          bursts.quiet().perSecond() * factor, bursts.burst().perSecond() * factor,
        };
    this.meanNanos = new double[] {bursts.quietTime().toNanos(), bursts.burstTime().toNanos()};
    this.lengths = unitLengths;
    this.end = unitLengths.next() * meanNanos[0];
  }

  @Override
  public double endNanos() {
    return end;
  }

  @Override
  public double perSecond(double nanos) {
    return perSecond[phase];
  }

  @Override
  public void next() {
    phase = 1 - phase;
    end += lengths.next() * meanNanos[phase];
  }
}
