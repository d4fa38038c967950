package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.scenario.pool.Batching;

/** Executions and starts on demand, by frame and in all. */
final class ExecutionTally {
  final double[] batches;
  final double[] members;
  final double[] coldStarts;
  private final double[] bySize = new double[Batching.MAX_SIZE];
  private int largest = 1;
  private double useless;
  private long totalBatches;
  private long totalMembers;
  private double totalNanos;
  private long totalColdStarts;
  private long totalWaited;

  ExecutionTally(int frames) {
    this.batches = new double[frames];
    this.members = new double[frames];
    this.coldStarts = new double[frames];
  }

  void batch(int frame, Instance instance, boolean counts) {
    batches[frame]++;
    members[frame] += instance.batchSize();
    if (counts) {
      totalBatches++;
      int size = Math.min(instance.batchSize(), bySize.length);
      bySize[size - 1]++;
      largest = Math.max(largest, size);
      totalMembers += instance.batchSize();
      totalNanos += instance.batchEnd() - instance.batchStart();
    }
  }

  void coldStart(int frame, boolean counts) {
    coldStarts[frame]++;
    totalColdStarts += counts ? 1 : 0;
  }

  void waitedForStart(boolean counts) {
    totalWaited += counts ? 1 : 0;
  }

  void useless(long nanos, boolean counts) {
    useless += counts ? nanos : 0;
  }

  /** Nanoseconds of executions that were for nothing. */
  double useless() {
    return useless;
  }

  Totals.Batches batches() {
    return new Totals.Batches(
        totalBatches,
        Shares.of(totalMembers, totalBatches),
        Shares.of(totalNanos / 1e9, totalBatches),
        Series.copyOf(bySize, largest));
  }

  Totals.ColdStarts coldStarts(long acceptedRequests) {
    return new Totals.ColdStarts(totalColdStarts, Shares.of(totalWaited, acceptedRequests));
  }
}
