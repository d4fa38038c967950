package dev.servescope.engine.serve;

/** Chooses the instance that gets a request. */
interface Balancer {
  /**
   * The choice among instances that take work.
   *
   * @param instances at least one, in the order of their slots; not to be changed
   */
  Instance pick(Instance[] instances);
}
