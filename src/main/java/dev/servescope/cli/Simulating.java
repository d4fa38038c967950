package dev.servescope.cli;

import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.Streams;
import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.run.report.Report;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Replications;
import dev.servescope.study.report.Reports;
import java.util.concurrent.Executor;

/**
 * Simulates scenarios and says how far it is.
 *
 * @param replications of each scenario, 1 or more
 */
record Simulating(Streams streams, int replications) {
  /** Threads that end with the program. */
  private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

  /**
   * What came of a scenario.
   *
   * @param run with the scenario's own seed
   * @param report of all replications
   */
  record Outcome(Run run, Report report) {}

  Outcome of(String name, Scenario scenario) {
    long start = System.nanoTime();
    try (var progress = Progress.of(streams, "Simulating " + name)) {
      Observer observer =
          share -> {
            progress.share(share / replications);
            return Observer.Wish.CONTINUE;
          };
      var run = Simulation.run(scenario, observer);
      var report =
          replications == 1
              ? Reports.of(run, secondsSince(start))
              : Reports.of(run, all(progress), replications, () -> secondsSince(start));
      return new Outcome(run, report);
    }
  }

  private static Replications all(Progress progress) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Replications(THREADS, threads, (done, most) -> progress.share((double) done / most));
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
