package dev.servescope.ui.stage;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.study.Runner;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The records around the playhead. They are asked for ahead of time, and those that are known stay
 * until the next have come, so that the film goes on without a gap.
 */
final class StageFollower {
  /** How many seconds of watching a window holds. */
  private static final double WATCHED_SECONDS = 8;

  /** About how many requests a window holds at most. */
  private static final double MOST_REQUESTS = 3000;

  private static final double SHORTEST_SECONDS = 1e-3;

  /** Behind the playhead a window has this share of what it has before it. */
  private static final double BEHIND = 0.25;

  private final Runner runner;
  private final ReadOnlyObjectWrapper<@Nullable StageWindow> window = new ReadOnlyObjectWrapper<>();
  private long newest;
  private boolean asking;
  private long askedFrom;
  private long askedTo;

  StageFollower(Runner runner) {
    this.runner = runner;
  }

  /** The newest records; null before the first. */
  ReadOnlyObjectProperty<@Nullable StageWindow> windowProperty() {
    return window.getReadOnlyProperty();
  }

  /**
   * The playhead is somewhere in a run; whoever turns to another run forgets the last one first.
   *
   * @param speed seconds of the run by second of watching
   */
  void look(Run run, long now, double speed) {
    long length = lengthNanos(run, speed);
    if (!asking || !suffices(run, now, length)) {
      ask(run, now, length);
    }
  }

  /** Drops what is known, as when there is another run. */
  void forget() {
    newest++;
    asking = false;
    window.set(null);
  }

  private static long lengthNanos(Run run, double speed) {
    double most = Rates.most(run);
    double byRequests = most > 0 ? MOST_REQUESTS / most : Double.MAX_VALUE;
    double seconds = Math.max(SHORTEST_SECONDS, Math.min(WATCHED_SECONDS * speed, byRequests));
    return Math.round(Math.min(seconds, run.horizonSeconds()) * 1e9);
  }

  /** Whether what was asked for last holds the playhead and enough of what comes next. */
  private boolean suffices(Run run, long now, long length) {
    boolean inside = askedFrom <= now && now <= askedTo;
    boolean far = askedTo >= run.horizonNanos() || askedTo - now >= length / 2;
    boolean fine = askedTo - askedFrom <= 4 * length;
    return inside && far && fine;
  }

  private void ask(Run run, long now, long length) {
    asking = true;
    askedFrom = Math.max(0, now - Math.round(BEHIND * length));
    askedTo = Math.min(run.horizonNanos(), now + length);
    long mine = ++newest;
    runner.story(run, askedFrom, askedTo, found -> heard(mine, run, found));
  }

  private void heard(long mine, Run run, Detail found) {
    if (mine == newest) {
      window.set(StageWindow.of(run, found));
    }
  }
}
