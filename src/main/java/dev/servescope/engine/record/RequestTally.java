package dev.servescope.engine.record;

import dev.servescope.engine.serve.Request;
import dev.servescope.engine.serve.Requests;
import dev.servescope.run.Component;
import dev.servescope.run.Group;
import dev.servescope.run.Percentiles;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.scenario.Scenario;
import java.util.List;
import java.util.Map;

/** What became of the requests, by frame and in all. Totals leave out who came in the warm-up. */
final class RequestTally {
  private final Requests requests;
  private final long warmUpNanos;

  /** By class. */
  private final long[] targetNanos;

  private final LatencySketch latency = new LatencySketch();
  private final LatencySketch waiting = new LatencySketch();
  private final FrameLatencies inFrame = new FrameLatencies();

  /** Answers of the present frame that are not filed yet; those that came in the warm-up apart. */
  private final AnswerLog counted = new AnswerLog();

  private final AnswerLog uncounted = new AnswerLog();

  private final ComponentTally components;
  private final Groups groups;
  final double[] offered;
  final double[] completed;
  final double[] refused;
  final double[] timedOut;
  final double[] failed;
  final double[] onTime;
  final double[] p50;
  final double[] p95InFrame;
  final double[] p99;
  final double[] p95SoFar;

  /** Since the last filing. */
  private long newOffered;

  private long completedInAll;
  private long totalOffered;
  private long totalRefused;
  private long totalTimedOut;
  private long totalFailed;
  private long totalOnTime;
  private long totalDemoted;

  RequestTally(int frames, Requests requests, Scenario scenario) {
    this.requests = requests;
    this.warmUpNanos = scenario.warmUp().toNanos();
    long usual = scenario.targets().latency().toNanos();
    var demand = scenario.demand();
    this.targetNanos =
        demand.classes().stream()
            .mapToLong(c -> c.deadline().isZero() ? usual : c.deadline().toNanos())
            .toArray();
    this.components = new ComponentTally(frames);
    this.groups = new Groups(demand, frames);
    offered = new double[frames];
    completed = new double[frames];
    refused = new double[frames];
    timedOut = new double[frames];
    failed = new double[frames];
    onTime = new double[frames];
    p50 = new double[frames];
    p95InFrame = new double[frames];
    p99 = new double[frames];
    p95SoFar = new double[frames];
  }

  void arrived(int frame, Request request) {
    newOffered++;
    if (groups.areSeveral()) {
      groups.arrived(frame, request, counts(request));
    }
  }

  void refused(int frame, Request request) {
    refused[frame]++;
    totalRefused += counts(request) ? 1 : 0;
    groups.note(request, group -> group.refused(frame, counts(request)));
  }

  void timedOut(int frame, Request request) {
    timedOut[frame]++;
    totalTimedOut += counts(request) ? 1 : 0;
    groups.note(request, group -> group.timedOut(frame, counts(request)));
  }

  void failed(int frame, Request request) {
    failed[frame]++;
    totalFailed += counts(request) ? 1 : 0;
    groups.note(request, group -> group.failed(frame, counts(request)));
  }

  void demoted(Request request) {
    totalDemoted += counts(request) ? 1 : 0;
    groups.note(request, group -> group.demoted(counts(request)));
  }

  private boolean counts(Request request) {
    return request.arrival() >= warmUpNanos;
  }

  void completed(int frame, Request request, long now) {
    long nanos = now - request.arrival();
    boolean counts = counts(request);
    var log = counts ? counted : uncounted;
    log.add(request, nanos);
    log.onTime += nanos <= targetNanos[request.requestClass()] ? 1 : 0;
    if (!request.isDirect()) {
      components.addRare(frame, request, counts);
    }
    if (groups.areSeveral()) {
      groups.completed(frame, request, nanos, counts);
    }
    if (log.isFull()) {
      fileAnswers(frame);
    }
  }

  /**
   * Files what has come together under the present frame.
   *
   * @param counts whether who has arrived lately counts in the totals
   */
  void file(int frame, boolean counts) {
    offered[frame] += newOffered;
    totalOffered += counts ? newOffered : 0;
    newOffered = 0;
    fileAnswers(frame);
  }

  private void fileAnswers(int frame) {
    int count = counted.size();
    latency.record(counted.latency, count);
    waiting.record(counted.waiting, count);
    file(frame, counted, true);
    file(frame, uncounted, false);
  }

  private void file(int frame, AnswerLog answers, boolean counts) {
    int count = answers.size();
    if (count > 0) {
      completed[frame] += count;
      onTime[frame] += answers.onTime;
      totalOnTime += counts ? answers.onTime : 0;
      completedInAll += count;
      inFrame.record(answers.latency, count);
      components.add(frame, answers, counts);
      answers.clear();
    }
  }

  /** Ends a frame. */
  void close(int frame) {
    inFrame.close(frame, p50, p95InFrame, p99);
    p95SoFar[frame] = latency.p95();
  }

  /** What a frame that has not ended shows so far. */
  void preview(int frame) {
    p50[frame] = Double.NaN;
    p95InFrame[frame] = Double.NaN;
    p99[frame] = Double.NaN;
    p95SoFar[frame] = latency.p95();
  }

  /** Answers of the whole run, warm-up included, as cost covers that too. */
  long completedInAll() {
    return completedInAll;
  }

  Totals.Counts counts() {
    long ended = latency.count() + totalRefused + totalTimedOut + totalFailed;
    return new Totals.Counts(
        totalOffered,
        latency.count(),
        totalRefused,
        totalTimedOut,
        totalFailed,
        totalOffered - ended);
  }

  /** The share answered within the target, see {@link Totals#attainment()}. */
  double attainment(long now) {
    long unjudged = 0;
    for (var slot : requests.all()) {
      boolean young = slot.isOpen() && now - slot.arrival() <= targetNanos[slot.requestClass()];
      unjudged += young && counts(slot) ? 1 : 0;
    }
    long judged = totalOffered - unjudged;
    return judged == 0 ? Double.NaN : (double) totalOnTime / judged;
  }

  Percentiles latency() {
    return latency.percentiles();
  }

  Percentiles waiting() {
    return waiting.percentiles();
  }

  Map<Component, Double> breakdown() {
    return components.means(latency.count());
  }

  Map<Component, Series> components(int count) {
    return components.series(count);
  }

  List<Group> tiers(Scenario scenario, int count) {
    return groups.tiers(count, everybody(scenario.demand().tiers().getFirst().name(), count));
  }

  List<Group> classes(Scenario scenario, int count) {
    return groups.classes(count, everybody(scenario.demand().classes().getFirst().name(), count));
  }

  private Group everybody(String name, int count) {
    return new Group(
        name,
        counts(),
        totalDemoted,
        latency(),
        Series.copyOf(offered, count),
        Series.copyOf(completed, count),
        Series.copyOf(refused, count),
        Series.copyOf(timedOut, count),
        Series.copyOf(failed, count));
  }
}
