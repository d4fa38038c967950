package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Prices.Billing;
import dev.servescope.scenario.pool.Prices.Reserved;
import dev.servescope.scenario.pool.Prices.Spot;
import dev.servescope.scenario.quantity.Dollars;

/** Prices in the file; one that is left out is zero. */
final class PricesJson {
  private static final Codec<Dollars> PER_HOUR = Values.price("/h");
  private static final Codec<Dollars> PER_GIGABYTE_SECOND = Values.price("/GBs");

  private static final Codec<Reserved> RESERVED =
      Shape.of(
          Reserved.NONE,
          at ->
              new Reserved(
                  at.always("instances", Reserved::instances, Values.WHOLE),
                  at.always("price", Reserved::perHour, PER_HOUR)));

  private static final Codec<Spot> SPOT =
      Shape.of(
          Spot.NONE,
          at ->
              new Spot(
                  at.always("share", Spot::share, Values.NUMBER),
                  at.always("price", Spot::perHour, PER_HOUR),
                  at.always("interruption", Spot::interruption, Values.DURATION)));

  private static final Codec<Billing> BILLING =
      Shape.of(
          Billing.EXACT,
          at ->
              new Billing(
                  at.always("granularity", Billing::granularity, Values.DURATION),
                  at.always("minimum", Billing::minimum, Values.DURATION)));

  static final Codec<Prices> CODEC = Shape.of(Prices.FREE, PricesJson::prices);

  private PricesJson() {}

  private static Prices prices(Slots<Prices> at) {
    return new Prices(
        at.always("instance", Prices::perInstanceHour, PER_HOUR),
        at.always("request", Prices::perRequest, Values.price("/request")),
        at.always("batch", Prices::perBatch, Values.price("/batch")),
        at.always("execution", Prices::perGigabyteSecond, PER_GIGABYTE_SECOND),
        at.optional("warm", Prices::perWarmGigabyteSecond, PER_GIGABYTE_SECOND),
        at.optional("moved", Prices::perGigabyteMoved, Values.price("/GB")),
        at.optional("reserved", Prices::reserved, RESERVED),
        at.optional("spot", Prices::spot, SPOT),
        at.optional("instanceBilling", Prices::instanceBilling, BILLING),
        at.optional("invocationBilling", Prices::invocationBilling, BILLING),
        at.optional("phasesBilled", Prices::phasesBilled, Values.FLAG),
        at.optional("failedBilled", Prices::failedBilled, Values.FLAG));
  }
}
