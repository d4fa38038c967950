package dev.servescope.engine.serve;

import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.pool.Machine;

/** The cores and the memory that all pools share, and how much of them is taken. */
final class Room {
  // Cores come in fractions, whose sums round.
  private static final double ROUNDING = 1e-9;

  private final Capacity capacity;
  private double cores;
  private long memory;

  Room(Capacity capacity) {
    this.capacity = capacity;
  }

  /** Takes what an instance needs, if there is as much. */
  boolean take(Machine machine) {
    boolean coresLeft =
        capacity.cores() == 0 || cores + machine.cores() <= capacity.cores() * (1 + ROUNDING);
    boolean memoryLeft =
        capacity.memory().count() == 0
            || machine.memory().count() <= capacity.memory().count() - memory;
    if (!coresLeft || !memoryLeft) {
      return false;
    }
    cores += machine.cores();
    memory += machine.memory().count();
    return true;
  }

  void give(Machine machine) {
    cores -= machine.cores();
    memory -= machine.memory().count();
  }
}
