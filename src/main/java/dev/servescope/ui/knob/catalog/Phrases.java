package dev.servescope.ui.knob.catalog;

import dev.servescope.ui.text.Numbers;
import java.time.Duration;

/** Times as people say them. */
final class Phrases {
  private Phrases() {}

  static String brief(Duration time) {
    return Numbers.briefDuration(seconds(time));
  }

  static String clock(Duration time) {
    return Numbers.clock(seconds(time));
  }

  private static double seconds(Duration time) {
    return (double) time.toNanos() / 1e9;
  }
}
