package dev.servescope.engine;

import dev.servescope.engine.event.Executive;
import dev.servescope.engine.record.DetailRecorder;
import dev.servescope.engine.record.FrameRecorder;
import dev.servescope.engine.serve.Cluster;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.engine.serve.Requests;
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
  private static final int INSTANTS_A_TURN = 4096;

  /** What is not answered after ten years never will be. */
  private static final long LONGEST_NANOS = Duration.ofDays(3650).toNanos();

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
   */
  public static Run run(Scenario scenario, Observer observer, Workspace workspace) {
    long end = endNanos(scenario, observer, workspace);
    var requests = workspace.requests();
    var recorder = new FrameRecorder(scenario, requests, workspace.logs(), end);
    var pass = new Pass(scenario, requests, recorder, end);
    while (!pass.turn()) {
      switch (observer.progress(pass.share())) {
        case CONTINUE -> {}
        case REPORT -> observer.soFar(recorder.toRun(pass.now(), false));
        case STOP -> throw new CancellationException("the simulation was stopped");
      }
    }
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
    if (fromNanos < 0 || toNanos < fromNanos) {
      throw new IllegalArgumentException("no window from " + fromNanos + " to " + toNanos);
    }
    long last =
        scenario.horizon() instanceof Horizon.Until(var length) ? length.toNanos() : toNanos;
    var requests = new Requests();
    var recorder = new DetailRecorder(requests, fromNanos, toNanos);
    follow(new Pass(scenario, requests, recorder, Math.min(last, toNanos)), observer);
    return recorder.toDetail();
  }

  /** When a run ends: known beforehand, or found by a first pass that records nothing. */
  private static long endNanos(Scenario scenario, Observer observer, Workspace workspace) {
    if (scenario.horizon() instanceof Horizon.Until(var length)) {
      return length.toNanos();
    }
    var pass = new Pass(scenario, workspace.requests(), Recorder.NONE, LONGEST_NANOS);
    follow(pass, observer);
    return Math.max(1, pass.now());
  }

  private static void follow(Pass pass, Observer observer) {
    while (!pass.turn()) {
      if (observer.progress(pass.share()) == Observer.Wish.STOP) {
        throw new CancellationException("the simulation was stopped");
      }
    }
  }

  /** One way through the events of a scenario. */
  private static final class Pass {
    private final Executive clock = new Executive();
    private final Cluster cluster;
    private final long until;

    Pass(Scenario scenario, Requests requests, Recorder recorder, long until) {
      this.cluster = new Cluster(scenario, clock, recorder, requests);
      this.until = until;
    }

    /** Goes on for a while; gives whether the end is reached. */
    boolean turn() {
      return clock.run(cluster, until, INSTANTS_A_TURN);
    }

    long now() {
      return clock.now();
    }

    double share() {
      return (double) clock.now() / until;
    }
  }
}
