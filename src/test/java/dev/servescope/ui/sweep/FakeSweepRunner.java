package dev.servescope.ui.sweep;

import dev.servescope.study.SweepRunner;
import dev.servescope.study.sweep.FigureCache;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;
import dev.servescope.study.sweep.SweepWatcher;
import dev.servescope.study.sweep.Sweeper;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sweeps on the calling thread, and tells when the test wants it. */
public final class FakeSweepRunner implements SweepRunner {
  private final Sweeper sweeper = new Sweeper(new FigureCache(1000), Runnable::run, 1, () -> 0);
  @Nullable SweepPlan plan;
  @Nullable Listener listener;
  boolean cancelled;

  @Override
  public void sweep(SweepPlan wanted, Listener hearing) {
    plan = wanted;
    listener = hearing;
    cancelled = false;
  }

  /** Tells of so many runs of the sweep under way as if more were to come. */
  void come(int runs) {
    var progress =
        new SweepProgress(
            runs, asked().size(), 0.5, Duration.ofSeconds(3), Optional.of(Duration.ofSeconds(3)));
    hearing().came(sweep(), progress);
  }

  /** Tells that all of it is there. */
  void finish() {
    hearing().finished(sweep());
  }

  void fail(Throwable cause) {
    hearing().failed(cause);
  }

  private Sweep sweep() {
    return sweeper.run(asked(), SweepWatcher.NONE);
  }

  SweepPlan asked() {
    if (plan == null) {
      throw new AssertionError("no sweep was asked for");
    }
    return plan;
  }

  private Listener hearing() {
    if (listener == null) {
      throw new AssertionError("no sweep was asked for");
    }
    return listener;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void close() {
    cancelled = true;
  }
}
