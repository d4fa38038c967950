package dev.servescope.bench;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** JavaFX, which a process can start once only: however many parts need it, it ends with them. */
final class Toolkit {
  private static boolean started;

  private Toolkit() {}

  static void start() throws InterruptedException {
    if (!started) {
      started = true;
      Platform.setImplicitExit(false);
      var ready = new CountDownLatch(1);
      Platform.startup(ready::countDown);
      ready.await();
    }
  }
}
