package dev.servescope.study;

import dev.servescope.run.gallery.Case;
import dev.servescope.study.confidence.Watcher;
import dev.servescope.study.gallery.Examination;
import dev.servescope.study.gallery.Finding;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Examines on one thread of low priority, so that the window stays fluid. */
public final class BackgroundExaminer implements Examiner {
  private final Executor delivery;
  private final Lane lane = new Lane("servescope-examiner", Thread.MIN_PRIORITY);

  /**
   * Makes an examiner.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundExaminer(Executor delivery) {
    this.delivery = delivery;
  }

  @Override
  public void examine(Case its, Consumer<List<Finding>> listener) {
    lane.submit(
        ticket -> {
          try {
            var findings = Examination.of(its, new Ending(ticket));
            delivery.execute(() -> ticket.ifValid(() -> listener.accept(findings)));
          } catch (CancellationException overtaken) {
            // Another case is wanted, or none.
          }
        });
  }

  /** Ends the work when nobody would hear of it. */
  private record Ending(Ticket ticket) implements Watcher {
    @Override
    public boolean wantsToStop() {
      return !ticket.isValid();
    }

    @Override
    public void finished(int done, int most) {}
  }

  @Override
  public void cancel() {
    lane.cancel();
  }

  @Override
  public void close() {
    lane.close();
  }
}
