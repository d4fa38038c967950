package dev.servescope.study;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A thread that does the newest task and drops those that wait before it. */
final class Lane implements AutoCloseable {
  private final Thread thread;
  private Ticket current = new Ticket();
  private @Nullable Runnable waiting;
  private boolean closed;

  /**
   * Starts the thread.
   *
   * @param priority as of {@link Thread#setPriority}
   */
  @SuppressWarnings("ThreadPriorityCheck") // A courtesy to the machine: nothing relies on it.
  Lane(String name, int priority) {
    thread = new Thread(this::work, name);
    thread.setDaemon(true);
    thread.setPriority(priority);
    thread.start();
  }

  synchronized void submit(Consumer<Ticket> task) {
    current.invalidate();
    var ticket = new Ticket();
    current = ticket;
    waiting = () -> task.accept(ticket);
    notifyAll();
  }

  /** Stops the task under way and drops the one that waits. */
  synchronized void cancel() {
    current.invalidate();
    waiting = null;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  private void work() {
    for (var task = take(); task != null; task = take()) {
      try {
        task.run();
      } catch (RuntimeException | Error defect) {
        // Somebody is told as of any other defect, but what comes next is still done.
        thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
      }
    }
  }

  private synchronized @Nullable Runnable take() {
    try {
      while (waiting == null && !closed) {
        wait();
      }
    } catch (InterruptedException asked) {
      closed = true;
    }
    var task = closed ? null : waiting;
    waiting = null;
    return task;
  }

  @Override
  public synchronized void close() {
    cancel();
    closed = true;
    notifyAll();
  }
}
