package dev.servescope.cli.io;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
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
  private volatile Done done = Done.UNKNOWN;
  private boolean lineStands;
  private int longest;
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
  public void share(double share) {
    share(share, Optional.empty());
  }

  /** The same, and how long the rest will take if that can be told. */
  public void share(double share, Optional<Duration> remaining) {
    done = new Done(share, remaining);
  }

  private record Done(double share, Optional<Duration> remaining) {
    static final Done UNKNOWN = new Done(Double.NaN, Optional.empty());

    String text() {
      var percent = String.format(Locale.ROOT, "%3.0f %%", 100 * share);
      return Double.isNaN(share)
          ? ""
          : " " + percent + remaining.map(left -> ", " + text(left) + " left").orElse("");
    }

    private static String text(Duration left) {
      long seconds = Math.max(1, Math.round(left.toMillis() / 1e3));
      return seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }
  }

  /** Speaks if it is time to, so many nanoseconds after the start. */
  synchronized void at(long nanos) {
    if (nanos < nextNanos) {
      return;
    }
    boolean terminal = streams.terminal().getAsBoolean();
    nextNanos = nanos + (terminal ? TERMINAL_PAUSE : FILE_PAUSE).toNanos();
    var line = line();
    // A line may be shorter than the one that it is written over.
    longest = Math.max(longest, line.length());
    streams.tell(
        terminal
            ? "\r" + line + " ".repeat(longest - line.length())
            : line + System.lineSeparator());
    lineStands = terminal;
  }

  private String line() {
    return what + " ..." + done.text();
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
      streams.tell("\r" + " ".repeat(longest) + "\r");
      lineStands = false;
    }
  }
}
