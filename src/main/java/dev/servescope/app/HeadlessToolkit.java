package dev.servescope.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/**
 * JavaFX without a display, to draw pictures. It starts once in the life of a program, and keeps
 * the program alive until it is closed.
 */
final class HeadlessToolkit implements AutoCloseable {
  /** Starts it; whatever display there is stays untouched. */
  HeadlessToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {});
  }

  /** What the code gives on the JavaFX thread; its failure is a defect of the program. */
  <T> T call(Callable<T> code) throws InterruptedException {
    var task = new FutureTask<>(code);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException("cannot draw", broken.getCause());
    }
  }

  @Override
  public void close() {
    Platform.exit();
  }
}
