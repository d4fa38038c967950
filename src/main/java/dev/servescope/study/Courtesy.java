package dev.servescope.study;

import dev.servescope.engine.Observer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets simulations in the background step aside while a processor is wanted for something that
 * cannot wait, such as the drawing of a window: all but one processor work on, that one is free.
 * Priorities alone do not help: some systems know none. One courtesy serves all who work in the
 * background together.
 */
public final class Courtesy {
  /** Nobody else wants a processor. */
  public static final Courtesy NONE = new Courtesy(() -> false);

  /** How long a thread steps aside before it looks again, and how often it does at a time. */
  private static final long ASIDE_NANOS = 400_000;

  private static final int ASIDE_AT_MOST = 40;

  /** A seat is free again when its thread has not asked for so long. */
  private static final long SEAT_NANOS = 20_000_000;

  private final BooleanSupplier occupied;
  private final LongSupplier nanoClock;
  private final AtomicReferenceArray<@Nullable Seat> seats;

  /** Who may work on, and when it last asked. */
  private record Seat(Thread thread, long nanos) {}

  /**
   * Makes a courtesy.
   *
   * @param occupied whether a processor is wanted; asked every few milliseconds by every thread
   */
  public Courtesy(BooleanSupplier occupied) {
    this(occupied, Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }

  Courtesy(BooleanSupplier occupied, int processors, LongSupplier nanoClock) {
    this.occupied = occupied;
    this.nanoClock = nanoClock;
    this.seats = new AtomicReferenceArray<>(Math.max(1, processors - 1));
  }

  /** Waits a little if it has to, and tells whether the ticket still holds. */
  boolean goesOn(Ticket ticket) {
    for (int i = 0; i < ASIDE_AT_MOST && ticket.isValid() && hasToWait(); i++) {
      LockSupport.parkNanos(ASIDE_NANOS);
    }
    return ticket.isValid();
  }

  private boolean hasToWait() {
    return occupied.getAsBoolean() && !takeSeat();
  }

  /** Whether the calling thread has a seat, or gets one. */
  private boolean takeSeat() {
    var mine = new Seat(Thread.currentThread(), nanoClock.getAsLong());
    for (int i = 0; i < seats.length(); i++) {
      var seat = seats.get(i);
      if (isFree(seat, mine) && seats.compareAndSet(i, seat, mine)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(@Nullable Seat seat, Seat mine) {
    return seat == null
        || seat.thread().equals(mine.thread())
        || mine.nanos() - seat.nanos() > SEAT_NANOS;
  }

  /** Watches a simulation for a ticket. */
  Observer observer(Ticket ticket) {
    return share -> goesOn(ticket) ? Observer.Wish.CONTINUE : Observer.Wish.STOP;
  }
}
