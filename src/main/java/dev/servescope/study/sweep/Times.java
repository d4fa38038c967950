package dev.servescope.study.sweep;

import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times within sentences, which are read and not typed. */
final class Times {
  private Times() {}

  /** How long: {@code 2 s}, {@code 500 ms}, {@code 1.5 min}. */
  static String length(Duration duration) {
    return Units.text(duration).replaceFirst("(?<=\\d)(?=[a-z])", " ").replaceFirst(" m$", " min");
  }

  /** How far into a run, to the second and without rounding: {@code 13 min}, {@code 1 h 5 min}. */
  static String into(Duration at) {
    if (at.isZero() || at.toNanosPart() != 0) {
      return length(at);
    }
    return Stream.of(
            part(at.toDaysPart(), " d"),
            part(at.toHoursPart(), " h"),
            part(at.toMinutesPart(), " min"),
            part(at.toSecondsPart(), " s"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + unit;
  }
}
