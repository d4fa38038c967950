package dev.servescope.engine.balance;

/**
 * Smooth weighted round robin, as in nginx: at each pick every instance gains its weight, the one
 * with the largest credit wins (the first among equals) and pays the sum of the weights. Weights 5,
 * 1, 1 give a a b a c a a.
 */
final class SmoothWeighted implements Balancer {
  /** The load of everybody, as it does not count. */
  private static final int ANY = 0;

  private final FairTurns turns;

  SmoothWeighted(int[] weights) {
    this.turns = new FairTurns(weights);
  }

  @Override
  public int pick(Roster<?> takers, Notes changed) {
    for (int slot = changed.take(); slot != Notes.NONE; slot = changed.take()) {
      turns.put(slot, takers.find(slot) == null ? Peers.ABSENT : ANY);
    }
    int next = turns.next();
    changed.note(next);
    return next;
  }
}
