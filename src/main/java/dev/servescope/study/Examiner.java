package dev.servescope.study;

import dev.servescope.run.gallery.Case;
import dev.servescope.study.gallery.Finding;
import java.util.List;
import java.util.function.Consumer;

/** Examines cases of teaching texts beside everything else. Only the newest case matters. */
public interface Examiner extends AutoCloseable {

  /**
   * Starts to examine a case; returns at once. A newer call cancels the one before, whose listener
   * hears nothing more.
   *
   * @param listener hears a finding for each figure of the case, in their order
   */
  void examine(Case its, Consumer<List<Finding>> listener);

  /** Stops the work under way; its listener hears nothing more. */
  void cancel();

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();
}
