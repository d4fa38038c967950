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
  private final class Reporter implements SweepWatcher {
    private final Listener listener;
    private final Ticket ticket;
    private final Background.Pace pace = background.pace(EVERY_NANOS);

    Reporter(Listener listener, Ticket ticket) {
      this.listener = listener;
      this.ticket = ticket;
    }

    @Override
    public boolean wantsToStop() {
      return !background.goesOn(ticket);
    }

    @Override
    public void went(SweepProgress progress, Supplier<Sweep> soFar) {
      if (pace.isDue()) {
        var sweep = soFar.get();
        background.tell(ticket, () -> listener.came(sweep, progress));
      }
    }
  }
}
