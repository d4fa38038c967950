package dev.servescope.engine.balance;

/** Chooses the instance that gets a request. */
public interface Balancer {
  /**
   * The choice among instances that take work.
   *
   * @param takers at least one; not to be changed
   * @param changed the slots whose instance has begun or ended to take work, or has more or fewer
   *     requests in flight, since this balancer took them from there; who keeps an order of its own
   *     looks anew at them, and only at them
   * @return the slot of the chosen one
   */
  int pick(Roster<?> takers, Notes changed);
}
