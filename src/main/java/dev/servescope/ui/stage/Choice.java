package dev.servescope.ui.stage;

/** Something on the stage that can be pointed at and chosen. */
public sealed interface Choice {
  /** A request by its number, 0 for the first of the run. */
  record OfRequest(long id) implements Choice {}

  /** An instance. */
  record OfInstance(InstanceKey key) implements Choice {}

  /** The entry of a pool, with its balancer and scaler; 1 for the first. */
  record OfGate(int pool) implements Choice {}
}
