package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What serving costs: of a pool, and of a timed change of its prices. */
final class PriceKnobs {
  private final String prefix;
  private final Part<Prices> prices;

  private PriceKnobs(String prefix, Part<Prices> prices) {
    this.prefix = prefix;
    this.prices = prices;
  }

  /** The prices of the pool that is looked at. */
  static List<Spec> ofPool() {
    return new PriceKnobs("", Parts.POOL.to(Pool::prices, Pool::withPrices)).specs();
  }

  /** Other prices, under names that begin with {@code change-}. */
  static List<Spec> ofChange(Part<Prices> prices) {
    return new PriceKnobs("change-", prices).specs();
  }

  private List<Spec> specs() {
    return Stream.of(usual(), reserved(), spot(), billing()).flatMap(List::stream).toList();
  }

  private List<Spec> usual() {
    return List.of(
        price(
            "price-instance",
            "/h",
            100,
            prices.to(Prices::perInstanceHour, Prices::withPerInstanceHour)),
        price(
            "price-request", "/request", 1, prices.to(Prices::perRequest, Prices::withPerRequest)),
        price("price-batch", "/batch", 10, prices.to(Prices::perBatch, Prices::withPerBatch)),
        price(
            "price-memory",
            "/GBs",
            0.01,
            prices.to(Prices::perGigabyteSecond, Prices::withPerGigabyteSecond)),
        price(
            "price-warm",
            "/GBs",
            0.01,
            prices.to(Prices::perWarmGigabyteSecond, Prices::withPerWarmGigabyteSecond)),
        price(
            "price-moved",
            "/GB",
            10,
            prices.to(Prices::perGigabyteMoved, Prices::withPerGigabyteMoved)));
  }

  private List<Spec> reserved() {
    var reserved = prices.to(Prices::reserved, Prices::withReserved);
    return List.of(
        KnobSpec.of(
                prefix + "reserved",
                Quantities.COUNT,
                reserved.to(
                    Prices.Reserved::instances,
                    (now, count) -> new Prices.Reserved(count, now.perHour())))
            .on(Track.whole(1, 1000).orZero())
            .saying("reserved"),
        price(
                "reserved-price",
                "/h",
                100,
                reserved.to(
                    Prices.Reserved::perHour,
                    (now, price) -> new Prices.Reserved(now.instances(), price)))
            .with(idle(prices -> prices.reserved().instances() == 0, "idle.reserved")));
  }

  private List<Spec> spot() {
    var spot = prices.to(Prices::spot, Prices::withSpot);
    var none = idle(prices -> prices.spot().share() == 0, "idle.spot");
    return List.of(
        KnobSpec.of(
                prefix + "spot-share",
                Quantities.SHARE,
                spot.to(
                    Prices.Spot::share,
                    (now, share) -> new Prices.Spot(share, now.perHour(), now.interruption())))
            .on(Track.share())
            .saying("spot-share"),
        price(
                "spot-price",
                "/h",
                100,
                spot.to(
                    Prices.Spot::perHour,
                    (now, price) -> new Prices.Spot(now.share(), price, now.interruption())))
            .with(none),
        KnobSpec.of(
                prefix + "spot-interruption",
                Quantities.DURATION,
                spot.to(
                    Prices.Spot::interruption,
                    (now, time) -> new Prices.Spot(now.share(), now.perHour(), time)))
            .on(Track.of(60, 30 * 86_400.0).orZero())
            .zeroIs("never")
            .saying("spot-interruption")
            .with(none));
  }

  private List<Spec> billing() {
    var instance = prices.to(Prices::instanceBilling, Prices::withInstanceBilling);
    var invocation = prices.to(Prices::invocationBilling, Prices::withInvocationBilling);
    return List.of(
        granularity("instance-granularity", instance),
        minimum("instance-minimum", instance),
        granularity("invocation-granularity", invocation),
        minimum("invocation-minimum", invocation),
        SwitchSpec.of(
                prefix + "phases-billed", prices.to(Prices::phasesBilled, Prices::withPhasesBilled))
            .saying("phases-billed"),
        SwitchSpec.of(
                prefix + "failed-billed", prices.to(Prices::failedBilled, Prices::withFailedBilled))
            .saying("failed-billed"));
  }

  private Spec granularity(String name, Part<Prices.Billing> billing) {
    return time(
            name,
            billing.to(
                Prices.Billing::granularity,
                (now, step) -> new Prices.Billing(step, now.minimum())))
        .zeroIs("exact");
  }

  private Spec minimum(String name, Part<Prices.Billing> billing) {
    return time(
        name,
        billing.to(
            Prices.Billing::minimum, (now, least) -> new Prices.Billing(now.granularity(), least)));
  }

  private KnobSpec<Duration> time(String name, Part<Duration> part) {
    return KnobSpec.of(prefix + name, Quantities.DURATION, part)
        .on(Track.of(0.001, 3600).orZero())
        .saying(name);
  }

  private KnobSpec<Dollars> price(String name, String per, double most, Part<Dollars> part) {
    return KnobSpec.of(prefix + name, Quantities.price(per), part)
        .on(Track.of(most * 1e-5, most).orZero())
        .saying(name);
  }

  private Function<Focus, Effect> idle(Predicate<Prices> condition, String reason) {
    return focus -> Effect.idleIf(prices.in(focus).filter(condition).isPresent(), reason);
  }
}
