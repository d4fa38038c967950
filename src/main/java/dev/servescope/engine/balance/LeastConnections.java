package dev.servescope.engine.balance;

/**
 * The instance with the fewest requests waiting or in service; among equals, smooth weighted round
 * robin with weight 1 for each: every one of them gains 1, the largest wins and pays the sum. These
 * are the semantics of nginx's {@code least_conn} for servers of equal weight.
 */
final class LeastConnections implements Balancer {
  private static final int LOAD_SHIFT = 40;
  private static final int CREDIT_SHIFT = 16;
  private static final long PLACE_MASK = (1L << CREDIT_SHIFT) - 1;

  private final Credits credits = new Credits();

  /**
   * Requests count first, then credit, then the slot: one number says it all, so that the smallest
   * is found without a branch that nobody can foretell. Neither loop has one.
   */
  @Override
  public int pick(Candidate[] candidates) {
    int[] credit = credits.upTo(candidates[candidates.length - 1].slot());
    long first = Long.MAX_VALUE;
    for (int i = 0; i < candidates.length; i++) {
      long load = candidates[i].inFlight();
      long owed = -credit[candidates[i].slot()];
      first = Math.min(first, (load << LOAD_SHIFT) + (owed << CREDIT_SHIFT) + i);
    }
    int best = (int) (first & PLACE_MASK);
    int fewest = candidates[best].inFlight();
    int equals = 0;
    for (var candidate : candidates) {
      int gained = candidate.inFlight() == fewest ? 1 : 0;
      credit[candidate.slot()] += gained;
      equals += gained;
    }
    // Who is alone with the fewest wins what it pays.
    credit[candidates[best].slot()] -= equals;
    return best;
  }
}
