package dev.servescope.ui.shell;

import java.util.function.LongSupplier;
import javafx.scene.Scene;

/**
 * Knows whether a window is being drawn, so that work in the background may step aside. When the
 * drawing of a pulse ends cannot be asked: it is taken to last most of a pulse.
 */
public final class Pulses {
  private static final long DRAWING_NANOS = 12_000_000;

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
