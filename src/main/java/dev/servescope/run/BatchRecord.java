package dev.servescope.run;

import java.util.List;

/**
 * One execution on one instance.
 *
 * @param pool 1 for the first
 * @param shard 1 for the first
 * @param slot the lane of the shard, 1 for the first
 * @param startNanos from the start of the run
 * @param endNanos from the start of the run; the planned end if it goes on after the window
 * @param requests ids of the requests whose work or segments it holds, in the order of the queue
 * @param lost whether the instance crashed under way
 */
public record BatchRecord(
    int pool,
    int shard,
    int slot,
    long startNanos,
    long endNanos,
    List<Long> requests,
    boolean lost) {
  /** Keeps a copy that cannot change. */
  public BatchRecord {
    requests = List.copyOf(requests);
  }
}
