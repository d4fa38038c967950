package dev.servescope.engine.balance;

/** The next instance that takes work, in a fixed cycle of slots. */
final class RoundRobin implements Balancer {
  private int lastSlot = -1;

  @Override
  public int pick(Roster<?> takers, Notes changed) {
    lastSlot = takers.nextFrom(lastSlot + 1).slot();
    return lastSlot;
  }
}
