package dev.servescope.theory.formula;

/**
 * How many requests wait when a batch starts: a Markov chain, since what waits at the next start is
 * what this batch leaves behind plus the Poisson arrivals during it, and at least the one request
 * that ends an idle time. State s stands for s + 1 requests.
 */
final class BatchChain {
  /** More requests than fit into the table are this improbable, or the table is made larger. */
  private static final double NEGLIGIBLE = 1e-12;

  /** Arrival counts less probable than this are left out of a row. */
  private static final double LEAST = 1e-20;

  /** The largest table that is tried, in numbers: 32 megabytes. */
  private static final long MOST_CELLS = 1L << 22;

  /** For each batch size less one, the probability of 0, 1, ... arrivals during the batch. */
  private final double[][] arrivals;

  private BatchChain(double[][] arrivals) {
    this.arrivals = arrivals;
  }

  /**
   * The probabilities of 1, 2, ... requests waiting at the start of a batch, with less than 1e-12
   * left out.
   *
   * @param meanArrivals mean number of arrivals during a batch of 1, 2, ... B
   */
  static double[] probabilities(double[] meanArrivals) {
    int width = width(meanArrivals);
    var arrivals = new double[meanArrivals.length][];
    for (int i = 0; i < arrivals.length; i++) {
      arrivals[i] = poisson(meanArrivals[i], width);
    }
    var chain = new BatchChain(arrivals);
    for (int states = arrivals.length + width; (long) states * width <= MOST_CELLS; states *= 2) {
      double[] found = chain.probabilities(states);
      if (found[states - 1] < NEGLIGIBLE) {
        return found;
      }
    }
    throw new IllegalArgumentException("arrivalsPerSecond is too close to the capacity to compute");
  }

  /** The steady state with all that is beyond the last state put into it. */
  private double[] probabilities(int states) {
    var first = new int[states];
    var rows = new double[states][];
    for (int state = 0; state < states; state++) {
      int size = Math.min(state + 1, arrivals.length);
      int left = state + 1 - size;
      first[state] = Math.max(0, left - 1);
      rows[state] = row(arrivals[size - 1], left, first[state], states);
    }
    return StationaryChain.probabilities(rows, first);
  }

  private static double[] row(double[] arrivals, int left, int first, int states) {
    int last = Math.min(states - 1, Math.max(0, left + arrivals.length - 2));
    var row = new double[last - first + 1];
    for (int k = 0; k < arrivals.length; k++) {
      int next = Math.clamp(left + k - 1, 0, last);
      row[next - first] += arrivals[k];
    }
    return row;
  }

  private static int width(double[] means) {
    double longest = 0;
    for (double mean : means) {
      longest = Math.max(longest, mean);
    }
    double probability = StrictMath.exp(-longest);
    int k = 0;
    while (k < longest || probability > LEAST) {
      k++;
      probability *= longest / k;
    }
    return k + 1;
  }

  private static double[] poisson(double mean, int width) {
    var probabilities = new double[width];
    probabilities[0] = StrictMath.exp(-mean);
    for (int k = 1; k < width; k++) {
      probabilities[k] = probabilities[k - 1] * mean / k;
    }
    return probabilities;
  }
}
