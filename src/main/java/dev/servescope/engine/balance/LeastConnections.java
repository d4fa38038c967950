package dev.servescope.engine.balance;

/**
 * The instance with the fewest requests waiting or in service over its weight; among equals, smooth
 * weighted round robin. These are the semantics of nginx's {@code least_conn}.
 */
final class LeastConnections implements Balancer {
  private final FairTurns turns;

  LeastConnections(int[] weights) {
    this.turns = new FairTurns(weights);
  }

  @Override
  public int pick(Roster<?> takers, Notes changed) {
    for (int slot = changed.take(); slot != Notes.NONE; slot = changed.take()) {
      var taker = takers.find(slot);
      turns.put(slot, taker == null ? Peers.ABSENT : taker.inFlight());
    }
    int next = turns.next();
    changed.note(next);
    return next;
  }
}
