package dev.servescope.storage.trace;

import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Times and durations as they are written in traces. */
final class TimeText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,20}\\.?\\d{0,40}|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + " ?(Z|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);

  /** Half of what a long holds, so that differences of times hold as well: 146 years. */
  private static final long MAX_NANOS = Long.MAX_VALUE / 2 - Work.MAX_MEAN.toNanos();

  private TimeText() {}

  static boolean isTimestamp(String text) {
    return TIMESTAMP.matcher(text).matches();
  }

  /**
   * A timestamp such as {@code 2023-11-16 18:17:03.9799600} or {@code 2024-05-10T00:00:00Z}, as
   * nanoseconds since 1970; without an offset it is taken for UTC.
   */
  static long timestamp(Row.Field field) throws BadRowException {
    var parts = TIMESTAMP.matcher(field.text());
    if (!parts.matches()) {
      throw field.bad("no timestamp");
    }
    try {
      var offset = parts.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(parts.group(3));
      var date = LocalDate.parse(parts.group(1));
      var instant = OffsetDateTime.of(date, LocalTime.parse(parts.group(2)), offset).toInstant();
      return bounded(BigDecimal.valueOf(instant.getEpochSecond()), instant.getNano(), field);
    } catch (DateTimeException impossible) {
      throw field.bad("no date and time that exists");
    }
  }

  /** A number of seconds, or a duration with its unit, in nanoseconds. */
  static long time(Row.Field field) throws BadRowException {
    if (NUMBER.matcher(field.text()).matches()) {
      return bounded(new BigDecimal(field.text()), 0, field);
    }
    try {
      long nanos = Units.duration(field.text()).toNanos();
      return bounded(BigDecimal.valueOf(nanos, 9), 0, field);
    } catch (InvalidValueException neither) {
      throw field.bad("neither a number of seconds nor a time");
    }
  }

  private static long bounded(BigDecimal seconds, int nanos, Row.Field field)
      throws BadRowException {
    var rounded =
        seconds
            .multiply(NANOS_PER_SECOND)
            .setScale(0, RoundingMode.HALF_EVEN)
            .add(BigDecimal.valueOf(nanos));
    if (rounded.abs().compareTo(BigDecimal.valueOf(MAX_NANOS)) > 0) {
      throw field.bad("too far away");
    }
    return rounded.longValueExact();
  }

  /** The work of one request in nanoseconds: seconds, or a duration with its unit. */
  static long work(Row.Field field) throws BadRowException {
    long nanos = time(field);
    if (nanos < 0) {
      throw field.bad("below zero");
    }
    return checkWork(Duration.ofNanos(nanos));
  }

  /** The work in nanoseconds, unless it is longer than anything that is simulated. */
  static long checkWork(Duration work) throws BadRowException {
    if (work.compareTo(Work.MAX_MEAN) > 0) {
      var limit = Units.text(Work.MAX_MEAN);
      throw new BadRowException("the work of " + Units.text(work) + " is longer than " + limit);
    }
    return work.toNanos();
  }
}
