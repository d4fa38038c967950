package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What serving costs; every price may be zero, and what is charged adds up.
 *
 * @param perInstanceHour for an instance from the asking for it to its end, whatever it does
 * @param perRequest for each request handed to an instance; refused ones are free
 * @param perBatch for each batch handed to an instance
 * @param perGigabyteSecond for execution time x memory of the instance; idle time is free
 * @param perWarmGigabyteSecond for the memory of a warm pool in front of functions, used or not
 * @param perGigabyteMoved for each gigabyte of payloads and answers
 * @param reserved instances paid for in advance
 * @param spot instances that may be taken away
 * @param instanceBilling how the time of each machine is rounded when it ends, or the run does;
 *     that of a reserved one is not
 * @param invocationBilling how execution time is rounded
 * @param phasesBilled whether the cold start of a function is charged like its execution, rounded
 *     with the first that follows
 * @param failedBilled whether a crashed instance is charged
 */
public record Prices(
    Dollars perInstanceHour,
    Dollars perRequest,
    Dollars perBatch,
    Dollars perGigabyteSecond,
    Dollars perWarmGigabyteSecond,
    Dollars perGigabyteMoved,
    Reserved reserved,
    Spot spot,
    Billing instanceBilling,
    Billing invocationBilling,
    boolean phasesBilled,
    boolean failedBilled) {
  /** Nothing costs anything. */
  public static final Prices FREE =
      new Prices(Dollars.ZERO, Dollars.ZERO, Dollars.ZERO, Dollars.ZERO);

  /**
   * Instances that are paid for, whether they run or not. The first so many that run cost nothing
   * more.
   *
   * @param instances how many, 0 for none
   * @param perHour for each of them
   */
  public record Reserved(int instances, Dollars perHour) {
    /** None. */
    public static final Reserved NONE = new Reserved(0, Dollars.ZERO);

    /** Refuses instances out of range. */
    public Reserved {
      Check.range("instances", instances, 0, Scaling.MAX_INSTANCES);
    }
  }

  /**
   * Cheap instances that may be taken away.
   *
   * @param share of the places of each shard that are of this kind, spread evenly over them, 0 to 1
   * @param perHour for each of them, instead of the usual price
   * @param interruption mean time until one is taken away, exponentially distributed; it is then
   *     asked for anew. 0 for never
   */
  public record Spot(double share, Dollars perHour, Duration interruption) {
    /** None. */
    public static final Spot NONE = new Spot(0, Dollars.ZERO, Duration.ZERO);

    /** Refuses values out of range. */
    public Spot {
      Check.range("share", share, 0, 1);
      Check.range("interruption", interruption, Duration.ZERO, Duration.ofDays(3650));
    }
  }

  /**
   * How time is rounded before it is charged.
   *
   * @param granularity up to a multiple of this, 0 for the exact time
   * @param minimum at least this
   */
  public record Billing(Duration granularity, Duration minimum) {
    /** The exact time. */
    public static final Billing EXACT = new Billing(Duration.ZERO, Duration.ZERO);

    /** Refuses values out of range. */
    public Billing {
      Check.range("granularity", granularity, Duration.ZERO, Duration.ofDays(31));
      Check.range("minimum", minimum, Duration.ZERO, Duration.ofDays(31));
    }

    /** The time that is charged for so much, in nanoseconds. */
    public long charged(long nanos) {
      long step = granularity.toNanos();
      long least = Math.max(nanos, minimum.toNanos());
      return step == 0 ? least : Math.ceilDiv(least, step) * step;
    }

    /** Whether the exact time is charged. */
    public boolean isExact() {
      return granularity.isZero() && minimum.isZero();
    }
  }

  /** The four usual prices and nothing else. */
  public Prices(
      Dollars perInstanceHour, Dollars perRequest, Dollars perBatch, Dollars perGigabyteSecond) {
    this(
        perInstanceHour,
        perRequest,
        perBatch,
        perGigabyteSecond,
        Dollars.ZERO,
        Dollars.ZERO,
        Reserved.NONE,
        Spot.NONE,
        Billing.EXACT,
        Billing.EXACT,
        false,
        true);
  }

  /** The same with another price of an instance-hour. */
  public Prices withPerInstanceHour(Dollars other) {
    return with(draft -> draft.perInstanceHour = other);
  }

  /** The same with another price of a request. */
  public Prices withPerRequest(Dollars other) {
    return with(draft -> draft.perRequest = other);
  }

  /** The same with another price of a batch. */
  public Prices withPerBatch(Dollars other) {
    return with(draft -> draft.perBatch = other);
  }

  /** The same with another price of a gigabyte-second. */
  public Prices withPerGigabyteSecond(Dollars other) {
    return with(draft -> draft.perGigabyteSecond = other);
  }

  /** The same with another price of warm memory. */
  public Prices withPerWarmGigabyteSecond(Dollars other) {
    return with(draft -> draft.perWarmGigabyteSecond = other);
  }

  /** The same with another price of moved data. */
  public Prices withPerGigabyteMoved(Dollars other) {
    return with(draft -> draft.perGigabyteMoved = other);
  }

  /** The same with other reserved instances. */
  public Prices withReserved(Reserved other) {
    return with(draft -> draft.reserved = other);
  }

  /** The same with other spot instances. */
  public Prices withSpot(Spot other) {
    return with(draft -> draft.spot = other);
  }

  /** The same with instance time rounded otherwise. */
  public Prices withInstanceBilling(Billing other) {
    return with(draft -> draft.instanceBilling = other);
  }

  /** The same with execution time rounded otherwise. */
  public Prices withInvocationBilling(Billing other) {
    return with(draft -> draft.invocationBilling = other);
  }

  /** The same, with cold starts charged or not. */
  public Prices withPhasesBilled(boolean other) {
    return with(draft -> draft.phasesBilled = other);
  }

  /** The same, with crashed instances charged or not. */
  public Prices withFailedBilled(boolean other) {
    return with(draft -> draft.failedBilled = other);
  }

  private Prices with(Consumer<Draft> change) {
    var draft = new Draft();
    change.accept(draft);
    return draft.made();
  }

  /** These prices open to change. */
  private final class Draft {
    private Dollars perInstanceHour = Prices.this.perInstanceHour;
    private Dollars perRequest = Prices.this.perRequest;
    private Dollars perBatch = Prices.this.perBatch;
    private Dollars perGigabyteSecond = Prices.this.perGigabyteSecond;
    private Dollars perWarmGigabyteSecond = Prices.this.perWarmGigabyteSecond;
    private Dollars perGigabyteMoved = Prices.this.perGigabyteMoved;
    private Reserved reserved = Prices.this.reserved;
    private Spot spot = Prices.this.spot;
    private Billing instanceBilling = Prices.this.instanceBilling;
    private Billing invocationBilling = Prices.this.invocationBilling;
    private boolean phasesBilled = Prices.this.phasesBilled;
    private boolean failedBilled = Prices.this.failedBilled;

    Prices made() {
      return new Prices(
          perInstanceHour,
          perRequest,
          perBatch,
          perGigabyteSecond,
          perWarmGigabyteSecond,
          perGigabyteMoved,
          reserved,
          spot,
          instanceBilling,
          invocationBilling,
          phasesBilled,
          failedBilled);
    }
  }
}
