package dev.servescope.engine;

import dev.servescope.engine.record.SpellLogs;
import dev.servescope.engine.serve.Requests;

/**
 * Memory that one run after the other uses, so that a long series of them leaves little for the
 * garbage collector: a run of an overloaded service holds many requests at a time, and to move them
 * about would keep a window waiting. What a run gives does not depend on it. One run at a time.
 */
public final class Workspace {
  private final Requests requests;
  private final SpellLogs logs = new SpellLogs();

  /** For runs with as many requests under way at once as memory holds beside all else. */
  public Workspace() {
    this(new Requests());
  }

  /**
   * For runs with no more requests under way at once.
   *
   * @param most segments of split requests count, too
   */
  Workspace(int most) {
    this(new Requests(most));
  }

  /** One of several for runs at the same time, which share half of the memory. */
  public static Workspace among(int threads) {
    return new Workspace(Requests.fitting(0.5 / threads));
  }

  private Workspace(Requests requests) {
    this.requests = requests;
  }

  /** The requests of the run before, cleared for the next one. */
  Requests requests() {
    requests.clear();
    return requests;
  }

  /** The logs of the run before, empty. */
  SpellLogs logs() {
    logs.clear();
    return logs;
  }
}
