package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.scenario.pool.Batching;
import java.util.stream.DoubleStream;

/** Executions and starts on demand, by frame and in all. */
final class ExecutionTally {
  final double[] batches;
  final double[] members;
  final double[] coldStarts;
  private final double[] bySize = new double[Batching.MAX_SIZE];
  private double useless;
  private long newNanos;
  private long newBatches;
  private long newMembers;
  private long totalMembers;
  private double totalNanos;
  private long totalColdStarts;
  private long totalWaited;

  ExecutionTally(int frames) {
    this.batches = new double[frames];
    this.members = new double[frames];
    this.coldStarts = new double[frames];
  }

  void batch(Instance instance, boolean counts) {
    int size = instance.batchSize();
    newBatches++;
    newMembers += size;
    newNanos += instance.batchEnd() - instance.batchStart();
    if (counts) {
      bySize[Math.min(size, bySize.length) - 1]++;
    }
  }

  /**
   * Files the batches that have come together under a frame.
   *
   * @param counts whether they count in the totals
   */
  void file(int frame, boolean counts) {
    batches[frame] += newBatches;
    members[frame] += newMembers;
    if (counts) {
      totalMembers += newMembers;
      totalNanos += newNanos;
    }
    newBatches = 0;
    newMembers = 0;
    newNanos = 0;
  }

  void coldStart(int frame, boolean counts) {
    coldStarts[frame]++;
    totalColdStarts += counts ? 1 : 0;
  }

  void waitedForStart() {
    totalWaited++;
  }

  /** A request that has waited for a start was refused after all. */
  void refusedCold() {
    totalWaited--;
  }

  void useless(long nanos, boolean counts) {
    useless += counts ? nanos : 0;
  }

  /** Nanoseconds of executions that were for nothing. */
  double useless() {
    return useless;
  }

  Totals.Batches batches() {
    double totalBatches = DoubleStream.of(bySize).sum();
    return new Totals.Batches(
        (long) totalBatches,
        Shares.of(totalMembers, totalBatches),
        Shares.of(totalNanos / 1e9, totalBatches),
        Series.copyOf(bySize, largest()));
  }

  /** The largest batch that there was; 1 where there was none. */
  private int largest() {
    int largest = bySize.length;
    while (largest > 1 && bySize[largest - 1] == 0) {
      largest--;
    }
    return largest;
  }

  Totals.ColdStarts coldStarts(long acceptedRequests) {
    return new Totals.ColdStarts(totalColdStarts, Shares.of(totalWaited, acceptedRequests));
  }
}
