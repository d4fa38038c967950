package dev.servescope.study;

import java.util.function.Supplier;

/** Hears of one task behind a window and passes on what there is as often as somebody can look. */
abstract class Telling {
  private final Background background;
  private final Ticket ticket;
  private final Background.Pace pace;

  /**
   * Tells for a task.
   *
   * @param everyNanos how often at the most
   */
  Telling(Background background, Ticket ticket, long everyNanos) {
    this.background = background;
    this.ticket = ticket;
    this.pace = background.pace(everyNanos);
  }

  /** Whether nobody waits for the task any more; waits a little if a processor is wanted. */
  public final boolean wantsToStop() {
    return !background.goesOn(ticket);
  }

  /** Delivers a message if it is time for one; only then is it made. */
  final void tell(Supplier<Runnable> message) {
    if (pace.isDue()) {
      background.tell(ticket, message.get());
    }
  }
}
