package dev.servescope.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work that may wait for a disk: done by one executor, told of on another. With {@code
 * Runnable::run} for both it is done at once, as tests want it.
 *
 * @param worker does the work, one after the other
 * @param delivery tells of it: the thread of the window
 */
public record Tasks(Executor worker, Executor delivery) {

  /**
   * Does some work and hands on what came out of it.
   *
   * @param failed hears of whatever ended the work, so that nobody waits for it; an {@link Error}
   *     also goes on to those who look after defects
   */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    worker.execute(() -> attempt(work, done, failed));
  }

  private <T> void attempt(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception trouble) {
      delivery.execute(() -> failed.accept(trouble));
      return;
    } catch (Error defect) {
      delivery.execute(() -> failed.accept(defect));
      throw defect;
    }
    delivery.execute(() -> done.accept(result));
  }
}
