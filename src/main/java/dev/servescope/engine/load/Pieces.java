package dev.servescope.engine.load;

import dev.servescope.scenario.load.RateCurve;
import java.util.Arrays;

/** A course of a few pieces that are known beforehand; the last holds for ever. */
final class Pieces implements Course {
  private final double[] ends;
  private final double[] from;
  private final double[] to;
  private int piece;

  private Pieces(double[] ends, double[] from, double[] to, double factor) {
    this.ends = ends;
    this.from = Arrays.stream(from).map(rate -> rate * factor).toArray();
    this.to = Arrays.stream(to).map(rate -> rate * factor).toArray();
  }

  /** The same rate at all times. */
  static Pieces steady(double perSecond) {
    var rates = new double[] {perSecond};
    return new Pieces(new double[] {Double.POSITIVE_INFINITY}, rates, rates, 1);
  }

  static Pieces of(RateCurve.Ramp ramp, double factor) {
    double before = ramp.from().perSecond();
    double after = ramp.to().perSecond();
    return new Pieces(
        ends(ramp.at().toNanos(), ramp.length().toNanos()),
        new double[] {before, before, after},
        new double[] {before, after, after},
        factor);
  }

  static Pieces of(RateCurve.Spike spike, double factor) {
    double usual = spike.usual().perSecond();
    var rates = new double[] {usual, spike.peak().perSecond(), usual};
    return new Pieces(ends(spike.at().toNanos(), spike.length().toNanos()), rates, rates, factor);
  }

  private static double[] ends(double atNanos, double lengthNanos) {
    return new double[] {atNanos, atNanos + lengthNanos, Double.POSITIVE_INFINITY};
  }

  static Pieces of(RateCurve.Steps curve, double factor) {
    var steps = curve.steps();
    var ends = new double[steps.size()];
    var rates = new double[steps.size()];
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i + 1 == steps.size();
      ends[i] = last ? Double.POSITIVE_INFINITY : steps.get(i + 1).at().toNanos();
      rates[i] = steps.get(i).rate().perSecond();
    }
    return new Pieces(ends, rates, rates, factor);
  }

  @Override
  public double endNanos() {
    return ends[piece];
  }

  @Override
  public double perSecond(double nanos) {
    double rise = to[piece] - from[piece];
    if (rise == 0) {
      return from[piece];
    }
    double start = piece == 0 ? 0 : ends[piece - 1];
    return from[piece] + rise * ((nanos - start) / (ends[piece] - start));
  }

  @Override
  public void next() {
    piece++;
  }
}
