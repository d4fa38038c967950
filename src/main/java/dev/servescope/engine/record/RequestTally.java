package dev.servescope.engine.record;

import dev.servescope.engine.serve.Requests;
import dev.servescope.run.Component;
import dev.servescope.run.Percentiles;
import dev.servescope.run.Totals;
import java.util.EnumMap;
import java.util.Map;

/** What became of the requests, by frame and in all. Totals leave out who came in the warm-up. */
final class RequestTally {
  private final Requests requests;
  private final long warmUpNanos;
  private final long targetNanos;
  private final LatencySketch latency = new LatencySketch();
  private final LatencySketch waiting = new LatencySketch();
  private final RunningPercentile p95 = new RunningPercentile(latency.histogram(), 0.95);
  private final FrameLatencies inFrame = new FrameLatencies();

  final double[] offered;
  final double[] completed;
  final double[] refused;
  final double[] failed;
  final double[] onTime;
  final double[] p50;
  final double[] p95InFrame;
  final double[] p99;
  final double[] p95SoFar;

  private long completedInAll;
  private long totalOffered;
  private long totalRefused;
  private long totalFailed;
  private long totalOnTime;
  private double queueNanos;
  private double batchNanos;
  private double startNanos;
  private double workNanos;
  private double splitNanos;
  private double mergeNanos;
  private double retryNanos;

  RequestTally(int frames, Requests requests, long warmUpNanos, long targetNanos) {
    this.requests = requests;
    this.warmUpNanos = warmUpNanos;
    this.targetNanos = targetNanos;
    offered = new double[frames];
    completed = new double[frames];
    refused = new double[frames];
    failed = new double[frames];
    onTime = new double[frames];
    p50 = new double[frames];
    p95InFrame = new double[frames];
    p99 = new double[frames];
    p95SoFar = new double[frames];
  }

  void arrived(int frame, int request) {
    offered[frame]++;
    totalOffered += counts(request) ? 1 : 0;
  }

  void refused(int frame, int request) {
    refused[frame]++;
    totalRefused += counts(request) ? 1 : 0;
  }

  void failed(int frame, int request) {
    failed[frame]++;
    totalFailed += counts(request) ? 1 : 0;
  }

  private boolean counts(int request) {
    return requests.arrival(request) >= warmUpNanos;
  }

  void completed(int frame, int request, long now) {
    long nanos = now - requests.arrival(request);
    boolean timely = nanos <= targetNanos;
    completed[frame]++;
    completedInAll++;
    onTime[frame] += timely ? 1 : 0;
    inFrame.record(nanos);
    if (counts(request)) {
      totalOnTime += timely ? 1 : 0;
      latency.record(nanos);
      p95.added(nanos);
      addComponents(request, now);
    }
  }

  private void addComponents(int request, long now) {
    queueNanos += requests.queueNanos(request);
    batchNanos += requests.batchNanos(request);
    startNanos += requests.startNanos(request);
    workNanos += requests.workNanos(request);
    splitNanos += requests.splitNanos(request);
    mergeNanos += requests.mergeNanos(request, now);
    retryNanos += requests.retryNanos(request);
    waiting.record(
        requests.queueNanos(request) + requests.batchNanos(request) + requests.retryNanos(request));
  }

  /** Ends a frame. */
  void close(int frame) {
    inFrame.close(frame, p50, p95InFrame, p99);
    p95SoFar[frame] = p95.now() / 1e9;
  }

  /** What a frame that has not ended shows so far. */
  void preview(int frame) {
    p50[frame] = Double.NaN;
    p95InFrame[frame] = Double.NaN;
    p99[frame] = Double.NaN;
    p95SoFar[frame] = p95.now() / 1e9;
  }

  /** Answers of the whole run, warm-up included, as cost covers that too. */
  long completedInAll() {
    return completedInAll;
  }

  Totals.Counts counts() {
    long ended = latency.count() + totalRefused + totalFailed;
    return new Totals.Counts(
        totalOffered, latency.count(), totalRefused, 0, totalFailed, totalOffered - ended);
  }

  /** The share answered within the target, see {@link Totals#attainment()}. */
  double attainment(long now) {
    long young = 0;
    for (int slot = 0; slot < requests.slots(); slot++) {
      boolean judgedLater = requests.isOpen(slot) && now - requests.arrival(slot) <= targetNanos;
      young += judgedLater && counts(slot) ? 1 : 0;
    }
    long judged = totalOffered - young;
    return judged == 0 ? Double.NaN : (double) totalOnTime / judged;
  }

  Percentiles latency() {
    return latency.percentiles();
  }

  Percentiles waiting() {
    return waiting.percentiles();
  }

  Map<Component, Double> breakdown() {
    var means = new EnumMap<Component, Double>(Component.class);
    for (var component : Component.values()) {
      means.put(component, latency.count() == 0 ? Double.NaN : 0.0);
    }
    if (latency.count() > 0) {
      means.put(Component.QUEUE, meanSeconds(queueNanos));
      means.put(Component.BATCH, meanSeconds(batchNanos));
      means.put(Component.START, meanSeconds(startNanos));
      means.put(Component.WORK, meanSeconds(workNanos));
      means.put(Component.SPLIT, meanSeconds(splitNanos));
      means.put(Component.MERGE, meanSeconds(mergeNanos));
      means.put(Component.RETRY, meanSeconds(retryNanos));
    }
    return means;
  }

  private double meanSeconds(double nanos) {
    return nanos / latency.count() / 1e9;
  }
}
