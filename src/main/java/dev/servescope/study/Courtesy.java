package dev.servescope.study;

import dev.servescope.engine.Observer;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Lets simulations in the background step aside while the processors are wanted for something that
 * cannot wait, such as the drawing of a window. Priorities alone do not help: some systems know
 * none.
 *
 * @param occupied asked every few milliseconds by every thread
 */
record Courtesy(BooleanSupplier occupied) {
  private static final long ASIDE_NANOS = 400_000;
  private static final int ASIDE_AT_MOST = 40;

  /** Nobody else wants the processors. */
  static final Courtesy NONE = new Courtesy(() -> false);

  /** Waits a little if it has to, and tells whether the ticket still holds. */
  boolean goesOn(Ticket ticket) {
    for (int i = 0; i < ASIDE_AT_MOST && occupied.getAsBoolean() && ticket.isValid(); i++) {
      LockSupport.parkNanos(ASIDE_NANOS);
    }
    return ticket.isValid();
  }

  /** Watches a simulation for a ticket. */
  Observer observer(Ticket ticket) {
    return share -> goesOn(ticket) ? Observer.Wish.CONTINUE : Observer.Wish.STOP;
  }
}
