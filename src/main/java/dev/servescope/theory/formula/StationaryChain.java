package dev.servescope.theory.formula;

/**
 * The steady state of a finite Markov chain by state reduction. The last state is taken out of the
 * chain and its traffic led on to the states below, until one state is left; then the probabilities
 * are built up again from the bottom. Nothing is ever subtracted, so no digits are lost, and a
 * state's way to itself is never looked at. Source: W. K. Grassmann, M. I. Taksar, D. P. Heyman,
 * "Regenerative analysis and steady state distributions for Markov chains", 1985.
 *
 * <p>Only the band of states that a state can reach is kept: {@code rows[s][k]} leads from state s
 * to state {@code first[s] + k}. A band may not begin or end before that of the state below it, and
 * from every state that is reached there must be a way down. Taking states out stays inside the
 * band.
 */
final class StationaryChain {
  private final double[][] rows;
  private final int[] first;

  private StationaryChain(double[][] rows, int[] first) {
    this.rows = rows;
    this.first = first;
  }

  /** The probability of each state. The rows are overwritten. */
  static double[] probabilities(double[][] rows, int[] first) {
    var chain = new StationaryChain(rows, first);
    for (int state = rows.length - 1; state > 0; state--) {
      chain.takeOut(state);
    }
    return chain.buildUp();
  }

  /** Leads what comes to a state on to where it goes, and keeps how often it was visited. */
  private void takeOut(int state) {
    int end = Math.min(state, end(state));
    double down = 0;
    for (int to = first[state]; to < end; to++) {
      down += rows[state][to - first[state]];
    }
    for (int from = state - 1; reaches(from, state); from--) {
      double visits = rows[from][state - first[from]] / down;
      rows[from][state - first[from]] = visits;
      for (int to = first[state]; to < end; to++) {
        rows[from][to - first[from]] += visits * rows[state][to - first[state]];
      }
    }
  }

  private double[] buildUp() {
    var weights = new double[rows.length];
    weights[0] = 1;
    double sum = 1;
    for (int state = 1; state < rows.length; state++) {
      for (int from = state - 1; reaches(from, state); from--) {
        weights[state] += weights[from] * rows[from][state - first[from]];
      }
      sum += weights[state];
    }
    for (int state = 0; state < rows.length; state++) {
      weights[state] /= sum;
    }
    return weights;
  }

  private boolean reaches(int from, int state) {
    return from >= 0 && end(from) > state;
  }

  /** The first state beyond the band of a state. */
  private int end(int state) {
    return first[state] + rows[state].length;
  }
}
