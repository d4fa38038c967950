package dev.servescope.study;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.Comparer;
import dev.servescope.study.compare.Comparison;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Compares on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second.
 */
public final class BackgroundComparisonRunner implements ComparisonRunner {
  private static final long EVERY_NANOS = 250_000_000;

  private final Executor delivery;
  private final Comparer comparer =
      new Comparer(BackgroundComparisonRunner::start, Runtime.getRuntime().availableProcessors());
  private final Lane lane = new Lane("servescope-comparison", Thread.MIN_PRIORITY);

  /**
   * Makes a runner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundComparisonRunner(Executor delivery) {
    this.delivery = delivery;
  }

  @SuppressWarnings("ThreadPriorityCheck") // A courtesy to the machine: nothing relies on it.
  private static void start(Runnable work) {
    Thread.ofPlatform()
        .name("servescope-comparison")
        .daemon()
        .priority(Thread.MIN_PRIORITY)
        .start(work);
  }

  @Override
  public void compare(List<Scenario> scenarios, int replications, Listener listener) {
    var wanted = List.copyOf(scenarios);
    lane.submit(ticket -> compare(wanted, replications, listener, ticket));
  }

  private void compare(
      List<Scenario> scenarios, int replications, Listener listener, Ticket ticket) {
    try {
      var whole = comparer.run(scenarios, replications, new Reporter(listener, ticket));
      tell(ticket, () -> listener.finished(whole));
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

  /** Passes on what came, as often as somebody can look. */
  private final class Reporter implements Comparer.Watcher {
    private final Listener listener;
    private final Ticket ticket;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Reporter(Listener listener, Ticket ticket) {
      this.listener = listener;
      this.ticket = ticket;
    }

    @Override
    public boolean wantsToStop() {
      return !ticket.isValid();
    }

    @Override
    public void came(Comparison soFar, int done, int all) {
      long now = System.nanoTime();
      long due = next.get();
      if (now - due >= 0 && next.compareAndSet(due, now + EVERY_NANOS)) {
        tell(ticket, () -> listener.came(soFar, done, all));
      }
    }
  }
}
