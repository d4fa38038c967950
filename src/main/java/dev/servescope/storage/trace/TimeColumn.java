package dev.servescope.storage.trace;

/**
 * A column of times, all of one kind: seconds from any start or timestamps. The first that exists
 * decides which, so that a stray number among dates is not taken for a time in 1970.
 */
final class TimeColumn {
  private enum Kind {
    UNDECIDED,
    SECONDS,
    TIMESTAMPS
  }

  private Kind kind = Kind.UNDECIDED;

  /** The time in nanoseconds since a start that is the same for the whole column. */
  long nanos(Row.Field field) throws BadRowException {
    var found = TimeText.isTimestamp(field.text()) ? Kind.TIMESTAMPS : Kind.SECONDS;
    long nanos = found == Kind.TIMESTAMPS ? TimeText.timestamp(field) : TimeText.time(field);
    if (kind == Kind.UNDECIDED) {
      kind = found;
    }
    if (kind != found) {
      throw field.bad(
          found == Kind.SECONDS ? "a number among timestamps" : "a timestamp among numbers");
    }
    return nanos;
  }
}
