package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.run.Totals;

/** Executions and starts on demand, by frame and in all. */
final class ExecutionTally {
  final double[] batches;
  final double[] coldStarts;
  private long totalBatches;
  private long totalMembers;
  private double totalNanos;
  private long totalColdStarts;
  private long totalWaited;

  ExecutionTally(int frames) {
    this.batches = new double[frames];
    this.coldStarts = new double[frames];
  }

  void batch(int frame, Instance instance, boolean counts) {
    batches[frame]++;
    if (counts) {
      totalBatches++;
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

  Totals.Batches batches() {
    return new Totals.Batches(
        totalBatches,
        Shares.of(totalMembers, totalBatches),
        Shares.of(totalNanos / 1e9, totalBatches));
  }

  Totals.ColdStarts coldStarts(long acceptedRequests) {
    return new Totals.ColdStarts(totalColdStarts, Shares.of(totalWaited, acceptedRequests));
  }
}
