package dev.servescope.study;

import dev.servescope.run.Run;
import dev.servescope.study.why.Advice;
import java.util.function.Consumer;

/** Finds out why a run is as it is and which single changes of its scenario help. */
public interface Adviser extends AutoCloseable {
  /** Never says anything, for where nobody reads it. */
  Adviser SILENT =
      new Adviser() {
        @Override
        public void advise(Run run, Consumer<Advice> listener) {}

        @Override
        public void cancel() {}

        @Override
        public void close() {}
      };

  /**
   * Says at once what dominates a run, and later which moves help; returns at once. A newer call
   * cancels the one before, whose listener hears nothing more.
   *
   * @param run a finished one
   * @param listener hears how far it is, then the outcome
   */
  void advise(Run run, Consumer<Advice> listener);

  /** Stops the work under way; its listener hears nothing more. */
  void cancel();

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();
}
