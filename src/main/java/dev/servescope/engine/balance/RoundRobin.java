package dev.servescope.engine.balance;

/** The next instance that takes work, in a fixed cycle of slots. */
final class RoundRobin implements Balancer {
  private int lastSlot = -1;
  private int lastPlace = -1;

  @Override
  public int pick(Candidate[] candidates) {
    int place = lastPlace + 1;
    if (lastPlace >= 0 && !isWhereItWas(candidates)) {
      place = firstBehindLastSlot(candidates);
    }
    lastPlace = place < candidates.length ? place : 0;
    lastSlot = candidates[lastPlace].slot();
    return lastPlace;
  }

  private boolean isWhereItWas(Candidate[] candidates) {
    return lastPlace < candidates.length && candidates[lastPlace].slot() == lastSlot;
  }

  private int firstBehindLastSlot(Candidate[] candidates) {
    int place = 0;
    while (place < candidates.length && candidates[place].slot() <= lastSlot) {
      place++;
    }
    return place;
  }
}
