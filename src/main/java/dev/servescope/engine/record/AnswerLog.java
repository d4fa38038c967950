package dev.servescope.engine.record;

import dev.servescope.engine.serve.Request;

/**
 * The answers that came lately. What a distribution is made of is written down, as to sort many at
 * once costs a fraction; of what is only summed up, the sums are kept.
 */
final class AnswerLog {
  /** So few that they stay in the processor's nearest memory. */
  private static final int MOST = 256;

  /** Two centuries: another wait of the longest run there is can be added yet. */
  private static final long LONG = 1L << 62;

  final long[] latency = new long[MOST];

  /** What of the latency was spent on waiting: for an instance, a batch, a limit, an attempt. */
  final long[] waiting = new long[MOST];

  /** Nanoseconds of all of them together. */
  long queue;

  long batch;
  long start;
  long work;

  /** How many of them came within their target. */
  int onTime;

  private int size;

  void add(Request request, long nanos) {
    int place = size++;
    long queued = request.queueNanos();
    long batched = request.batchNanos();
    latency[place] = nanos;
    waiting[place] = queued + batched + request.limitNanos() + request.retryNanos();
    queue += queued;
    batch += batched;
    start += request.startNanos();
    work += request.workNanos();
  }

  int size() {
    return size;
  }

  /** Whether it has to be filed: no more fit, or the sums of a few very long waits hardly do. */
  boolean isFull() {
    return size == MOST || (queue | batch | start | work) >= LONG;
  }

  void clear() {
    size = 0;
    onTime = 0;
    queue = 0;
    batch = 0;
    start = 0;
    work = 0;
  }
}
