package dev.servescope.engine.load;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.Rate;
import java.util.List;

/**
 * The timed changes of the arrival rate. From a change on, the rate of every open part is what it
 * would be without any change, times the new mean rate over the mean rate of all traffic. Where
 * that mean is 0 there is nothing to multiply, and the open parts get equal shares of the new rate.
 */
final class Bends {
  private final double[] startNanos;
  private final double[] newPerSecond;
  private final double meanPerSecond;
  private final int openParts;

  Bends(Scenario scenario, int openParts) {
    var changes =
        scenario.interventions().stream()
            .filter(timed -> timed.change() instanceof Intervention.Change.SetRate)
            .toList();
    this.startNanos = new double[changes.size() + 1];
    this.newPerSecond = new double[changes.size() + 1];
    this.meanPerSecond = scenario.traffic().meanRate().perSecond();
    this.openParts = openParts;
    read(changes);
  }

  /** The first entry stands for the time before any change. */
  private void read(List<Intervention> changes) {
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).change() instanceof Intervention.Change.SetRate(Rate later)) {
        startNanos[i + 1] = changes.get(i).at().toNanos();
        newPerSecond[i + 1] = later.perSecond();
      }
    }
  }

  /** The last change by a time, not before change {@code from}; 0 for none yet. */
  int at(double nanos, int from) {
    int change = from;
    while (change + 1 < startNanos.length && startNanos[change + 1] <= nanos) {
      change++;
    }
    return change;
  }

  /** When the change after a given one comes, in nanoseconds; infinite if none does. */
  double endNanos(int change) {
    return change + 1 < startNanos.length ? startNanos[change + 1] : Double.POSITIVE_INFINITY;
  }

  /** Whether after a change the rate is one and the same, whatever it would be without. */
  boolean isLevel(int change) {
    return change > 0 && (meanPerSecond == 0 || newPerSecond[change] == 0);
  }

  /** The rate after a change of a part that has the given rate without, requests a second. */
  double bent(int change, double perSecond) {
    if (change == 0) {
      return perSecond;
    }
    if (meanPerSecond == 0) {
      return newPerSecond[change] / openParts;
    }
    // Said apart so that a steady rate becomes the new one to the last bit.
    return perSecond == meanPerSecond
        ? newPerSecond[change]
        : perSecond * (newPerSecond[change] / meanPerSecond);
  }
}
