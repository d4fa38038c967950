package dev.servescope.bench;

import dev.servescope.engine.Simulation;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.sweep.FigureCache;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepWatcher;
import dev.servescope.study.sweep.Sweeper;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints how many requests a second a sweep simulates on all processors, beside a plain loop over
 * some of the same runs on one thread.
 */
final class SweepBenchmark {
  private static final double REQUESTS = 100_000;
  private static final int EVERY = 4;
  private static final int WARM_UPS = 20;

  private SweepBenchmark() {}

  static void print() {
    var plan = plan();
    loop(plan, plan.size() / WARM_UPS);
    System.out.printf(
        "%nSweep: %d scenarios of %,.0f requests, replicas x batch size%n  %-36s %14s %9s %14s%n",
        plan.size(), REQUESTS, "", "requests/s", "seconds", "ns CPU/request");
    line("plain loop, one thread", plan.size() / EVERY, () -> loop(plan, EVERY));
    int threads = Runtime.getRuntime().availableProcessors();
    line("sweep, threads: " + threads, plan.size(), () -> sweep(plan, threads));
  }

  private static SweepPlan plan() {
    var base = Workloads.leastConnections(REQUESTS);
    var replicas = KnobRange.parse(Knobs.find("replicas", base), "7..26 step 1");
    var sizes = KnobRange.parse(Knobs.find("batch-size", base), "1..20 step 1");
    return SweepPlan.of(base, List.of(replicas, sizes), 1);
  }

  /** Every so many-th of the runs, one after the other, as somebody would without a sweep. */
  private static void loop(SweepPlan plan, int every) {
    double busy =
        IntStream.range(0, plan.size())
            .filter(point -> point % every == 0)
            .mapToDouble(point -> Simulation.run(plan.scenario(point)).totals().utilization())
            .sum();
    if (!(busy > 0)) {
      throw new IllegalStateException("nothing was served");
    }
  }

  private static void sweep(SweepPlan plan, int threads) {
    var cache = new FigureCache(plan.size());
    var sweep =
        new Sweeper(cache, work -> new Thread(work).start(), threads, System::nanoTime)
            .run(plan, SweepWatcher.NONE);
    if (!sweep.isWhole()) {
      throw new IllegalStateException("the sweep is not whole");
    }
  }

  private static void line(String name, int runs, Runnable work) {
    long start = System.nanoTime();
    long used = Usage.processCpuNanos();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double nanos = Usage.processCpuNanos() - used;
    System.out.printf(
        "  %-36s %,14.0f %9.2f %14.0f%n",
        name, runs * REQUESTS / seconds, seconds, nanos / (runs * REQUESTS));
  }
}
