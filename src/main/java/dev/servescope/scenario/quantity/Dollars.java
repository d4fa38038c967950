package dev.servescope.scenario.quantity;

/**
 * A price in US dollars for one unit of what the field names (an hour, a request, ...).
 *
 * @param amount dollars, from 0 to one million
 */
public record Dollars(double amount) implements Comparable<Dollars> {
  /** No charge. */
  public static final Dollars ZERO = new Dollars(0);

  /** Refuses a negative or unlimited price. */
  public Dollars {
    if (!(amount >= 0 && amount <= 1e6)) {
      throw new InvalidValueException("", "$" + Units.plain(amount), "a price from $0 to $1000000");
    }
    amount = amount + 0.0; // Minus zero is zero, so that equal values are equal.
  }

  @Override
  public int compareTo(Dollars other) {
    return Double.compare(amount, other.amount);
  }

  @Override
  public String toString() {
    return "$" + Units.plain(amount);
  }
}
