package dev.servescope.study.why;

import dev.servescope.theory.statistics.Summary;
import java.util.stream.IntStream;

/**
 * What a move does to one figure. Before and after met the same chance, run by run, so that the
 * interval of the change is that of the paired differences.
 *
 * @param before mean over the replications that have the figure; not-a-number if none has
 * @param after the same with the move made
 * @param change mean of the differences; not-a-number where fewer than two pairs have the figure
 * @param halfWidth of the change's interval
 */
public record Effect(double before, double after, double change, double halfWidth) {
  /**
   * The effect from one figure a replication.
   *
   * @param level the confidence of the interval
   */
  static Effect of(double[] before, double[] after, double level) {
    var both =
        IntStream.range(0, Math.min(before.length, after.length))
            .filter(i -> Double.isFinite(before[i]) && Double.isFinite(after[i]))
            .toArray();
    var first = IntStream.of(both).mapToDouble(i -> before[i]).toArray();
    var second = IntStream.of(both).mapToDouble(i -> after[i]).toArray();
    if (both.length < 2) {
      return new Effect(mean(before), mean(after), Double.NaN, Double.NaN);
    }
    var interval = Summary.ofDifferences(first, second).interval(level);
    return new Effect(mean(before), mean(after), interval.mean(), interval.halfWidth());
  }

  private static double mean(double[] figures) {
    return IntStream.range(0, figures.length)
        .mapToDouble(i -> figures[i])
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  /** Whether the figure is smaller, and chance does not explain it. */
  public boolean isLess() {
    return change + halfWidth < 0;
  }

  /** Whether the figure is larger, and chance does not explain it. */
  public boolean isMore() {
    return change - halfWidth > 0;
  }
}
