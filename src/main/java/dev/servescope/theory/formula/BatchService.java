package dev.servescope.theory.formula;

/**
 * One server that takes what waits, at most B requests, as one batch, and starts at once when it is
 * idle and a request comes: Poisson arrivals, a batch of b takes the constant time tau(b).
 *
 * <p>With X requests waiting at the start of a batch, of which b = min(X, B) are taken, the chain
 * of X is solved numerically. From one start to the next E[b] requests come, and on average E[X
 * tau(b) + lambda tau(b)^2 / 2] request-seconds are spent in the system, since arrivals during the
 * batch stay for half of it. By Little's law W is their quotient. Source: the embedded chain of N.
 * T. J. Bailey, "On queueing processes with bulk service", 1954, and F. Downton, "Waiting time in
 * bulk service queues", 1955, with times that depend on the size.
 *
 * <p>A request waits until its batch starts; its service is its whole batch.
 */
public final class BatchService implements SteadyState {
  /** Beyond this many arrivals in a batch the probability of none is too small for a double. */
  private static final double MOST_ARRIVALS = 600;

  private final double arrivalsPerSecond;
  private final double[] sizeProbabilities;
  private final double meanBatchSeconds;
  private final double meanResponseSeconds;
  private final double meanServiceSeconds;

  /**
   * Solves the chain; it takes milliseconds, and tenths of a second where B is in the hundreds.
   *
   * @param arrivalsPerSecond lambda, above 0 and below {@link #capacityPerSecond}, and at most 600
   *     in the time of any batch
   * @param batchSeconds tau(1), tau(2), ... tau(B), each above 0
   */
  public BatchService(double arrivalsPerSecond, double... batchSeconds) {
    Require.stable(arrivalsPerSecond, capacityPerSecond(batchSeconds));
    this.arrivalsPerSecond = arrivalsPerSecond;
    double[] waiting = BatchChain.probabilities(meanArrivals(arrivalsPerSecond, batchSeconds));
    this.sizeProbabilities = new double[batchSeconds.length];
    double seconds = 0;
    double stay = 0;
    double served = 0;
    for (int i = 0; i < waiting.length; i++) {
      int size = Math.min(i + 1, batchSeconds.length);
      double tau = batchSeconds[size - 1];
      sizeProbabilities[size - 1] += waiting[i];
      seconds += waiting[i] * tau;
      stay += waiting[i] * tau * (i + 1 + arrivalsPerSecond * tau / 2);
      served += waiting[i] * tau * size;
    }
    this.meanBatchSeconds = seconds;
    this.meanResponseSeconds = stay / meanBatchSize();
    this.meanServiceSeconds = served / meanBatchSize();
  }

  /**
   * The queue with tau(b) = fixed + b x per item.
   *
   * @param arrivalsPerSecond lambda, above 0 and below B / tau(B)
   * @param largestBatch B, 1 or more
   * @param fixedSeconds 0 or more
   * @param perItemSeconds 0 or more, and above 0 where the fixed part is 0
   */
  public static BatchService affine(
      double arrivalsPerSecond, int largestBatch, double fixedSeconds, double perItemSeconds) {
    return new BatchService(
        arrivalsPerSecond, affineSeconds(largestBatch, fixedSeconds, perItemSeconds));
  }

  /** The batch times fixed + b x per item of b = 1 to B. */
  public static double[] affineSeconds(
      int largestBatch, double fixedSeconds, double perItemSeconds) {
    Require.atLeast("largestBatch", largestBatch, 1);
    Require.notNegative("fixedSeconds", fixedSeconds);
    Require.notNegative("perItemSeconds", perItemSeconds);
    var batchSeconds = new double[largestBatch];
    for (int b = 1; b <= largestBatch; b++) {
      batchSeconds[b - 1] = fixedSeconds + b * perItemSeconds;
    }
    return batchSeconds;
  }

  /** The rate that arrivals must stay below, B / tau(B): what full batches end in a second. */
  public static double capacityPerSecond(double... batchSeconds) {
    Require.atLeast("largestBatch", batchSeconds.length, 1);
    for (double seconds : batchSeconds) {
      Require.positive("batchSeconds", seconds);
    }
    return batchSeconds.length / batchSeconds[batchSeconds.length - 1];
  }

  private static double[] meanArrivals(double arrivalsPerSecond, double[] batchSeconds) {
    var means = new double[batchSeconds.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = arrivalsPerSecond * batchSeconds[i];
      if (means[i] > MOST_ARRIVALS) {
        throw new IllegalArgumentException(
            "arrivalsPerSecond must be at most 600 in the time of a batch: " + means[i]);
      }
    }
    return means;
  }

  @Override
  public double arrivalsPerSecond() {
    return arrivalsPerSecond;
  }

  /** The share of time that the server is busy: mean batch time by rate of batches. */
  @Override
  public double utilization() {
    return arrivalsPerSecond * meanBatchSeconds / meanBatchSize();
  }

  @Override
  public double meanWaitSeconds() {
    return meanResponseSeconds - meanServiceSeconds;
  }

  @Override
  public double meanResponseSeconds() {
    return meanResponseSeconds;
  }

  /** E[b]: the mean size of a batch, over batches. */
  public double meanBatchSize() {
    double mean = 0;
    for (int i = 0; i < sizeProbabilities.length; i++) {
      mean += (i + 1) * sizeProbabilities[i];
    }
    return mean;
  }

  /** The share of batches of the given size, 1 to B. */
  public double sizeProbability(int size) {
    if (size < 1 || size > sizeProbabilities.length) {
      throw new IllegalArgumentException(
          "size must be 1 to " + sizeProbabilities.length + ": " + size);
    }
    return sizeProbabilities[size - 1];
  }
}
