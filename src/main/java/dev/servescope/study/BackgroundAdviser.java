package dev.servescope.study;

import dev.servescope.run.Run;
import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Trying;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Tries moves on one thread of low priority, so that whoever moves a slider does not notice it. A
 * run has to stand for a while before anything is tried; what dominates it is said at once.
 */
public final class BackgroundAdviser implements Adviser {
  /** How long a run has to stand: longer than for its intervals, which come first. */
  public static final Duration PAUSE = Duration.ofMillis(1500);

  private final Background background;
  private final Duration pause;

  /**
   * Makes an adviser.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundAdviser(Executor delivery, Courtesy courtesy) {
    this(delivery, courtesy, PAUSE);
  }

  BackgroundAdviser(Executor delivery, Courtesy courtesy, Duration pause) {
    this.background = new Background("advice", delivery, courtesy);
    this.pause = pause;
  }

  @Override
  public void advise(Run run, Consumer<Advice> listener) {
    if (!run.finished()) {
      throw new IllegalArgumentException("a whole run is needed");
    }
    background.submit(
        ticket -> {
          tell(ticket, listener, new Advice.Looking(run, Diagnosis.of(run), 0, 0));
          if (ticket.outlives(pause)) {
            var observer = background.observer(ticket);
            Trying.moves(run, observer, advice -> tell(ticket, listener, advice));
          }
        },
        BackgroundAdviser::defect);
  }

  /** Nobody waits for it but the program's own handler of defects. */
  private static void defect(Throwable cause) {
    throw new IllegalStateException("no advice could be found", cause);
  }

  private void tell(Ticket ticket, Consumer<Advice> listener, Advice advice) {
    background.tell(ticket, () -> listener.accept(advice));
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
