package dev.servescope.storage.trace;

/**
 * Times within a minute, each moment as likely as any other: SplitMix64 (Steele, Lea and Flood
 * 2014) from one fixed state, so that a file always gives the same requests, of which the high 53
 * bits are taken as a share of the minute. One number is drawn for each request, in the order of
 * the rows and, within a row, of the minutes; sorting them gives the order statistics.
 */
final class Spread {
  private static final long NANOS_PER_MINUTE = 60_000_000_000L;

  private long state = 2019;

  /** A time in a minute, 0 for the first, in nanoseconds. */
  long within(int minute) {
    double share = (next() >>> 11) * 0x1p-53;
    return minute * NANOS_PER_MINUTE + (long) (share * NANOS_PER_MINUTE);
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
