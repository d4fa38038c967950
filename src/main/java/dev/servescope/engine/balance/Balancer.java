package dev.servescope.engine.balance;

/** Chooses the instance that gets a request. */
public interface Balancer {
  /**
   * The choice among instances that take work.
   *
   * @param candidates at least one, in the order of their slots; not to be changed
   * @return the index of the chosen one
   */
  int pick(Candidate[] candidates);
}
