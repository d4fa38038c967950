package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Dollars;

/**
 * What serving costs; every price may be zero, and what is charged adds up.
 *
 * @param perInstanceHour for an instance from the asking for it to its end, whatever it does
 * @param perRequest for each request handed to an instance; refused ones are free
 * @param perBatch for each batch handed to an instance
 * @param perGigabyteSecond for execution time x memory of the instance; idle time is free
 */
public record Prices(
    Dollars perInstanceHour, Dollars perRequest, Dollars perBatch, Dollars perGigabyteSecond) {
  /** Nothing costs anything. */
  public static final Prices FREE =
      new Prices(Dollars.ZERO, Dollars.ZERO, Dollars.ZERO, Dollars.ZERO);

  /** The same with another price of an instance-hour. */
  public Prices withPerInstanceHour(Dollars other) {
    return new Prices(other, perRequest, perBatch, perGigabyteSecond);
  }

  /** The same with another price of a request. */
  public Prices withPerRequest(Dollars other) {
    return new Prices(perInstanceHour, other, perBatch, perGigabyteSecond);
  }

  /** The same with another price of a batch. */
  public Prices withPerBatch(Dollars other) {
    return new Prices(perInstanceHour, perRequest, other, perGigabyteSecond);
  }

  /** The same with another price of a gigabyte-second. */
  public Prices withPerGigabyteSecond(Dollars other) {
    return new Prices(perInstanceHour, perRequest, perBatch, other);
  }
}
