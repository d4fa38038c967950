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
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Sweeps on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second. What was run is remembered from sweep to sweep.
 */
public final class BackgroundSweepRunner implements SweepRunner {
  private static final long EVERY_NANOS = 200_000_000;

  /** How long a thread steps aside before it looks again, and how often it does at a time. */
  private static final long ASIDE_NANOS = 400_000;

  private static final int ASIDE_AT_MOST = 40;

  private final Executor delivery;
  private final BooleanSupplier occupied;
  private final LongSupplier nanoClock;
  private final Sweeper sweeper;
  private final Lane lane = new Lane("servescope-sweep", Thread.MIN_PRIORITY);

  /**
   * Makes a runner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   * @param occupied whether the processors are wanted for something that cannot wait, such as the
   *     drawing of a window; asked every few milliseconds by every thread. Priorities alone do not
   *     help: some systems know none.
   */
  public BackgroundSweepRunner(Executor delivery, BooleanSupplier occupied) {
    this(delivery, occupied, Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }

  BackgroundSweepRunner(
      Executor delivery, BooleanSupplier occupied, int threads, LongSupplier nanoClock) {
    this.delivery = delivery;
    this.occupied = occupied;
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
      for (int i = 0; i < ASIDE_AT_MOST && occupied.getAsBoolean() && ticket.isValid(); i++) {
        LockSupport.parkNanos(ASIDE_NANOS);
      }
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
