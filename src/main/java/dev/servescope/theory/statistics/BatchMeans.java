package dev.servescope.theory.statistics;

import java.util.Locale;

/**
 * One long run cut into batches, whose means stand in for replications. Neighbouring observations
 * of a run depend on each other, so their own spread says too little; means of batches that are
 * long enough are nearly independent. Drop the {@link WarmUp} first.
 *
 * <p>Whether they are long enough is tested by von Neumann's ratio, the sum of squared steps from
 * one mean to the next over their sum of squares: it is near 2 for independent means, and smaller
 * where neighbours resemble each other. With k means it is taken for too small below 2 - 2 x 1.645
 * sqrt((k - 2) / (k^2 - 1)), which independent means are in one case of twenty. Sources: J. von
 * Neumann, "Distribution of the ratio of the mean square successive difference to the variance",
 * 1941; G. S. Fishman, "Grouping observations in digital simulation", 1978. Ten to thirty batches
 * do best (B. Schmeiser, "Batch size effects in the analysis of simulation output", 1982).
 */
public final class BatchMeans {
  /** Fewer cannot tell whether they depend on each other. */
  private static final int FEWEST = 4;

  /** The point that a standard normal variable exceeds in one case of twenty. */
  private static final double ONE_IN_TWENTY = 1.6448536269514722;

  private final double[] means;
  private final int batchSize;
  private final Summary summary;

  private BatchMeans(double[] means, int batchSize) {
    this.means = means;
    this.batchSize = batchSize;
    this.summary = Summary.of(means);
  }

  /**
   * Cuts a series into batches of equal size. What is left over is dropped at the start, where the
   * series is least settled.
   *
   * @param series observations in their order, at least as many as batches
   * @param batches 4 or more; 20 is a good choice
   */
  public static BatchMeans of(double[] series, int batches) {
    if (batches < FEWEST || batches > series.length) {
      throw new IllegalArgumentException(
          "batches must be from 4 to the observations, " + series.length + ": " + batches);
    }
    int size = series.length / batches;
    int start = series.length - batches * size;
    var means = new double[batches];
    for (int batch = 0; batch < batches; batch++) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += series[start + batch * size + i];
      }
      means[batch] = sum / size;
    }
    return new BatchMeans(means, size);
  }

  /** The number of observations in each batch. */
  public int batchSize() {
    return batchSize;
  }

  /** The means of the batches, in their order; a copy. */
  public double[] means() {
    return means.clone();
  }

  /** Mean and spread of the batch means. */
  public Summary summary() {
    return summary;
  }

  /** The interval of confidence of the series' mean; too narrow unless {@link #longEnough}. */
  public Interval interval(double level) {
    return summary.interval(level);
  }

  /** Von Neumann's ratio of the batch means, 0 to 4; 2 where all are the same. */
  public double vonNeumannRatio() {
    double steps = 0;
    for (int i = 1; i < means.length; i++) {
      double step = means[i] - means[i - 1];
      steps += step * step;
    }
    return squares() == 0 ? 2 : steps / squares();
  }

  /** The correlation of each batch mean with the next, -1 to 1; 0 where all are the same. */
  public double lagOneCorrelation() {
    double products = 0;
    for (int i = 1; i < means.length; i++) {
      products += (means[i] - summary.mean()) * (means[i - 1] - summary.mean());
    }
    return squares() == 0 ? 0 : products / squares();
  }

  /** Whether the batch means may pass for independent, so that the interval can be trusted. */
  public boolean longEnough() {
    return vonNeumannRatio() >= leastRatio();
  }

  /** One or two sentences on whether the interval can be trusted, and what to do if not. */
  public String verdict() {
    var figures =
        String.format(
            Locale.ROOT,
            "%d batches of %d observations (von Neumann ratio %.2f, least %.2f; lag-1 correlation"
                + " %.2f)",
            means.length,
            batchSize,
            vonNeumannRatio(),
            leastRatio(),
            lagOneCorrelation());
    return longEnough()
        ? figures + " may pass for independent: the interval can be trusted."
        : figures
            + " still depend on each other: the interval is too narrow. Run longer, or cut the run"
            + " into fewer batches.";
  }

  private double leastRatio() {
    double k = means.length;
    return 2 - 2 * ONE_IN_TWENTY * Math.sqrt((k - 2) / (k * k - 1));
  }

  private double squares() {
    double deviation = summary.standardDeviation();
    return deviation * deviation * (means.length - 1);
  }
}
