package dev.servescope.engine.serve;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.quantity.Rate;
import java.util.Arrays;
import java.util.List;

/**
 * An arrival rate that changes at given times, and the way back from an expected number of arrivals
 * to the time at which it is reached. Asked in ascending order only, so it walks forward.
 */
final class RateProfile {
  private final double[] startNanos;
  private final double[] perNano;

  /** Infinite where nothing arrives; a multiplication by it costs less than a division. */
  private final double[] nanosPerArrival;

  private int piece;
  private double expectedBefore;

  private RateProfile(double[] startNanos, double[] perNano) {
    this.startNanos = startNanos;
    this.perNano = perNano;
    this.nanosPerArrival = Arrays.stream(perNano).map(rate -> 1 / rate).toArray();
  }

  static RateProfile of(Rate rate, List<Intervention> interventions) {
    var changes =
        interventions.stream()
            .filter(i -> i.change() instanceof Intervention.Change.SetRate)
            .toList();
    var starts = new double[changes.size() + 1];
    var rates = new double[changes.size() + 1];
    rates[0] = rate.perSecond() / 1e9;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).change() instanceof Intervention.Change.SetRate(Rate later)) {
        starts[i + 1] = changes.get(i).at().toNanos();
        rates[i + 1] = later.perSecond() / 1e9;
      }
    }
    return new RateProfile(starts, rates);
  }

  /** When so many arrivals are expected, in nanoseconds; {@link Arrivals#NEVER} if at no time. */
  long timeOf(double expected) {
    while (piece + 1 < startNanos.length && expected > expectedBefore + expectedInPiece()) {
      expectedBefore += expectedInPiece();
      piece++;
    }
    double time = startNanos[piece] + (expected - expectedBefore) * nanosPerArrival[piece];
    return time < Long.MAX_VALUE ? Math.round(time) : Arrivals.NEVER;
  }

  private double expectedInPiece() {
    return (startNanos[piece + 1] - startNanos[piece]) * perNano[piece];
  }
}
