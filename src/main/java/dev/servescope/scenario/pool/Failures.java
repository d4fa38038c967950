package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;
import java.util.List;

/**
 * What goes wrong at random, and how it is noticed.
 *
 * @param faults each strikes on its own
 * @param zones instances are spread over so many zones in turn
 * @param retried whether work of a crashed instance is done again elsewhere; otherwise it has
 *     failed
 * @param probe how the balancer learns who is ready
 */
public record Failures(List<Fault> faults, int zones, boolean retried, Probe probe) {
  /** Nothing fails. */
  public static final Failures NONE = new Failures(List.of(), 1, true, Probe.OFF);

  /** The most kinds of faults. */
  public static final int MAX_FAULTS = 16;

  /**
   * A fault that strikes each instance, or each zone, after exponentially distributed times.
   *
   * @param kind what happens
   * @param between mean time from the end of one to the next (MTBF)
   * @param lasting mean time until it is mended (MTTR); a crashed instance then starts again
   * @param factor of a slow-down: how many times longer everything takes
   */
  public record Fault(Kind kind, Duration between, Duration lasting, double factor) {
    /** What happens. */
    public enum Kind {
      /** An instance crashes. */
      CRASH,
      /** An instance takes longer for everything. */
      SLOW_DOWN,
      /** An instance runs, but answers every request with an error at once. */
      UNABLE,
      /** All instances of a zone crash, and none starts in it until it is back. */
      ZONE_LOSS
    }

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** Refuses values out of range. */
    public Fault {
      Check.range("between", between, SHORTEST, Duration.ofDays(36_500));
      Check.range("lasting", lasting, Duration.ZERO, Duration.ofDays(365));
      Check.range("factor", factor, 1, 1000);
    }
  }

  /**
   * Readiness probes: each instance is asked every {@code period}; after so many failures in a row
   * it gets no more requests, after so many successes it does again. Until a probe has noticed, an
   * instance that has crashed is sent requests, which fail at once.
   *
   * @param period time between two probes, at least 1 ms, or 0 for none: then everything is known
   *     at once, and one that is unable is never noticed
   * @param timeOut how long a probe waits for an instance that has crashed
   * @param failures in a row that take an instance out
   * @param successes in a row that bring it back
   */
  public record Probe(Duration period, Duration timeOut, int failures, int successes) {
    /** No probes. */
    public static final Probe OFF = new Probe(Duration.ZERO, Duration.ofSeconds(1), 3, 1);

    /** With the constants that Kubernetes has unless told otherwise. */
    public static final Probe KUBERNETES =
        new Probe(Duration.ofSeconds(10), Duration.ofSeconds(1), 3, 1);

    /** Refuses values out of range. */
    public Probe {
      Check.zeroOrRange("period", period, Duration.ofMillis(1), Duration.ofDays(1));
      Check.range("timeOut", timeOut, Duration.ZERO, Duration.ofHours(1));
      Check.range("failures", failures, 1, 100);
      Check.range("successes", successes, 1, 100);
    }

    /** Whether instances are asked at all. */
    public boolean isOn() {
      return !period.isZero();
    }

    /** The same with another period. */
    public Probe withPeriod(Duration other) {
      return new Probe(other, timeOut, failures, successes);
    }

    /** The same with another time-out. */
    public Probe withTimeOut(Duration other) {
      return new Probe(period, other, failures, successes);
    }

    /** The same with other failures. */
    public Probe withFailures(int other) {
      return new Probe(period, timeOut, other, successes);
    }

    /** The same with other successes. */
    public Probe withSuccesses(int other) {
      return new Probe(period, timeOut, failures, other);
    }
  }

  /** Refuses too many faults and zones out of range. */
  public Failures {
    faults = List.copyOf(faults);
    Check.range("faults", faults.size(), 0, MAX_FAULTS);
    Check.range("zones", zones, 1, 100);
  }

  /** The same with other faults. */
  public Failures withFaults(List<Fault> other) {
    return new Failures(other, zones, retried, probe);
  }

  /** The same with other zones. */
  public Failures withZones(int other) {
    return new Failures(faults, other, retried, probe);
  }

  /** The same, with lost work done again or not. */
  public Failures withRetried(boolean other) {
    return new Failures(faults, zones, other, probe);
  }

  /** The same with other probes. */
  public Failures withProbe(Probe other) {
    return new Failures(faults, zones, retried, other);
  }
}
