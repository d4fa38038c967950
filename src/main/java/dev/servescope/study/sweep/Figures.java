package dev.servescope.study.sweep;

import dev.servescope.run.Run;
import dev.servescope.study.confidence.Measure;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** What is kept of a run: every measure of it, and how much of what was asked was not answered. */
final class Figures {
  private static final Measure[] MEASURES = Measure.values();

  private final double[] values = new double[MEASURES.length];
  private final double unserved;
  private final double lost;

  /** Takes each figure from what gives it. */
  Figures(ToDoubleFunction<Measure> figure, double unserved, double lost) {
    Arrays.setAll(values, i -> figure.applyAsDouble(MEASURES[i]));
    this.unserved = unserved;
    this.lost = lost;
  }

  static Figures of(Run run) {
    var requests = run.totals().requests();
    double left = requests.refused() + requests.timedOut() + requests.inFlight();
    return new Figures(
        measure -> measure.of(run),
        requests.offered() == 0 ? 0 : left / requests.offered(),
        requests.lostShare());
  }

  /** A figure; not-a-number if the run has none. */
  double of(Measure measure) {
    for (int i = 0; i < MEASURES.length; i++) {
      if (MEASURES[i] == measure) {
        return values[i];
      }
    }
    return Double.NaN;
  }

  /** The share of the offered requests that was refused, timed out or in flight at the end. */
  double unserved() {
    return unserved;
  }

  /**
   * The share of the offered requests that an availability is held against, as in a search: those
   * not lost. What is under way at the end is not; a short run would never reach three nines.
   */
  double kept() {
    return 1 - lost;
  }
}
