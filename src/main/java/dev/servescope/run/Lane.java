package dev.servescope.run;

import java.util.List;

/**
 * A row of the server chart: one instance, or all those of a pool beyond the first {@link
 * #MAX_DETAILED} rows together. An instance that starts on demand takes the lowest free row, so a
 * row may show several, one after the other.
 *
 * @param pool 1 for the first
 * @param shard 1 for the first
 * @param slot 1 for the first replica or function of the shard; 0 for the rest taken together
 * @param instances how many instances the lane stands for, more than 1 only for the rest
 * @param queue requests waiting at the lane, time average by frame
 * @param starting instances of the lane in a cold start, time average by frame
 * @param idle instances of the lane that are ready and without work
 * @param busy instances of the lane in execution
 * @param down instances of the lane that have crashed
 * @param spells what it did and when, in the order of their ends; batches only when {@code
 *     everyBatch}
 * @param everyBatch whether the spells hold every batch; otherwise there were too many, and a
 *     window of the run gives them
 */
public record Lane(
    int pool,
    int shard,
    int slot,
    int instances,
    Series queue,
    Series starting,
    Series idle,
    Series busy,
    Series down,
    List<Spell> spells,
    boolean everyBatch) {
  /** The most instances that are kept in detail. */
  public static final int MAX_DETAILED = 64;

  /** Keeps a copy that cannot change. */
  public Lane {
    spells = List.copyOf(spells);
  }

  /** Whether this lane is all instances beyond the detailed ones. */
  public boolean isRest() {
    return slot == 0;
  }
}
