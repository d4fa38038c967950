package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.engine.serve.Request;
import dev.servescope.engine.serve.Requests;
import dev.servescope.run.BatchRecord;
import dev.servescope.run.Component;
import dev.servescope.run.Detail;
import dev.servescope.run.Outcome;
import dev.servescope.run.RequestRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down every request and batch that is under way in a window of a run. */
public final class DetailRecorder implements Recorder {
  private final Requests requests;
  private final long from;
  private final long to;
  private final List<RequestRecord> records = new ArrayList<>();
  private final List<BatchRecord> batches = new ArrayList<>();
  private final Map<Instance, BatchRecord> running = new LinkedHashMap<>();
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
    if (now >= from) {
      end(request, Outcome.COMPLETED, components(request));
    }
  }

  private void end(Request request, Outcome outcome, Map<Component, Double> components) {
    if (now < from) {
      return;
    }
    if (records.size() == Detail.MAX_RECORDS) {
      complete = false;
      return;
    }
    long arrival = request.arrival();
    records.add(
        new RequestRecord(
            request.id(),
            arrival,
            now,
            outcome,
            request.requestClass(),
            request.tier(),
            request.pool() + 1,
            request.attempts(),
            components));
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
    inFlight().forEach(request -> end(request, Outcome.IN_FLIGHT, Map.of()));
    return new Detail(from, to, records, batches, complete);
  }

  private List<Request> inFlight() {
    return requests.all().stream()
        .filter(Request::isOpen)
        .sorted(Comparator.comparingLong(Request::id))
        .toList();
  }
}
