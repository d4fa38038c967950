package dev.servescope.bench.yardstick;

import java.util.Arrays;

/** How long every request took; all that a yardstick stores. */
public final class Responses {
  /** Nanoseconds of those answered; of the others the complement of the time of arrival. */
  private long[] nanos;

  private int size;

  Responses(double expected) {
    this.nanos = new long[(int) (1.01 * expected) + 1000];
  }

  /** Another request has arrived; gives its number, 0 for the first. */
  int arrive(long now) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size] = ~now;
    return size++;
  }

  /** When a request that is not answered yet arrived. */
  long arrivedAt(int request) {
    return ~nanos[request];
  }

  void answer(int request, long now) {
    nanos[request] = now - ~nanos[request];
  }

  /** How many requests have arrived. */
  public int size() {
    return size;
  }

  /** How long a request took, in nanoseconds; negative if it is not answered. */
  public long nanos(int request) {
    return nanos[request];
  }
}
