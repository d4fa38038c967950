package dev.servescope.scenario.quantity;

/**
 * How fast data move.
 *
 * @param bitsPerSecond 0 stands for no limit
 */
public record Bandwidth(double bitsPerSecond) implements Comparable<Bandwidth> {
  /** Data are there at once. */
  public static final Bandwidth UNLIMITED = new Bandwidth(0);

  /** Nanoseconds; short enough to be added to a time. */
  private static final double LONGEST = Long.MAX_VALUE / 4.0;

  /** Refuses a negative bandwidth and one above a petabit a second. */
  public Bandwidth {
    if (!(bitsPerSecond >= 0 && bitsPerSecond <= 1e15)) {
      throw new InvalidValueException(
          "",
          Units.plain(bitsPerSecond) + "bit/s",
          "a bandwidth such as 1Gbit/s, up to 1000000Gbit/s, or unlimited");
    }
    bitsPerSecond = bitsPerSecond + 0.0; // Minus zero is zero, so that equal values are equal.
  }

  /** So many billions of bits a second. */
  public static Bandwidth gigabits(double gigabitsPerSecond) {
    return new Bandwidth(gigabitsPerSecond * 1e9);
  }

  /** The time that so many bytes take, in nanoseconds; what takes decades takes decades. */
  public long nanosFor(double bytes) {
    return bitsPerSecond == 0 ? 0 : Math.round(Math.min(bytes * 8 / bitsPerSecond * 1e9, LONGEST));
  }

  @Override
  public int compareTo(Bandwidth other) {
    return Double.compare(bitsPerSecond, other.bitsPerSecond);
  }

  @Override
  public String toString() {
    return Units.text(this);
  }
}
