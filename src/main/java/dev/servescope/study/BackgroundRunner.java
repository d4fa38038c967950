package dev.servescope.study;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs scenarios on threads of its own and tells of them on the caller's. Results that were
 * overtaken by a newer call are not told of, even if they are already on their way.
 */
public final class BackgroundRunner implements Runner {
  /** From so many requests on a run takes so long that a window of it must not begin at 0. */
  private static final long LONG = 200_000;

  /** How long a window is looked at before others are prepared for, and how long that may take. */
  private static final Duration PAUSE = Duration.ofMillis(700);

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Executor delivery;
  private final Lane runs = new Lane("servescope-run", Thread.NORM_PRIORITY);

  private final Lane details = new Lane("servescope-detail", Thread.NORM_PRIORITY);
  private final Lane stories = new Lane("servescope-story", Thread.NORM_PRIORITY);

  private final Checkpoints checkpoints = new Checkpoints(System::nanoTime);

  /** Each belongs to the thread of its lane. */
  private final Films detailFilms = new Films(checkpoints);

  private final Films storyFilms = new Films(checkpoints);

  private final Lane theory = new Lane("servescope-theory", Thread.NORM_PRIORITY);

  /**
   * Makes a runner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundRunner(Executor delivery) {
    this.delivery = delivery;
  }

  @Override
  public void run(Scenario scenario, Listener listener) {
    runs.submit(ticket -> simulate(scenario, listener, ticket));
  }

  private void simulate(Scenario scenario, Listener listener, Ticket ticket) {
    try {
      var run = Simulation.run(scenario, new Reporter(listener, ticket));
      show(() -> end(run, listener, ticket));
    } catch (CancellationException overtaken) {
      // Somebody wanted a newer one: that one will tell.
    } catch (RuntimeException | Error cause) {
      tell(ticket, () -> listener.failed(cause));
    }
  }

  private static void end(Run run, Listener listener, Ticket ticket) {
    if (ticket.isValid()) {
      listener.finished(run);
    } else {
      listener.partial(run.overtaken());
    }
  }

  /** Tells of something to be seen, be it of a run that was overtaken. */
  private void show(Runnable message) {
    delivery.execute(
        () -> {
          if (!runs.isClosed()) {
            message.run();
          }
        });
  }

  @Override
  public void detail(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {
    details.submit(
        ticket -> {
          find(detailFilms, run, fromNanos, toNanos, listener, ticket);
          prepare(run, ticket);
        });
  }

  @Override
  public void story(Run run, long fromNanos, long toNanos, Consumer<Detail> listener) {
    stories.submit(ticket -> find(storyFilms, run, fromNanos, toNanos, listener, ticket));
  }

  private void find(
      Films films, Run run, long from, long to, Consumer<Detail> listener, Ticket ticket) {
    try {
      var detail = films.window(run.scenario(), from, to, ticket);
      tell(ticket, () -> listener.accept(detail));
    } catch (CancellationException | CrowdedException overtaken) {
      // As above; and what memory does not hold is not shown one by one.
    }
  }

  /** Whoever looks at one window of a long run will look at others, and not in their order. */
  private void prepare(Run run, Ticket ticket) {
    if (run.totals().requests().offered() < LONG || !ticket.outlives(PAUSE)) {
      return;
    }
    long limit = System.nanoTime() + LIMIT.toNanos();
    try {
      detailFilms.prepare(
          run.scenario(),
          run.horizonNanos(),
          share -> System.nanoTime() < limit ? ticket.progress(share) : Observer.Wish.STOP);
    } catch (CancellationException | CrowdedException overtaken) {
      // As far as it has come it helps.
    }
  }

  @Override
  public void expect(Scenario scenario, Consumer<Expectation> listener) {
    theory.submit(
        ticket -> {
          var expectation = Expectation.of(scenario);
          tell(ticket, () -> listener.accept(expectation));
        });
  }

  private void tell(Ticket ticket, Runnable message) {
    delivery.execute(() -> ticket.ifValid(message));
  }

  @Override
  public void close() {
    runs.close();
    details.close();
    stories.close();
    theory.close();
  }

  /**
   * Asks for what there is so far when a run takes long enough for somebody to wait for it. A run
   * that was overtaken ends once it has shown something: the whole if that comes soon.
   */
  private final class Reporter implements Observer {
    private static final long FIRST_NANOS = 25_000_000;
    private static final long EVERY_NANOS = 100_000_000;

    /** A whole picture that takes so long is better for who moves a slider than many parts. */
    private static final double SOON_NANOS = 200_000_000;

    private final Listener listener;
    private final Ticket ticket;
    private final long start = System.nanoTime();

    private long next = start + FIRST_NANOS;

    private boolean reported;

    /** Whether a picture of a run that was overtaken has been asked for. */
    private boolean asked;

    Reporter(Listener listener, Ticket ticket) {
      this.listener = listener;
      this.ticket = ticket;
    }

    @Override
    public boolean watches() {
      return true;
    }

    @Override
    public Wish progress(double share) {
      long now = System.nanoTime();
      boolean due = now - next >= 0;
      if (ticket.isValid()) {
        // Past its middle a run is whole sooner than a first look at it would be drawn.
        return due && (reported || share < 0.5) ? Wish.REPORT : Wish.CONTINUE;
      }
      if (runs.isClosed()) {
        return Wish.STOP;
      }
      if (now - start < SOON_NANOS * share) {
        return Wish.CONTINUE;
      }
      // While the end of a run is still looked for, there is little to report.
      boolean last = asked || reported;
      asked = due;
      return last ? Wish.STOP : due ? Wish.REPORT : Wish.CONTINUE;
    }

    @Override
    public void soFar(Run run) {
      show(() -> listener.partial(run));
      next = System.nanoTime() + EVERY_NANOS;
      reported = true;
    }
  }
}
