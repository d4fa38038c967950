package dev.servescope.engine;

import dev.servescope.engine.record.FrameRecorder;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * Simulates scenarios. Nothing is shared between calls, so any number of threads may call at once.
 */
public final class Simulation {
  /** What is not answered after ten years never will be. */
  private static final long LONGEST_NANOS = Duration.ofDays(3650).toNanos();

  /** A pass that records nothing takes about so much of the time of both. */
  private static final double LOOKING = 0.4;

  private Simulation() {}

  /** Simulates a scenario to its end. */
  public static Run run(Scenario scenario) {
    return run(scenario, Observer.NONE);
  }

  /**
   * Simulates a scenario to its end, if the observer lets it.
   *
   * @throws CancellationException if the observer wishes to stop
   */
  public static Run run(Scenario scenario, Observer observer) {
    return run(scenario, observer, new Workspace());
  }

  /**
   * Simulates a scenario to its end, if the observer lets it, in memory that is used again.
   *
   * @throws CancellationException if the observer wishes to stop
   * @throws CrowdedException if more requests are under way at once than memory holds
   */
  public static Run run(Scenario scenario, Observer observer, Workspace workspace) {
    long end = endNanos(scenario, observer, workspace);
    var requests = workspace.requests();
    var recorder = new FrameRecorder(scenario, requests, workspace.logs(), end);
    var pass = new Pass(scenario, requests, recorder);
    double before = scenario.horizon() instanceof Horizon.Until ? 0 : LOOKING;
    while (!pass.turn(end)) {
      switch (observer.progress(before + (1 - before) * pass.share(end))) {
        case CONTINUE -> {}
        case REPORT -> observer.soFar(recorder.toRun(pass.now(), false));
        case STOP -> throw new CancellationException("the simulation was stopped");
      }
    }
    pass.end(end);
    return recorder.toRun(end, true);
  }

  /**
   * Every request and batch that is under way in a window of a scenario's run. It takes the time of
   * a run up to the end of the window.
   *
   * @param fromNanos start of the window, 0 or more
   * @param toNanos end of the window; what lies beyond the end of the run is empty
   * @throws CancellationException if the observer wishes to stop
   */
  public static Detail detail(Scenario scenario, long fromNanos, long toNanos, Observer observer) {
    return new Film(scenario).window(fromNanos, toNanos, observer);
  }

  /** When a run ends: known beforehand, or found by a first pass that records nothing. */
  private static long endNanos(Scenario scenario, Observer observer, Workspace workspace) {
    if (scenario.horizon() instanceof Horizon.Until(var length)) {
      return length.toNanos();
    }
    var pass = new Pass(scenario, workspace.requests(), Recorder.NONE);
    if (observer.watches()) {
      Preview.show(scenario, pass, LONGEST_NANOS, observer);
    }
    pass.follow(LONGEST_NANOS, () -> LOOKING * pass.arrivedShare(), observer);
    return Math.max(1, pass.now());
  }
}
