package dev.servescope.ui.knob;

import dev.servescope.scenario.Batching;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Prices;
import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Sharding;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Short ways into the parts of a scenario, for the lists of knobs. */
final class Lens {
  private static final Scaling.OnDemand NEW_ON_DEMAND =
      new Scaling.OnDemand(Duration.ofMinutes(10), 1000);

  private Lens() {}

  static <T> KnobSpec<T> pool(
      String name, Quantity<T> quantity, Function<Pool, T> read, BiFunction<Pool, T, Pool> write) {
    return KnobSpec.of(
        name,
        quantity,
        scenario -> read.apply(scenario.pool()),
        (scenario, value) -> scenario.withPool(write.apply(scenario.pool(), value)));
  }

  static <T> KnobSpec<T> batching(
      String name,
      Quantity<T> quantity,
      Function<Batching, T> read,
      BiFunction<Batching, T, Batching> write) {
    return pool(
        name,
        quantity,
        pool -> read.apply(pool.batching()),
        (pool, value) -> pool.withBatching(write.apply(pool.batching(), value)));
  }

  static <T> KnobSpec<T> sharding(
      String name,
      Quantity<T> quantity,
      Function<Sharding, T> read,
      BiFunction<Sharding, T, Sharding> write) {
    return pool(
        name,
        quantity,
        pool -> read.apply(pool.sharding()),
        (pool, value) -> pool.withSharding(write.apply(pool.sharding(), value)));
  }

  /**
   * A part of scaling on demand; reads what a new pool on demand would have where there is none.
   */
  static <T> KnobSpec<T> onDemand(
      String name,
      Quantity<T> quantity,
      Function<Scaling.OnDemand, T> read,
      BiFunction<Scaling.OnDemand, T, Scaling> write) {
    return pool(
        name,
        quantity,
        pool -> read.apply(pool.scaling() instanceof Scaling.OnDemand now ? now : NEW_ON_DEMAND),
        (pool, value) ->
            pool.scaling() instanceof Scaling.OnDemand now
                ? pool.withScaling(write.apply(now, value))
                : pool);
  }

  static KnobSpec<Dollars> price(
      String name,
      String per,
      Function<Prices, Dollars> read,
      BiFunction<Prices, Dollars, Prices> write) {
    return KnobSpec.of(
        name,
        Quantities.price(per),
        (Scenario scenario) -> read.apply(scenario.prices()),
        (scenario, value) -> scenario.withPrices(write.apply(scenario.prices(), value)));
  }
}
