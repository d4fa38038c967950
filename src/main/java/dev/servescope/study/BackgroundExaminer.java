package dev.servescope.study;

import dev.servescope.run.gallery.Case;
import dev.servescope.study.confidence.Watcher;
import dev.servescope.study.gallery.Examination;
import dev.servescope.study.gallery.Finding;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Examines on one thread of low priority, so that the window stays fluid. */
public final class BackgroundExaminer implements Examiner {
  private final Background background;

  /**
   * Makes an examiner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundExaminer(Executor delivery, Courtesy courtesy) {
    background = new Background("examiner", delivery, courtesy);
  }

  @Override
  public void examine(Case its, Consumer<List<Finding>> listener) {
    background.submit(
        ticket -> {
          var findings = Examination.of(its, new Ending(background, ticket));
          background.tell(ticket, () -> listener.accept(findings));
        },
        BackgroundExaminer::defect);
  }

  /** Nobody waits for it but the program's own handler of defects. */
  private static void defect(Throwable cause) {
    throw new IllegalStateException("a case could not be examined", cause);
  }

  /** Ends the work when nobody would hear of it. */
  private record Ending(Background background, Ticket ticket) implements Watcher {
    @Override
    public boolean wantsToStop() {
      return !background.goesOn(ticket);
    }

    @Override
    public void finished(int done, int most) {}
  }

  @Override
  public void cancel() {
    background.cancel();
  }

  @Override
  public void close() {
    background.close();
  }
}
