package dev.servescope.ui.shell;

import java.util.function.LongSupplier;
import javafx.scene.Scene;

/**
 * Knows whether a window is being drawn, so that work in the background may leave it a processor.
 * When the drawing of a pulse ends, and whether another follows, cannot be asked: a window counts
 * as drawn until two pulses have been left out.
 */
public final class Pulses {
  private static final long DRAWING_NANOS = 40_000_000;

  private final LongSupplier nanoClock;
  private volatile long until;

  /** Knows of no window yet. */
  public Pulses() {
    this(System::nanoTime);
  }

  Pulses(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.until = nanoClock.getAsLong();
  }

  /** Watches a window; on its thread. */
  public void watch(Scene scene) {
    scene.addPreLayoutPulseListener(this::begin);
  }

  /** A pulse begins. */
  void begin() {
    until = nanoClock.getAsLong() + DRAWING_NANOS;
  }

  /** Whether a window is being drawn; on any thread. */
  public boolean drawing() {
    return until - nanoClock.getAsLong() > 0;
  }
}
