package dev.servescope.study;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.util.function.Consumer;

/**
 * Runs scenarios for somebody who watches. Only the newest scenario matters: a call of {@link #run}
 * overtakes the run before it, which gives no result any more. But it may still show one picture,
 * soon: a hand that does not rest on a slider overtakes every run, and the charts are to follow it.
 */
public interface Runner extends AutoCloseable {

  /** Starts to run a scenario; returns at once. */
  void run(Scenario scenario, Listener listener);

  /**
   * Finds every request and batch of a window of a run, by running it again with a recorder;
   * returns at once. A newer call cancels the one before.
   */
  void detail(Run run, long fromNanos, long toNanos, Consumer<Detail> listener);

  /**
   * Finds the same for somebody who watches the run as a film, beside any other window; returns at
   * once. A newer call cancels the one before.
   */
  void story(Run run, long fromNanos, long toNanos, Consumer<Detail> listener);

  /**
   * Asks theory what it expects of a scenario, beside any run; returns at once. A newer call
   * cancels the one before.
   */
  void expect(Scenario scenario, Consumer<Expectation> listener);

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();

  /**
   * Hears of one run. Which thread calls is the runner's business; the window's calls on its own.
   */
  interface Listener {
    /** What a long run, or one that was overtaken, shows so far. */
    void partial(Run soFar);

    /** The run has come to its end. */
    void finished(Run run);

    /** The run broke: a defect of the program, not of the scenario. */
    void failed(Throwable cause);
  }
}
