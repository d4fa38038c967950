package dev.servescope.scenario.quantity;

/**
 * An amount of memory or data, in decimal units as vendors bill them (1 GB = 10^9 bytes).
 *
 * @param count bytes, 0 or more
 */
public record Bytes(long count) implements Comparable<Bytes> {
  /** Refuses a negative amount. */
  public Bytes {
    Check.range("", count, 0, Long.MAX_VALUE);
  }

  /** So many gigabytes of 10^9 bytes. */
  public static Bytes gigabytes(double gigabytes) {
    return new Bytes(Math.round(gigabytes * 1e9));
  }

  /** This amount in gigabytes of 10^9 bytes. */
  public double gigabytes() {
    return count / 1e9;
  }

  @Override
  public int compareTo(Bytes other) {
    return Long.compare(count, other.count);
  }

  @Override
  public String toString() {
    return Units.text(this);
  }
}
