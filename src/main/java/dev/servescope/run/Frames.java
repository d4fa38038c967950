package dev.servescope.run;

import java.util.Map;

/**
 * A run over time, in frames of equal length; the last may be cut short by the end of the run.
 * Counts are per frame, levels are time averages over the frame, latencies are filed under the
 * frame of completion and are a gap where nothing was completed.
 *
 * @param frameNanos length of a frame
 * @param offered arrivals
 * @param completed answers
 * @param refused requests turned away
 * @param timedOut requests given up by their clients
 * @param failed requests lost or answered with an error
 * @param onTime answers within the target
 * @param p50 median latency, seconds
 * @param p95 95th percentile of latency, seconds
 * @param p99 99th percentile of latency, seconds
 * @param p95SoFar 95th percentile of all latencies from the warm-up to the end of the frame,
 *     seconds
 * @param queue requests waiting
 * @param queueMax the most that waited at one time
 * @param starting instances in a cold start
 * @param idle instances that are ready and without work
 * @param busy instances in execution
 * @param down instances that have crashed
 * @param coldStarts instances started for a request
 * @param batches executions begun
 * @param members requests or segments in those executions
 * @param components seconds that the requests completed in the frame spent, by component
 * @param cost dollars spent in the frame, by cause
 */
public record Frames(
    long frameNanos,
    Series offered,
    Series completed,
    Series refused,
    Series timedOut,
    Series failed,
    Series onTime,
    Series p50,
    Series p95,
    Series p99,
    Series p95SoFar,
    Series queue,
    Series queueMax,
    Series starting,
    Series idle,
    Series busy,
    Series down,
    Series coldStarts,
    Series batches,
    Series members,
    Map<Component, Series> components,
    Map<CostCause, Series> cost) {

  /** Keeps a copy that cannot change. */
  public Frames {
    components = ByEnum.copyOf(Component.class, components);
    cost = ByEnum.copyOf(CostCause.class, cost);
  }

  /** How many frames there are. */
  public int count() {
    return offered.size();
  }

  /** The length of a frame in seconds. */
  public double frameSeconds() {
    return frameNanos / 1e9;
  }

  /** When frame {@code index} begins, in seconds; {@code index} may be the count. */
  public double startSeconds(int index) {
    return index * frameSeconds();
  }

  /** The seconds that completed requests spent on {@code component}, by frame. */
  public Series component(Component component) {
    var series = components.get(component);
    return series == null ? Series.copyOf(new double[count()], count()) : series;
  }

  /** The dollars spent on {@code cause}, by frame. */
  public Series cost(CostCause cause) {
    var series = cost.get(cause);
    return series == null ? Series.copyOf(new double[count()], count()) : series;
  }

  /** The dollars spent in the first {@code count} frames. */
  public double costOfFirst(int count) {
    return cost.values().stream().mapToDouble(series -> series.sumOfFirst(count)).sum();
  }
}
