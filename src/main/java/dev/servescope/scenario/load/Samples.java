package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A long list of durations in nanoseconds that belongs to a scenario, such as the arrival times of
 * a trace. It is a value: it copies what it is given, and equal lists are equal.
 */
public final class Samples {
  /** The most entries that a list may have. */
  public static final int MAX_SIZE = 5_000_000;

  private final long[] nanos;
  private final int hash;

  private Samples(long[] nanos) {
    Check.range("", nanos.length, 1, MAX_SIZE);
    this.nanos = nanos;
    this.hash = Arrays.hashCode(nanos);
  }

  /** The given durations, in nanoseconds. */
  public static Samples ofNanos(long... nanos) {
    return new Samples(nanos.clone());
  }

  /** The given durations, in milliseconds. */
  public static Samples ofMillis(long... millis) {
    return new Samples(LongStream.of(millis).map(ms -> ms * 1_000_000).toArray());
  }

  /** How many durations the list has, at least one. */
  public int size() {
    return nanos.length;
  }

  /** The duration at {@code index}, in nanoseconds. */
  public long nanos(int index) {
    return nanos[index];
  }

  /** The durations in order, in nanoseconds. */
  public LongStream stream() {
    return Arrays.stream(nanos);
  }

  /** The mean of the durations, in nanoseconds. */
  public double meanNanos() {
    return Arrays.stream(nanos).asDoubleStream().sum() / nanos.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Samples that && hash == that.hash && Arrays.equals(nanos, that.nanos);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return nanos.length + " durations";
  }
}
