package dev.servescope.study.sweep;

import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.Locale;

/** Times within sentences, which are read and not typed. */
final class Times {
  private Times() {}

  /** How long: {@code 2 s}, {@code 500 ms}, {@code 1.5 min}. */
  static String length(Duration duration) {
    return Units.text(duration).replaceFirst("(?<=\\d)(?=[a-z])", " ").replaceFirst(" m$", " min");
  }

  /** When, as a clock shows it from the start of a run: {@code 2:10}, {@code 1:02:05}. */
  static String clock(Duration at) {
    return at.toNanosPart() != 0
        ? length(at)
        : at.toHours() > 0
            ? String.format(
                Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart())
            : String.format(Locale.ROOT, "%d:%02d", at.toMinutes(), at.toSecondsPart());
  }
}
