package dev.servescope.ui.plot;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.testfx.api.FxToolkit;

/** Runs test code on the JavaFX thread and waits for pulses. */
final class Fx {
  private Fx() {}

  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  static <T> T call(Callable<T> code) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(code.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    try {
      return result.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Runs code, then waits until the scene has been laid out twice. */
  static void andTwoPulses(Scene scene, Runnable code) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Runnable[] listener = new Runnable[1];
    int[] left = {2};
    listener[0] =
        () -> {
          if (--left[0] == 0) {
            scene.removePostLayoutPulseListener(listener[0]);
            done.complete(null);
          } else {
            Platform.requestNextPulse();
          }
        };
    Platform.runLater(
        () -> {
          code.run();
          scene.addPostLayoutPulseListener(listener[0]);
          Platform.requestNextPulse();
        });
    done.get(20, TimeUnit.SECONDS);
  }
}
