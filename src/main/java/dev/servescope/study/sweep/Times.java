package dev.servescope.study.sweep;

import dev.servescope.scenario.quantity.Spans;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times of a run within sentences. */
final class Times {
  private Times() {}

  /** How far into a run, to the second and without rounding: {@code 13 min}, {@code 1 h 5 min}. */
  static String into(Duration at) {
    if (at.isZero() || at.toNanosPart() != 0) {
      return Spans.exact(at);
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
