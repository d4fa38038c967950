package dev.servescope.study.confidence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered tasks on several threads and gives their results by number, so that the outcome
 * does not depend on which thread was faster. The caller's own thread is one of them: it never
 * waits for a thread that the executor does not have.
 */
public final class Workers {
  private final Executor executor;
  private final int threads;

  /**
   * Works on several threads.
   *
   * @param executor lends all of them but the calling one
   * @param threads at the most, the calling one included, 1 or more
   */
  public Workers(Executor executor, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more: " + threads);
    }
    this.executor = executor;
    this.threads = threads;
  }

  /** On how many threads it works at the most, the calling one included. */
  public int threads() {
    return threads;
  }

  /** A task; it asks from time to time whether it is to give up. */
  public interface Task<T> {
    /** Does the task of a number. */
    T run(int number, BooleanSupplier stopped);
  }

  /**
   * Does the tasks from {@code first} to before {@code end}.
   *
   * @throws CancellationException if the calling thread is interrupted
   */
  public <T> List<T> run(int first, int end, Task<T> task) {
    var work = new Work<>(first, end, task);
    for (int i = 1; i < Math.min(threads, end - first); i++) {
      executor.execute(work::share);
    }
    work.share();
    return work.await();
  }

  /** The tasks of one call. */
  private static final class Work<T> {
    private final int first;
    private final int end;
    private final Task<T> task;
    private final Map<Integer, T> results = new ConcurrentSkipListMap<>();
    private final AtomicInteger next;
    private final CountDownLatch open;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Thread caller = Thread.currentThread();

    Work(int first, int end, Task<T> task) {
      this.first = first;
      this.end = end;
      this.task = task;
      this.next = new AtomicInteger(first);
      this.open = new CountDownLatch(end - first);
    }

    /** Takes one task after the other until none is left. */
    void share() {
      for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
        try {
          if (!stopped()) {
            results.put(number, task.run(number, this::stopped));
          }
        } catch (RuntimeException | Error cause) {
          failure.compareAndSet(null, cause);
        } finally {
          open.countDown();
        }
      }
    }

    private boolean stopped() {
      return failure.get() != null || caller.isInterrupted();
    }

    List<T> await() {
      try {
        open.await();
      } catch (InterruptedException interrupted) {
        failure.compareAndSet(null, cancelled(interrupted));
        caller.interrupt();
      }
      return switch (failure.get()) {
        case null -> whole();
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case Throwable cause -> throw new IllegalStateException(cause);
      };
    }

    private static CancellationException cancelled(InterruptedException cause) {
      var cancelled = new CancellationException("the replications were interrupted");
      cancelled.initCause(cause);
      return cancelled;
    }

    private List<T> whole() {
      if (results.size() < end - first) {
        throw new CancellationException("the replications were interrupted");
      }
      return List.copyOf(results.values());
    }
  }
}
