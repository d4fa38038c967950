package dev.servescope.engine.load;

import dev.servescope.scenario.load.RateCurve;

/** The course of a cycle, which begins again for ever. */
final class Rounds implements Course {
  private final double periodNanos;
  private final double[] perSecond;
  private int part;
  private long round;

  Rounds(RateCurve.Cycle cycle, double factor) {
    this.periodNanos = cycle.period().toNanos();
    this.perSecond = new double[cycle.weights().size()];
    for (int i = 0; i < perSecond.length; i++) {
      perSecond[i] = cycle.perSecondIn(i) * factor;
    }
  }

  @Override
  public double endNanos() {
    // From the number of parts passed, not by a sum of their lengths, whose errors would add up.
    return (round + (part + 1.0) / perSecond.length) * periodNanos;
  }

  @Override
  public double perSecond(double nanos) {
    return perSecond[part];
  }

  @Override
  public void next() {
    part++;
    if (part == perSecond.length) {
      part = 0;
      round++;
    }
  }
}
