package dev.servescope.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Gives memory back while nobody does anything: Java keeps what past runs needed until it collects
 * garbage, and in a window that rests it never does. Once for each rest, because a collection costs
 * a tenth of a second.
 */
final class IdleMemory implements AutoCloseable {
  /** A rest begins after this. */
  static final Duration REST = Duration.ofSeconds(8);

  private final LongSupplier nanoClock;
  private final Runnable collection;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("servescope-rest").factory());
  private long restingFrom;
  private boolean collected;

  IdleMemory(LongSupplier nanoClock, Runnable collection) {
    this.nanoClock = nanoClock;
    this.collection = collection;
    stir();
  }

  /** Watches from now on. */
  static IdleMemory watching() {
    var memory = new IdleMemory(System::nanoTime, System::gc);
    var _ = memory.watch.scheduleWithFixedDelay(memory::look, 1, 1, TimeUnit.SECONDS);
    return memory;
  }

  /** Somebody did something, or the program did. */
  synchronized void stir() {
    restingFrom = nanoClock.getAsLong() + REST.toNanos();
    collected = false;
  }

  /** Collects where it is time. */
  synchronized void look() {
    if (!collected && nanoClock.getAsLong() - restingFrom >= 0) {
      collected = true;
      collection.run();
    }
  }

  @Override
  public void close() {
    watch.shutdown();
  }
}
