package dev.servescope.study;

import dev.servescope.engine.Observer;
import java.time.Duration;

/** The right to be heard, until a newer call takes it away. It stops a simulation without it. */
final class Ticket implements Observer {
  private volatile boolean valid = true;

  boolean isValid() {
    return valid;
  }

  void ifValid(Runnable message) {
    if (valid) {
      message.run();
    }
  }

  synchronized void invalidate() {
    valid = false;
    notifyAll();
  }

  /** Waits for a while, no longer than it is valid, and tells whether it still is. */
  synchronized boolean outlives(Duration pause) {
    long end = System.nanoTime() + pause.toNanos();
    try {
      for (long left = pause.toNanos(); valid && left > 0; left = end - System.nanoTime()) {
        wait(Math.ceilDiv(left, 1_000_000));
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      valid = false;
    }
    return valid;
  }

  @Override
  public Wish progress(double share) {
    return valid ? Wish.CONTINUE : Wish.STOP;
  }
}
