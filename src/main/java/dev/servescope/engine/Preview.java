package dev.servescope.engine;

import dev.servescope.engine.record.FrameRecorder;
import dev.servescope.engine.record.SpellLogs;
import dev.servescope.engine.serve.Requests;
import dev.servescope.scenario.Scenario;
import java.util.concurrent.CancellationException;

/**
 * A first look at a run of which nobody knows yet where it ends, over the end that is to be
 * expected if requests go on to come as they have begun. It is for the eye only: the run itself is
 * recorded when its end is found.
 */
final class Preview {
  /** After so many turns the rate at which requests come is known well enough. */
  private static final int TURNS = 8;

  /** A run of which more than this has passed by then is whole before a look at it is drawn. */
  private static final double SOON = 0.1;

  private Preview() {}

  /**
   * Lets a pass begin to look for the end, and shows the beginning of the run meanwhile.
   *
   * @throws CancellationException if the observer wishes to stop
   */
  static void show(Scenario scenario, Pass looking, long longestNanos, Observer observer) {
    for (int i = 0; i < TURNS; i++) {
      if (looking.turn(longestNanos)) {
        return;
      }
    }
    double share = looking.arrivedShare();
    if (share > 0 && share < SOON) {
      long guess = Math.round(Math.min(longestNanos, looking.now() / share));
      watch(scenario, Math.max(1, guess), observer);
    }
  }

  private static void watch(Scenario scenario, long end, Observer observer) {
    var requests = new Requests();
    var recorder = new FrameRecorder(scenario, requests, new SpellLogs(), end);
    var pass = new Pass(scenario, requests, recorder);
    while (!pass.turn(end)) {
      switch (observer.progress(0)) {
        case CONTINUE -> {}
        case REPORT -> {
          observer.soFar(recorder.toRun(pass.now(), false));
          return;
        }
        case STOP -> throw new CancellationException("the simulation was stopped");
      }
    }
  }
}
