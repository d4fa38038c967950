package dev.servescope.engine.balance;

/**
 * The instance with the fewest requests waiting or in service over its weight; among equals, smooth
 * weighted round robin. These are the semantics of nginx's {@code least_conn}.
 */
final class LeastWeightedConnections implements Balancer {
  private final Credits credits = new Credits();

  @Override
  public int pick(Candidate[] candidates) {
    var fewest = candidates[0];
    for (var candidate : candidates) {
      fewest = compare(candidate, fewest) < 0 ? candidate : fewest;
    }
    return amongEquals(candidates, fewest);
  }

  private int amongEquals(Candidate[] candidates, Candidate fewest) {
    int[] credit = credits.upTo(candidates[candidates.length - 1].slot());
    int best = -1;
    int sum = 0;
    for (int i = 0; i < candidates.length; i++) {
      if (compare(candidates[i], fewest) == 0) {
        credit[candidates[i].slot()] += candidates[i].weight();
        sum += candidates[i].weight();
        boolean better = best < 0 || credit[candidates[i].slot()] > credit[candidates[best].slot()];
        best = better ? i : best;
      }
    }
    credit[candidates[best].slot()] -= sum;
    return best;
  }

  /** Compares load over weight without a division. */
  private static int compare(Candidate left, Candidate right) {
    return Long.compare(
        (long) left.inFlight() * right.weight(), (long) right.inFlight() * left.weight());
  }
}
