package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;

/**
 * The model that a pool serves. What of it does not fit into the memory of a machine is fetched
 * anew for every execution.
 *
 * @param size in memory; 0 always fits
 * @param paging how fast the rest is fetched
 */
public record Model(Bytes size, Bandwidth paging) {
  /** One that fits everywhere. */
  public static final Model SMALL = new Model(new Bytes(0), Bandwidth.gigabits(4));

  /** The time that an execution takes longer on a machine with so much memory, in nanoseconds. */
  public long pagingNanos(Bytes memory) {
    return paging.nanosFor(Math.max(0, size.count() - memory.count()));
  }

  /** The same with another size. */
  public Model withSize(Bytes other) {
    return new Model(other, paging);
  }

  /** The same with other paging. */
  public Model withPaging(Bandwidth other) {
    return new Model(size, other);
  }
}
