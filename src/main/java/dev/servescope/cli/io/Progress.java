package dev.servescope.cli.io;

import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Says on standard error how far something is, if it takes longer than a second: on a terminal by a
 * line that is written over, elsewhere by a line every ten seconds.
 */
public final class Progress implements AutoCloseable {
  /** What takes no longer is not spoken of. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final Duration TERMINAL_PAUSE = Duration.ofMillis(200);
  private static final Duration FILE_PAUSE = Duration.ofSeconds(10);

  private final Streams streams;
  private final String what;
  private final Timer timer = new Timer("servescope-progress", true);
  private volatile double share = Double.NaN;
  private boolean lineStands;
  private long nextNanos;

  Progress(Streams streams, String what) {
    this.streams = streams;
    this.what = what;
    this.nextNanos = PATIENCE.toNanos();
  }

  /**
   * Begins to watch. Close it when it is done.
   *
   * @param what is done, as the beginning of a sentence
   */
  public static Progress of(Streams streams, String what) {
    var progress = new Progress(streams, what);
    long start = System.nanoTime();
    var look =
        new TimerTask() {
          @Override
          public void run() {
            progress.at(System.nanoTime() - start);
          }
        };
    progress.timer.schedule(look, PATIENCE.toMillis(), TERMINAL_PAUSE.toMillis());
    return progress;
  }

  /** How much is done, 0 to 1; may be told as often as one likes, by any thread. */
  public void share(double done) {
    share = done;
  }

  /** Speaks if it is time to, so many nanoseconds after the start. */
  synchronized void at(long nanos) {
    if (nanos < nextNanos) {
      return;
    }
    boolean terminal = streams.terminal().getAsBoolean();
    nextNanos = nanos + (terminal ? TERMINAL_PAUSE : FILE_PAUSE).toNanos();
    streams.tell(terminal ? "\r" + line() : line() + System.lineSeparator());
    lineStands = terminal;
  }

  private String line() {
    double done = share;
    return Double.isNaN(done)
        ? what + " ..."
        : String.format(Locale.ROOT, "%s ... %3.0f %%", what, 100 * done);
  }

  /** Ends the watch and takes the line away. */
  @Override
  public void close() {
    timer.cancel();
    clear();
  }

  private synchronized void clear() {
    nextNanos = Long.MAX_VALUE;
    if (lineStands) {
      streams.tell("\r" + " ".repeat(line().length()) + "\r");
      lineStands = false;
    }
  }
}
