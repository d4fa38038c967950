package dev.servescope.run;

import java.util.List;

/**
 * Every request and every batch that was under way in a window of a run.
 *
 * @param fromNanos start of the window
 * @param toNanos end of the window
 * @param requests in the order of their ends, then those in flight in the order of arrival
 * @param batches in the order of their ends
 * @param leftovers requests that had ended before the window, but for which something was still
 *     being done in vain, in the order of arrival
 * @param instances what happened to instances in the window, in the order in which it happened;
 *     before that, how those that were there at its start had come to be as they were
 * @param complete whether all of them are here; otherwise there were more than {@link #MAX_RECORDS}
 */
public record Detail(
    long fromNanos,
    long toNanos,
    List<RequestRecord> requests,
    List<BatchRecord> batches,
    List<RequestRecord> leftovers,
    List<InstanceStep> instances,
    boolean complete) {
  /** The most requests, and the most batches, that a window gives. */
  public static final int MAX_RECORDS = 100_000;

  /** Keeps copies that cannot change. */
  public Detail {
    requests = List.copyOf(requests);
    batches = List.copyOf(batches);
    leftovers = List.copyOf(leftovers);
    instances = List.copyOf(instances);
  }
}
