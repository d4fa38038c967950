package dev.servescope.engine.serve;

/**
 * Counts the time in which nobody of a shard takes work and somebody is coming: who waits then
 * waits for a start. While nobody is coming, such as when all are down or resting, it stands still.
 * How long somebody has waited for starts, however many there were, is how far the clock has gone
 * meanwhile.
 */
final class StartClock {
  private boolean running;

  /** How far it had gone when it began to run or stood still, and when that was. */
  private long before;

  private long since;

  /** Lets it run from now on, or stand still. */
  void run(boolean wanted, long now) {
    if (wanted != running) {
      before = at(now);
      since = now;
      running = wanted;
    }
  }

  /** How far it has gone, in nanoseconds; {@code now} is not before its last change. */
  long at(long now) {
    return running ? before + now - since : before;
  }
}
