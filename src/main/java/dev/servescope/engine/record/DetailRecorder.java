package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.engine.serve.Request;
import dev.servescope.engine.serve.Requests;
import dev.servescope.run.BatchRecord;
import dev.servescope.run.Component;
import dev.servescope.run.Detail;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes down every request and batch that is under way in a window of a run. The window may move
 * on while the run does.
 */
public final class DetailRecorder implements Recorder {
  private static final int MOST = Detail.MAX_RECORDS;

  private final Requests requests;
  private long from;
  private long to;
  private final List<StepLog> ended = new ArrayList<>();
  private final List<StepLog> leftovers = new ArrayList<>();
  private final List<BatchRecord> batches = new ArrayList<>();
  private final Map<Instance, BatchRecord> running = new LinkedHashMap<>();
  private final InstanceLog instances = new InstanceLog();

  /** The steps of the requests under way, by their places. */
  private final List<StepLog> logs = new ArrayList<>();

  private boolean complete = true;
  private long now;

  /** Prepares for a run that begins, and an empty window at its start. */
  public DetailRecorder(Requests requests) {
    this.requests = requests;
  }

  /** Whether a window may still begin at a time: what happened before it need not be known. */
  public boolean canBeginAt(long time) {
    return complete && time >= from;
  }

  /** Whether everything so far has found room that has to be known later. */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Moves the window.
   *
   * @param fromNanos where it begins, see {@link #canBeginAt}
   * @param toNanos where it ends, not before the run is now
   */
  public void moveTo(long fromNanos, long toNanos) {
    from = fromNanos;
    to = toNanos;
    leftovers.removeIf(log -> log.lastNanos() < from);
    ended.stream()
        .filter(log -> log.endNanos() < from && log.lastNanos() >= from)
        .forEach(this::leave);
    ended.removeIf(log -> log.endNanos() < from);
    batches.removeIf(batch -> batch.endNanos() < from);
    instances.beginAt(from);
  }

  @Override
  public void advance(long time) {
    now = time;
  }

  @Override
  public boolean followsSteps() {
    return true;
  }

  @Override
  public void arrived(Request request) {
    int place = request.place();
    while (logs.size() <= place) {
      logs.add(new StepLog());
    }
    // What has ended in the window or reaches into it is still needed.
    if (keeps(logs.get(place))) {
      logs.set(place, new StepLog());
    } else {
      logs.get(place).clear();
    }
  }

  private boolean keeps(StepLog log) {
    return log.hasEnded() && log.lastNanos() >= from;
  }

  @Override
  public void step(Request attempt, Step.Kind kind, int segment, int shard, int slot) {
    var log = logs.get(attempt.place());
    boolean late = log.hasEnded() && now >= from && log.lastNanos() < from;
    // A pause comes after the latest attempt, whichever tells of it.
    int number = kind == Step.Kind.PAUSED ? attempt.attempts() : attempt.attempt();
    log.add(now, kind, number, segment, attempt.pool() + 1, shard, slot);
    if (late) {
      leave(log);
    }
  }

  private void leave(StepLog log) {
    if (leftovers.size() < MOST) {
      leftovers.add(log);
    } else {
      complete = false;
    }
  }

  @Override
  public void step(Instance instance, InstanceStep.Kind kind, long untilNanos, int count) {
    var step =
        new InstanceStep(
            now,
            kind,
            instance.pool() + 1,
            instance.shard() + 1,
            instance.slot() + 1,
            untilNanos,
            count);
    if (now < from) {
      instances.before(instance, step);
    } else if (instances.size() < MOST) {
      instances.inside(instance, step);
    } else {
      complete = false;
    }
  }

  @Override
  public void refused(Request request) {
    end(request, Outcome.REFUSED, Map.of());
  }

  @Override
  public void timedOut(Request request) {
    end(request, Outcome.TIMED_OUT, Map.of());
  }

  @Override
  public void failed(Request request) {
    end(request, Outcome.FAILED, Map.of());
  }

  @Override
  public void completed(Request request) {
    end(request, Outcome.COMPLETED, now < from ? Map.of() : components(request));
  }

  private void end(Request request, Outcome outcome, Map<Component, Double> components) {
    var log = logs.get(request.place());
    log.end(request, now, outcome, components);
    if (now < from) {
      return;
    }
    if (ended.size() < MOST) {
      ended.add(log);
    } else {
      complete = false;
    }
  }

  private Map<Component, Double> components(Request request) {
    var seconds = new EnumMap<Component, Double>(Component.class);
    for (var component : Component.values()) {
      long nanos = ComponentTally.nanos(component, request);
      if (nanos > 0) {
        seconds.put(component, nanos / 1e9);
      }
    }
    return seconds;
  }

  @Override
  public void batchStarted(Instance instance) {
    running.put(instance, record(instance, instance.batchEnd(), false));
  }

  @Override
  public void batchEnded(Instance instance, boolean lost) {
    running.remove(instance);
    if (now >= from) {
      add(record(instance, now, lost));
    }
  }

  private void add(BatchRecord batch) {
    if (batches.size() < MOST) {
      batches.add(batch);
    } else {
      complete = false;
    }
  }

  private static BatchRecord record(Instance instance, long end, boolean lost) {
    return new BatchRecord(
        instance.pool() + 1,
        instance.shard() + 1,
        instance.slot() + 1,
        instance.batchStart(),
        end,
        instance.batchRequests(),
        lost);
  }

  /** The window, once everything up to its end has happened. */
  public Detail toDetail() {
    var all = new ArrayList<>(batches);
    running.values().stream()
        .sorted(Comparator.comparingLong(BatchRecord::endNanos))
        .forEach(all::add);
    var records = new ArrayList<>(ended.stream().map(StepLog::toRecord).toList());
    underWay(Request::isOpen).forEach(open -> records.add(log(open).toRecord(open, to)));
    var late = late();
    boolean whole = complete && Stream.of(all, records, late).allMatch(its -> its.size() <= MOST);
    return new Detail(
        from, to, first(records), first(all), first(late), instances.toSteps(), whole);
  }

  private static <T> List<T> first(List<T> records) {
    return records.subList(0, Math.min(MOST, records.size()));
  }

  /** What is left of requests that had ended before the window. */
  private List<RequestRecord> late() {
    var idle =
        underWay(request -> !request.isOpen() && log(request).lastNanos() < from).map(this::log);
    return Stream.concat(leftovers.stream(), idle)
        .sorted(Comparator.comparingLong(StepLog::id))
        .map(StepLog::toLeftover)
        .toList();
  }

  private StepLog log(Request request) {
    return logs.get(request.place());
  }

  private Stream<Request> underWay(Predicate<Request> which) {
    return requests.all().stream()
        .filter(Request::isUnderWay)
        .filter(which)
        .sorted(Comparator.comparingLong(Request::id));
  }
}
