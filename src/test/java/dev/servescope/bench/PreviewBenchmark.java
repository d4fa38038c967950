package dev.servescope.bench;

import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.study.Runner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Prints how long it takes until there is a first picture of a run that takes long. */
final class PreviewBenchmark {
  private static final int WARM_UPS = 5;
  private static final int MEASURED = 20;

  private PreviewBenchmark() {}

  static void print(double requests) throws InterruptedException {
    var scenario = Workloads.leastConnections(requests);
    System.out.printf(
        "%nFirst picture of a run of %,.0f requests, handed to the window: milliseconds%n",
        requests);
    print("up to a time", scenario);
    print("so many, end unknown", scenario.withHorizon(new Horizon.Requests((long) requests)));
  }

  private static void print(String horizon, Scenario scenario) throws InterruptedException {
    var millis = new double[MEASURED];
    try (var runner = new BackgroundRunner(Runnable::run)) {
      for (int i = -WARM_UPS; i < MEASURED; i++) {
        var first = new FirstPicture();
        long start = System.nanoTime();
        runner.run(scenario.withSeed(100 + i), first);
        millis[Math.max(0, i)] = (first.awaited() - start) / 1e6;
      }
    }
    var figures = new Figures(millis);
    System.out.printf(
        "  %-22s median %5.1f   95th percentile %5.1f   target 33%n",
        horizon, figures.median(), figures.at(0.95));
  }

  /** Knows when a picture came. */
  private static final class FirstPicture implements Runner.Listener {
    private final CompletableFuture<Long> came = new CompletableFuture<>();

    long awaited() throws InterruptedException {
      try {
        return came.get();
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed);
      }
    }

    @Override
    public void partial(Run run) {
      came.complete(System.nanoTime());
    }

    @Override
    public void finished(Run run) {
      came.complete(System.nanoTime());
    }

    @Override
    public void failed(Throwable cause) {
      came.completeExceptionally(cause);
    }
  }
}
