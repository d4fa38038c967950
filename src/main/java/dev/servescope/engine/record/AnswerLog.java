package dev.servescope.engine.record;

import dev.servescope.engine.serve.Request;

/**
 * The answers that came lately, a column for each figure. To write a figure down costs one store;
 * what is made of it (sums, distributions) is made of many at once, where it costs a fraction.
 */
final class AnswerLog {
  /** As many as fit into the processor's nearest memory. */
  private static final int MOST = 512;

  final long[] latency = new long[MOST];

  /** What of the latency was spent on waiting: for an instance, a batch, a limit, an attempt. */
  final long[] waiting = new long[MOST];

  final long[] queue = new long[MOST];
  final long[] batch = new long[MOST];
  final long[] start = new long[MOST];
  final long[] work = new long[MOST];

  private int size;

  void add(Request request, long nanos) {
    int place = size++;
    long queued = request.queueNanos();
    long batched = request.batchNanos();
    latency[place] = nanos;
    waiting[place] = queued + batched + request.limitNanos() + request.retryNanos();
    queue[place] = queued;
    batch[place] = batched;
    start[place] = request.startNanos();
    work[place] = request.workNanos();
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size == MOST;
  }

  void clear() {
    size = 0;
  }

  /** The sum of a column. */
  long sum(long[] column) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += column[i];
    }
    return sum;
  }
}
