package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * How clients behave while they wait.
 *
 * @param timeOut an attempt without an answer by then is given up, 0 for never; it is tried again
 *     if a retry is left
 * @param impatient the share of requests whose user leaves for good after {@code patience}
 * @param patience how long an impatient user waits
 * @param cancels whether the service hears of it and drops what waits; otherwise it works in vain
 * @param retries what is done after an attempt that was refused, failed or timed out
 * @param hedging after this time without an answer a second attempt is sent beside the first, and
 *     the first answer counts; 0 for never
 */
public record Clients(
    Duration timeOut,
    double impatient,
    Duration patience,
    boolean cancels,
    Retries retries,
    Duration hedging) {
  // Stands first, as the constant below is checked against it.
  private static final Duration LONGEST = Duration.ofDays(365);

  /** Clients that wait for whatever comes. */
  public static final Clients PATIENT =
      new Clients(Duration.ZERO, 0, Duration.ofSeconds(3), true, Retries.NEVER, Duration.ZERO);

  /**
   * Tries again.
   *
   * @param most how often at the most, 0 for never
   * @param backOff how long the first pause is
   * @param factor by how much each pause is longer than the one before
   * @param jitter the share of a pause that is drawn at random, 0 to 1
   */
  public record Retries(int most, Duration backOff, double factor, double jitter) {
    /** A refused, failed or timed-out request has ended. */
    public static final Retries NEVER = new Retries(0, Duration.ofMillis(100), 2, 0.5);

    /** Refuses values out of range. */
    public Retries {
      Check.range("most", most, 0, 20);
      Check.range("backOff", backOff, Duration.ZERO, Duration.ofDays(1));
      Check.range("factor", factor, 1, 10);
      Check.range("jitter", jitter, 0, 1);
    }

    /** The same with another most. */
    public Retries withMost(int other) {
      return new Retries(other, backOff, factor, jitter);
    }

    /** The same with another first pause. */
    public Retries withBackOff(Duration other) {
      return new Retries(most, other, factor, jitter);
    }

    /** The same with pauses that grow otherwise. */
    public Retries withFactor(double other) {
      return new Retries(most, backOff, other, jitter);
    }

    /** The same with another share at random. */
    public Retries withJitter(double other) {
      return new Retries(most, backOff, factor, other);
    }
  }

  /** Refuses values out of range. */
  public Clients {
    Check.range("timeOut", timeOut, Duration.ZERO, LONGEST);
    Check.range("impatient", impatient, 0, 1);
    Check.range("patience", patience, Duration.ofNanos(1), LONGEST);
    Check.range("hedging", hedging, Duration.ZERO, LONGEST);
  }

  /** The same with another time-out. */
  public Clients withTimeOut(Duration other) {
    return new Clients(other, impatient, patience, cancels, retries, hedging);
  }

  /** The same with another share of impatient users. */
  public Clients withImpatient(double other) {
    return new Clients(timeOut, other, patience, cancels, retries, hedging);
  }

  /** The same with another patience. */
  public Clients withPatience(Duration other) {
    return new Clients(timeOut, impatient, other, cancels, retries, hedging);
  }

  /** The same, heard of or not when they give up. */
  public Clients withCancels(boolean other) {
    return new Clients(timeOut, impatient, patience, other, retries, hedging);
  }

  /** The same with other retries. */
  public Clients withRetries(Retries other) {
    return new Clients(timeOut, impatient, patience, cancels, other, hedging);
  }

  /** The same with another time until the second attempt. */
  public Clients withHedging(Duration other) {
    return new Clients(timeOut, impatient, patience, cancels, retries, other);
  }
}
