package dev.servescope.engine.balance;

/**
 * Smooth weighted round robin, as in nginx: at each pick every instance gains its weight, the one
 * with the largest credit wins (the first among equals) and pays the sum of the weights. Weights 5,
 * 1, 1 give a a b a c a a.
 */
final class SmoothWeighted implements Balancer {
  private final Credits credits = new Credits();

  @Override
  public int pick(Candidate[] candidates) {
    int[] credit = credits.upTo(candidates[candidates.length - 1].slot());
    int best = 0;
    int sum = 0;
    for (int i = 0; i < candidates.length; i++) {
      int weight = candidates[i].weight();
      credit[candidates[i].slot()] += weight;
      sum += weight;
      if (credit[candidates[i].slot()] > credit[candidates[best].slot()]) {
        best = i;
      }
    }
    credit[candidates[best].slot()] -= sum;
    return best;
  }
}
