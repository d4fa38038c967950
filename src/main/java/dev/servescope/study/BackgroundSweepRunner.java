package dev.servescope.study;

import dev.servescope.study.sweep.FigureCache;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;
import dev.servescope.study.sweep.SweepWatcher;
import dev.servescope.study.sweep.Sweeper;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Sweeps on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second. What was run is remembered from sweep to sweep.
 */
public final class BackgroundSweepRunner implements SweepRunner {
  private static final long EVERY_NANOS = 200_000_000;

  private final Background background;
  private final Sweeper sweeper;

  /**
   * Makes a runner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundSweepRunner(Executor delivery, Courtesy courtesy) {
    this(new Background("sweep", delivery, courtesy));
  }

  BackgroundSweepRunner(Executor delivery, Courtesy courtesy, int threads, LongSupplier nanoClock) {
    this(new Background("sweep", delivery, courtesy, threads, nanoClock));
  }

  private BackgroundSweepRunner(Background background) {
    this.background = background;
    var cache = new FigureCache(FigureCache.USUAL);
    this.sweeper =
        new Sweeper(cache, background::start, background.threads(), background.nanoClock());
  }

  @Override
  public void sweep(SweepPlan plan, Listener listener) {
    background.submit(
        ticket -> {
          var sweep = sweeper.run(plan, new Reporter(listener, ticket));
          background.tell(ticket, () -> listener.finished(sweep));
        },
        listener::failed);
  }

  @Override
  public void cancel() {
    background.cancel();
  }

  @Override
  public void close() {
    background.close();
  }

  /** Passes on what went, as often as somebody can look. */
  private final class Reporter extends Telling implements SweepWatcher {
    private final Listener listener;

    Reporter(Listener listener, Ticket ticket) {
      super(background, ticket, EVERY_NANOS);
      this.listener = listener;
    }

    @Override
    public void went(SweepProgress progress, Supplier<Sweep> soFar) {
      tell(
          () -> {
            var sweep = soFar.get();
            return () -> listener.came(sweep, progress);
          });
    }
  }
}
