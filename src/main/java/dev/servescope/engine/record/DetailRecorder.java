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

/** Writes down every request and batch that is under way in a window of a run. */
public final class DetailRecorder implements Recorder {
  private final Requests requests;
  private final long from;
  private final long to;
  private final List<StepLog> ended = new ArrayList<>();
  private final List<StepLog> leftovers = new ArrayList<>();
  private final List<BatchRecord> batches = new ArrayList<>();
  private final Map<Instance, BatchRecord> running = new LinkedHashMap<>();
  private final InstanceLog instances = new InstanceLog();

  /** The steps of the requests under way, by their places. */
  private final List<StepLog> logs = new ArrayList<>();

  private boolean complete = true;
  private long now;

  /** Prepares for the window from one time to another, in nanoseconds. */
  public DetailRecorder(Requests requests, long from, long to) {
    this.requests = requests;
    this.from = from;
    this.to = to;
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
    if (leftovers.size() < Detail.MAX_RECORDS) {
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
    } else if (instances.size() < Detail.MAX_RECORDS) {
      instances.inside(step);
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
    if (ended.size() < Detail.MAX_RECORDS) {
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
    if (batches.size() < Detail.MAX_RECORDS) {
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
    running.values().stream()
        .sorted(Comparator.comparingLong(BatchRecord::endNanos))
        .forEach(this::add);
    now = to;
    underWay(Request::isOpen).forEach(open -> end(open, Outcome.IN_FLIGHT, Map.of()));
    underWay(request -> logs.get(request.place()).lastNanos() < from && !request.isOpen())
        .forEach(request -> leave(logs.get(request.place())));
    return new Detail(
        from, to, records(ended), batches, records(late()), instances.toSteps(), complete);
  }

  private List<Request> underWay(Predicate<Request> which) {
    return requests.all().stream()
        .filter(Request::isUnderWay)
        .filter(which)
        .sorted(Comparator.comparingLong(Request::id))
        .toList();
  }

  private List<StepLog> late() {
    return leftovers.stream().sorted(Comparator.comparingLong(StepLog::id)).toList();
  }

  private static List<RequestRecord> records(List<StepLog> logs) {
    return logs.stream().map(StepLog::toRecord).toList();
  }
}
