package dev.servescope.engine;

import dev.servescope.engine.event.Executive;
import dev.servescope.engine.serve.Cluster;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.engine.serve.Requests;
import dev.servescope.scenario.Scenario;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;

/** One way through the events of a scenario. */
final class Pass {
  private static final int INSTANTS_A_TURN = 4096;

  private final Executive clock = new Executive();
  private final Cluster cluster;

  Pass(Scenario scenario, Requests requests, Recorder recorder) {
    this.cluster = new Cluster(scenario, clock, recorder, requests);
  }

  /** Goes on for a while, up to and including a time; gives whether that is reached. */
  boolean turn(long until) {
    return clock.run(cluster, until, INSTANTS_A_TURN);
  }

  /**
   * Goes on up to and including a time.
   *
   * @throws CancellationException if the observer wishes to stop; it may be called again
   */
  void follow(long until, Observer observer) {
    follow(until, () -> share(until), observer);
  }

  /**
   * The same, where something else says how much is done.
   *
   * @throws CancellationException as above
   */
  void follow(long until, DoubleSupplier share, Observer observer) {
    while (!turn(until)) {
      if (observer.progress(share.getAsDouble()) == Observer.Wish.STOP) {
        throw new CancellationException("the simulation was stopped");
      }
    }
  }

  /** The run ends at a time up to which it has gone. */
  void end(long now) {
    cluster.end(now);
  }

  long now() {
    return clock.now();
  }

  /** How much of the traffic has come; 0 where there is no end of it. */
  double arrivedShare() {
    return cluster.arrivedShare();
  }

  /** How much of the way to a time is done. */
  double share(long until) {
    return (double) clock.now() / until;
  }
}
