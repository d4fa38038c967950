package dev.servescope.study;

import dev.servescope.run.Run;
import java.util.function.Consumer;

/**
 * Finds out beside everything else how far the figures of a run can be trusted, by running its
 * scenario again with other seeds. Only the newest run matters.
 */
public interface Replicator extends AutoCloseable {

  /**
   * Starts to replicate a run, a little later, so that a run that is soon overtaken costs nothing;
   * returns at once. A newer call cancels the one before, whose listener hears nothing more.
   *
   * @param run a finished one; it is the first of the replications
   * @param precision the half width of the 95 % interval of p95 over its mean at which to stop,
   *     above 0
   */
  void replicate(Run run, double precision, Consumer<Trust> listener);

  /** Stops the work under way; its listener hears nothing more. */
  void cancel();

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();
}
