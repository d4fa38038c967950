package dev.servescope.study;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Race;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Target;
import dev.servescope.study.guide.Guide;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Searches on as many threads of low priority as there are processors, and tells of it on the
 * caller's a few times a second.
 */
public final class BackgroundFinder implements Finder {
  private static final long EVERY_NANOS = 100_000_000;

  private final Executor delivery;
  private final Courtesy courtesy;
  private final int threads;
  private final LongSupplier nanoClock;
  private final Lane lane = new Lane("servescope-find", Thread.MIN_PRIORITY);

  /**
   * Makes a finder.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   * @param occupied whether the processors are wanted for something that cannot wait
   */
  public BackgroundFinder(Executor delivery, BooleanSupplier occupied) {
    this(
        delivery,
        new Courtesy(occupied),
        Runtime.getRuntime().availableProcessors(),
        System::nanoTime);
  }

  BackgroundFinder(Executor delivery, Courtesy courtesy, int threads, LongSupplier nanoClock) {
    this.delivery = delivery;
    this.courtesy = courtesy;
    this.threads = threads;
    this.nanoClock = nanoClock;
  }

  @SuppressWarnings("ThreadPriorityCheck") // A courtesy to the machine: nothing relies on it.
  private static void start(Runnable work) {
    Thread.ofPlatform().name("servescope-find").daemon().priority(Thread.MIN_PRIORITY).start(work);
  }

  @Override
  public void find(List<Candidate> candidates, List<Target> targets, Listener listener) {
    lane.submit(
        ticket ->
            attempt(
                ticket,
                () -> {
                  var watcher = new Reporter(listener, ticket);
                  var race =
                      new Race(candidates, targets, BackgroundFinder::start, threads, watcher);
                  var answer = race.run();
                  tell(ticket, () -> listener.finished(answer));
                },
                listener::failed));
  }

  @Override
  public void guide(Scenario scenario, Consumer<Guide> listener, Consumer<Throwable> failed) {
    lane.submit(
        ticket ->
            attempt(
                ticket,
                () ->
                    Guide.of(
                        scenario,
                        BackgroundFinder::start,
                        threads,
                        courtesy.observer(ticket),
                        soFar -> tell(ticket, () -> listener.accept(soFar))),
                failed));
  }

  private void attempt(Ticket ticket, Runnable work, Consumer<Throwable> failed) {
    try {
      work.run();
    } catch (CancellationException overtaken) {
      // Whoever stopped it knows.
    } catch (RuntimeException | Error cause) {
      tell(ticket, () -> failed.accept(cause));
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

  /** Passes on how a search stands, as often as somebody can look. */
  private final class Reporter implements Race.Watcher {
    private final Listener listener;
    private final Ticket ticket;
    private final AtomicLong next = new AtomicLong(nanoClock.getAsLong());

    Reporter(Listener listener, Ticket ticket) {
      this.listener = listener;
      this.ticket = ticket;
    }

    @Override
    public boolean wantsToStop() {
      return !courtesy.goesOn(ticket);
    }

    @Override
    public void progress(Search soFar) {
      long now = nanoClock.getAsLong();
      long due = next.get();
      if (now - due >= 0 && next.compareAndSet(due, now + EVERY_NANOS)) {
        tell(ticket, () -> listener.progress(soFar));
      }
    }
  }
}
