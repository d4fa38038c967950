package dev.servescope.engine.record;

/** Gigabyte-nanoseconds that came together since the last filing, for prices by memory. */
final class GigabyteTally {
  private double busy;
  private double starting;
  private double kept;
  private double keptGigabytes;
  private long keptSince;

  void busy(double gigabyteNanos) {
    busy += gigabyteNanos;
  }

  void starting(double gigabyteNanos) {
    starting += gigabyteNanos;
  }

  /** Memory that is kept warm has become more, or less. */
  void kept(double gigabytes, long now) {
    kept += keptGigabytes * (now - keptSince);
    keptSince = now;
    keptGigabytes += gigabytes;
  }

  double collectBusy() {
    double collected = busy;
    busy = 0;
    return collected;
  }

  double collectStarting() {
    double collected = starting;
    starting = 0;
    return collected;
  }

  double collectKept(long now) {
    kept(0, now);
    double collected = kept;
    kept = 0;
    return collected;
  }
}
