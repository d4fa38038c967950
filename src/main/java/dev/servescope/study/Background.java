package dev.servescope.study;

import dev.servescope.engine.Observer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What all work behind a window shares: the newest task takes the right to be heard from the one
 * before, threads have low priority and step aside, and what is told reaches its listener by the
 * caller's executor.
 */
final class Background implements AutoCloseable {
  private final String name;
  private final Executor delivery;
  private final Courtesy courtesy;
  private final LongSupplier nanoClock;
  private final int threads;
  private final Lane lane;

  /** Work on as many threads as there are processors, by the clock of the machine. */
  Background(String name, Executor delivery, Courtesy courtesy) {
    this(name, delivery, courtesy, Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }

  /**
   * Makes room for one kind of work.
   *
   * @param name of its threads
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   * @param threads how many work together, 1 or more
   */
  Background(
      String name, Executor delivery, Courtesy courtesy, int threads, LongSupplier nanoClock) {
    this.name = "servescope-" + name;
    this.delivery = delivery;
    this.courtesy = courtesy;
    this.threads = threads;
    this.nanoClock = nanoClock;
    this.lane = new Lane(this.name, Thread.MIN_PRIORITY);
  }

  int threads() {
    return threads;
  }

  LongSupplier nanoClock() {
    return nanoClock;
  }

  /** Lends a thread of its own for one piece of work. */
  @SuppressWarnings("ThreadPriorityCheck") // A courtesy to the machine: nothing relies on it.
  void start(Runnable work) {
    Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).start(work);
  }

  /**
   * Begins a task; the one before is overtaken.
   *
   * @param failed hears of a defect; not of being overtaken, as whoever did that knows
   */
  void submit(Consumer<Ticket> task, Consumer<Throwable> failed) {
    lane.submit(ticket -> attempt(task, failed, ticket));
  }

  private void attempt(Consumer<Ticket> task, Consumer<Throwable> failed, Ticket ticket) {
    try {
      task.accept(ticket);
    } catch (CancellationException overtaken) {
      // Somebody has moved on: what is newer, if there is anything, will be told of.
    } catch (RuntimeException | Error cause) {
      tell(ticket, () -> failed.accept(cause));
    }
  }

  /** Delivers a message, if its task may still be heard by then. */
  void tell(Ticket ticket, Runnable message) {
    delivery.execute(() -> ticket.ifValid(message));
  }

  /** Waits a little if a processor is wanted, and tells whether the task is to go on. */
  boolean goesOn(Ticket ticket) {
    return courtesy.goesOn(ticket);
  }

  /** Watches a simulation of a task. */
  Observer observer(Ticket ticket) {
    return courtesy.observer(ticket);
  }

  /** A rhythm that begins now. */
  Pace pace(long everyNanos) {
    return new Pace(everyNanos);
  }

  /** Stops the task under way. */
  void cancel() {
    lane.cancel();
  }

  @Override
  public void close() {
    lane.close();
  }

  /** Says when something may be told again, to whichever thread asks first. */
  final class Pace {
    private final long everyNanos;
    private final AtomicLong next = new AtomicLong(nanoClock.getAsLong());

    private Pace(long everyNanos) {
      this.everyNanos = everyNanos;
    }

    boolean isDue() {
      long now = nanoClock.getAsLong();
      long due = next.get();
      return now - due >= 0 && next.compareAndSet(due, now + everyNanos);
    }
  }
}
