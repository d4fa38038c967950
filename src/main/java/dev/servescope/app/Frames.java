package dev.servescope.app;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Knows when a window has been painted. */
final class Frames {
  /** The second frame is handed over when the first is on the screen. */
  private static final int UNTIL_PAINTED = 2;

  private Frames() {}

  /** Does something once a window has been painted for the first time from now on. */
  static void whenPainted(Scene scene, Runnable then) {
    whenPainted(scene, () -> true, then);
  }

  /** The same, with something in it that takes its time; pulses go on until it is there. */
  static void whenPainted(Scene scene, BooleanSupplier there, Runnable then) {
    var frames =
        new Runnable() {
          private int left = UNTIL_PAINTED;

          @Override
          public void run() {
            left -= there.getAsBoolean() ? 1 : 0;
            if (left == 0) {
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(then);
            } else {
              touch(scene.getRoot());
              Platform.requestNextPulse();
            }
          }
        };
    scene.addPostLayoutPulseListener(frames);
    Platform.requestNextPulse();
  }

  /**
   * A frame in which nothing has changed is not handed over, and so would not wait for the one
   * before. A hint of a cache that is not used changes nothing that could be seen.
   */
  private static void touch(Node root) {
    root.setCacheHint(
        root.getCacheHint() == CacheHint.DEFAULT ? CacheHint.SPEED : CacheHint.DEFAULT);
  }
}
