package dev.servescope.engine.record;

import dev.servescope.engine.serve.Request;
import dev.servescope.run.Component;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The steps of one request and, once it has ended, how it did. A step takes two numbers and a kind,
 * as a run may have a hundred million of them before the window begins.
 */
final class StepLog {
  private static final int SHARD_SHIFT = 10;
  private static final int SLOT_SHIFT = 20;
  private static final int SEGMENT_SHIFT = 36;
  private static final int ATTEMPT_SHIFT = 46;

  private long[] times = new long[8];
  private long[] codes = new long[8];
  private Step.Kind[] kinds = new Step.Kind[8];
  private int size;
  private long id;
  private long arrival;
  private long end;
  private Outcome outcome = Outcome.IN_FLIGHT;
  private int requestClass;
  private int tier;
  private int pool;
  private int attempts;
  private Map<Component, Double> seconds = Map.of();
  private boolean ended;

  void add(long now, Step.Kind kind, int attempt, int segment, int pool, int shard, int slot) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      codes = Arrays.copyOf(codes, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    times[size] = now;
    kinds[size] = kind;
    codes[size++] =
        pool
            | (long) shard << SHARD_SHIFT
            | (long) slot << SLOT_SHIFT
            | (long) segment << SEGMENT_SHIFT
            | (long) attempt << ATTEMPT_SHIFT;
  }

  /** Forgets everything, to be used for another request. */
  void clear() {
    size = 0;
    ended = false;
  }

  /** Writes down how a request ended. */
  void end(Request request, long now, Outcome how, Map<Component, Double> components) {
    id = request.id();
    arrival = request.arrival();
    end = now;
    outcome = how;
    requestClass = request.requestClass();
    tier = request.tier();
    pool = request.pool() + 1;
    attempts = request.attempts();
    seconds = components;
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }

  /** When the request ended, once it has. */
  long endNanos() {
    return end;
  }

  /** When the latest thing happened to the request. */
  long lastNanos() {
    return Math.max(ended ? end : 0, size == 0 ? 0 : times[size - 1]);
  }

  long id() {
    return id;
  }

  /** A request that has ended, and how. */
  RequestRecord toRecord() {
    return toRecord(seconds);
  }

  /** A request that had ended before anybody looked: how its time was spent is not told. */
  RequestRecord toLeftover() {
    return toRecord(Map.of());
  }

  private RequestRecord toRecord(Map<Component, Double> spent) {
    return new RequestRecord(
        id, arrival, end, outcome, requestClass, tier, pool, attempts, spent, steps());
  }

  /** A request that has not ended by now. */
  RequestRecord toRecord(Request open, long now) {
    return new RequestRecord(
        open.id(),
        open.arrival(),
        now,
        Outcome.IN_FLIGHT,
        open.requestClass(),
        open.tier(),
        open.pool() + 1,
        open.attempts(),
        Map.of(),
        steps());
  }

  private List<Step> steps() {
    var steps = new ArrayList<Step>(size);
    for (int i = 0; i < size; i++) {
      long code = codes[i];
      steps.add(
          new Step(
              times[i],
              kinds[i],
              (int) (code >>> ATTEMPT_SHIFT),
              (int) field(code, SEGMENT_SHIFT, ATTEMPT_SHIFT),
              (int) field(code, 0, SHARD_SHIFT),
              (int) field(code, SHARD_SHIFT, SLOT_SHIFT),
              (int) field(code, SLOT_SHIFT, SEGMENT_SHIFT)));
    }
    return steps;
  }

  private static long field(long code, int from, int to) {
    return code >>> from & ((1L << (to - from)) - 1);
  }
}
