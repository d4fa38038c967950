package dev.servescope.ui.explore;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.study.Runner;
import dev.servescope.ui.plot.Range;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The batches of the stretch of time that is looked at, for a run with too many to hold them all.
 * They are asked for when they are few enough to be told apart, with some more on both sides, so
 * that a small move of the view needs no new ones.
 */
public final class DetailFollower {
  private static final double MOST_BATCHES = 20_000;
  private static final double MARGIN = 0.5;

  private final Runner runner;
  private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
  private long newest;
  private @Nullable Range asked;

  DetailFollower(Runner runner) {
    this.runner = runner;
  }

  /** The batches, or null while there are none to show. */
  public ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** Looks at a stretch of a run, in seconds; null looks at all of it. */
  void look(@Nullable Run other, @Nullable Range range) {
    if (other == null || range == null || !needsDetail(other, range)) {
      forget();
    } else if (!covers(range)) {
      ask(other, range);
    }
  }

  /** Drops what is known, as when another run is there. */
  void forget() {
    newest++;
    asked = null;
    detail.set(null);
  }

  private boolean covers(Range range) {
    var known = asked;
    return known != null && known.min() <= range.min() && known.max() >= range.max();
  }

  private static boolean needsDetail(Run run, Range range) {
    boolean everything = run.lanes().stream().allMatch(lane -> lane.everyBatch() || lane.isRest());
    return run.finished() && !everything && batches(run, range) <= MOST_BATCHES;
  }

  private static double batches(Run run, Range range) {
    var frames = run.frames();
    int from = Math.clamp((int) (range.min() / frames.frameSeconds()), 0, frames.count());
    int to = Math.clamp((int) Math.ceil(range.max() / frames.frameSeconds()), from, frames.count());
    return frames.batches().sumOfFirst(to) - frames.batches().sumOfFirst(from);
  }

  private void ask(Run whole, Range range) {
    double margin = MARGIN * (range.max() - range.min());
    double from = Math.max(0, range.min() - margin);
    double to = Math.min(whole.horizonSeconds(), range.max() + margin);
    asked = new Range(from, Math.max(to, range.max()));
    long mine = ++newest;
    runner.detail(
        whole,
        Math.round(from * 1e9),
        Math.max(Math.round(from * 1e9), Math.round(to * 1e9)),
        found -> {
          if (mine == newest) {
            detail.set(found);
          }
        });
  }
}
