package dev.servescope.study;

import dev.servescope.study.sweep.FigureCache;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;
import dev.servescope.study.sweep.SweepWatcher;
import dev.servescope.study.sweep.Sweeper;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Sweeps on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second. What was run is remembered from sweep to sweep.
 */
public final class BackgroundSweepRunner implements SweepRunner {
  private static final long EVERY_NANOS = 100_000_000;

  private final Executor delivery;
  private final LongSupplier nanoClock;
  private final Sweeper sweeper;
  private final Lane lane = new Lane("servescope-sweep", Thread.MIN_PRIORITY);

  /**
   * Makes a runner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundSweepRunner(Executor delivery) {
    this(delivery, Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }

  BackgroundSweepRunner(Executor delivery, int threads, LongSupplier nanoClock) {
    this.delivery = delivery;
    this.nanoClock = nanoClock;
    this.sweeper =
        new Sweeper(
            new FigureCache(FigureCache.USUAL), BackgroundSweepRunner::start, threads, nanoClock);
  }

  @SuppressWarnings("ThreadPriorityCheck") // A courtesy to the machine: nothing relies on it.
  private static void start(Runnable work) {
    Thread.ofPlatform().name("servescope-sweep").daemon().priority(Thread.MIN_PRIORITY).start(work);
  }

  @Override
  public void sweep(SweepPlan plan, Listener listener) {
    lane.submit(ticket -> sweep(plan, listener, ticket));
  }

  private void sweep(SweepPlan plan, Listener listener, Ticket ticket) {
    try {
      var sweep = sweeper.run(plan, new Reporter(listener, ticket));
      tell(ticket, () -> listener.finished(sweep));
    } catch (CancellationException overtaken) {
      // Whoever stopped it knows.
    } catch (RuntimeException | Error cause) {
      tell(ticket, () -> listener.failed(cause));
    }
  }

  private void tell(Ticket ticket, Runnable message) {
    delivery.execute(() -> ticket.ifValid(message));
  }

  @Override
  public void cancel() {
    lane.cancel();
  }

  @Override
  public void close() {
    lane.close();
  }

  /** Passes on what went, as often as somebody can look. */
  private final class Reporter implements SweepWatcher {
    private final Listener listener;
    private final Ticket ticket;
    private final AtomicLong next = new AtomicLong(nanoClock.getAsLong());

    Reporter(Listener listener, Ticket ticket) {
      this.listener = listener;
      this.ticket = ticket;
    }

    @Override
    public boolean wantsToStop() {
      return !ticket.isValid();
    }

    @Override
    public void went(SweepProgress progress, Supplier<Sweep> soFar) {
      long now = nanoClock.getAsLong();
      long due = next.get();
      if (now - due >= 0 && next.compareAndSet(due, now + EVERY_NANOS)) {
        var sweep = soFar.get();
        tell(ticket, () -> listener.came(sweep, progress));
      }
    }
  }
}
