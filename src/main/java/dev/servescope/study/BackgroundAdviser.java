package dev.servescope.study;

import dev.servescope.run.Run;
import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Trying;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Tries moves on one thread of low priority, so that whoever moves a slider does not notice it. A
 * run has to stand for a while before anything is tried; what dominates it is said at once.
 */
public final class BackgroundAdviser implements Adviser {
  /** How long a run has to stand: longer than for its intervals, which come first. */
  public static final Duration PAUSE = Duration.ofMillis(1500);

  private final Executor delivery;
  private final Courtesy courtesy;
  private final Duration pause;
  private final Lane lane = new Lane("servescope-advice", Thread.MIN_PRIORITY);

  /**
   * Makes an adviser.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   * @param occupied whether the processors are wanted for something that cannot wait
   */
  public BackgroundAdviser(Executor delivery, BooleanSupplier occupied) {
    this(delivery, new Courtesy(occupied), PAUSE);
  }

  BackgroundAdviser(Executor delivery, Courtesy courtesy, Duration pause) {
    this.delivery = delivery;
    this.courtesy = courtesy;
    this.pause = pause;
  }

  @Override
  public void advise(Run run, Consumer<Advice> listener) {
    if (!run.finished()) {
      throw new IllegalArgumentException("a whole run is needed");
    }
    lane.submit(
        ticket -> {
          tell(ticket, listener, new Advice.Looking(run, Diagnosis.of(run), 0, 0));
          if (ticket.outlives(pause)) {
            attempt(run, listener, ticket);
          }
        });
  }

  private void attempt(Run run, Consumer<Advice> listener, Ticket ticket) {
    try {
      var observer = courtesy.observer(ticket);
      Trying.moves(run, observer, advice -> tell(ticket, listener, advice));
    } catch (CancellationException overtaken) {
      // Somebody has moved on: a newer run, if there is one, will be told of.
    }
  }

  private void tell(Ticket ticket, Consumer<Advice> listener, Advice advice) {
    delivery.execute(() -> ticket.ifValid(() -> listener.accept(advice)));
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
