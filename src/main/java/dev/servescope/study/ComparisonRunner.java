package dev.servescope.study;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.Comparison;
import java.util.List;

/** Compares beside everything else for somebody who watches. Only the newest one matters. */
public interface ComparisonRunner extends AutoCloseable {

  /**
   * Starts a comparison; returns at once. It cancels the one before.
   *
   * @param scenarios one to six, the first of them the reference
   * @param replications of each, 1 or more
   */
  void compare(List<Scenario> scenarios, int replications, Listener listener);

  /** Stops the comparison under way; its listener hears nothing more. */
  void cancel();

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();

  /** Hears of one comparison. Which thread calls is the runner's business. */
  interface Listener {
    /**
     * There is something new.
     *
     * @param done about how many of the runs have come
     */
    void came(Comparison soFar, int done, int all);

    /** All of it is there. */
    void finished(Comparison comparison);

    /** A run broke: a defect of the program, not of a scenario. */
    void failed(Throwable cause);
  }
}
