package dev.servescope.ui.transport;

import dev.servescope.ui.text.Numbers;

/** Times of a run as its clock shows them: short runs need more than whole seconds. */
final class Clock {
  private static final double SHORT = 30;

  private Clock() {}

  static String text(double seconds, double length) {
    return length < SHORT ? Numbers.duration(seconds) : Numbers.clock(seconds);
  }
}
