package dev.servescope.engine;

import dev.servescope.engine.copy.GraphCopy;
import dev.servescope.engine.record.DetailRecorder;
import dev.servescope.engine.serve.Requests;
import dev.servescope.run.Detail;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import java.util.concurrent.CancellationException;

/**
 * A run that is watched from one window to the next. To go on takes the time of what lies between;
 * nothing leads back, so who wants an earlier window begins with a new film. What a window shows
 * does not depend on those before it. One thread at a time.
 */
public final class Film {
  private final Scenario scenario;
  private final Requests requests = new Requests();
  private final DetailRecorder recorder;
  private final Pass pass;
  private final long end;
  private long bytes;

  /** A film at its beginning. */
  public Film(Scenario scenario) {
    this.scenario = scenario;
    this.recorder = new DetailRecorder(requests);
    this.pass = new Pass(scenario, requests, recorder);
    this.end =
        scenario.horizon() instanceof Horizon.Until(var length) ? length.toNanos() : Long.MAX_VALUE;
  }

  /** The scenario that it shows. */
  public Scenario scenario() {
    return scenario;
  }

  /** How far the run has come, in nanoseconds: what lies before has been simulated. */
  public long now() {
    return pass.now();
  }

  /** The most requests, attempts counted each, that were under way at a time so far. */
  public int mostUnderWay() {
    return requests.all().size();
  }

  /**
   * Another film that is as far as this one, for windows that begin later than now. It takes a
   * moment that depends on how much is under way, not on how far it is. It may be asked for by an
   * observer of this one.
   *
   * @throws IllegalStateException if it {@link #canFork cannot}
   */
  public Film fork() {
    if (!canFork()) {
      throw new IllegalStateException("the film has seen more than it could write down");
    }
    var graph = new GraphCopy();
    var fork = graph.copy(this);
    fork.bytes = graph.bytes();
    long next = now() + 1;
    fork.recorder.moveTo(next, next);
    return fork;
  }

  /** Whether it knows all that a fork has to know. */
  public boolean canFork() {
    return recorder.isComplete();
  }

  /** About how many bytes it takes to keep it, if it is a fork; else 0. */
  public long bytes() {
    return bytes;
  }

  /** Whether a window can still be shown: its start is not passed, nor its end run over. */
  public boolean canShow(long fromNanos, long toNanos) {
    return recorder.canBeginAt(fromNanos) && pass.now() <= toNanos;
  }

  /**
   * Every request and batch that is under way in a window. It takes the time of the run from where
   * the film is to the end of the window.
   *
   * @param fromNanos start of the window, 0 or more
   * @param toNanos end of the window; what lies beyond the end of the run is empty
   * @throws CancellationException if the observer wishes to stop; the film stays as far as it got
   * @throws IllegalArgumentException if there is no such window
   * @throws IllegalStateException if it {@link #canShow cannot show} it any more
   */
  public Detail window(long fromNanos, long toNanos, Observer observer) {
    if (fromNanos < 0 || toNanos < fromNanos) {
      throw new IllegalArgumentException("no window from " + fromNanos + " to " + toNanos);
    }
    if (!canShow(fromNanos, toNanos)) {
      throw new IllegalStateException("the film is past the window from " + fromNanos);
    }
    recorder.moveTo(fromNanos, toNanos);
    pass.follow(Math.min(end, toNanos), observer);
    return recorder.toDetail();
  }
}
