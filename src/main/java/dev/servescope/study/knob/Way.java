package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.pool.Pool;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A way from a scenario to a part of it that need not be there, and back to a scenario with another
 * part.
 */
record Way<T>(Function<Scenario, Optional<T>> read, BiFunction<Scenario, T, Scenario> write) {
  static final Way<Scenario> SCENARIO = new Way<>(Optional::of, (before, after) -> after);
  static final Way<Demand> DEMAND = SCENARIO.to(Scenario::demand, Scenario::withDemand);

  /** The pool at a place, 0 for the first. */
  static Way<Pool> pool(int index) {
    return SCENARIO.toOptional(
        scenario -> scenario.pools().stream().skip(index).findFirst(),
        (scenario, pool) -> scenario.withPool(index, pool));
  }

  /** The request class at a place, 0 for the first. */
  static Way<RequestClass> requestClass(int index) {
    return DEMAND.toOptional(
        demand -> demand.classes().stream().skip(index).findFirst(),
        (demand, its) -> demand.withClass(index, its));
  }

  /** A part of the part. */
  <U> Way<U> to(Function<T, U> down, BiFunction<T, U, T> up) {
    return toOptional(down.andThen(Optional::of), up);
  }

  /** A part of the part that need not be there. */
  <U> Way<U> toOptional(Function<T, Optional<U>> down, BiFunction<T, U, T> up) {
    return new Way<>(
        scenario -> read.apply(scenario).flatMap(down),
        (scenario, value) ->
            read.apply(scenario)
                .map(now -> write.apply(scenario, up.apply(now, value)))
                .orElse(scenario));
  }

  /** The part where it is of one kind. */
  <U extends T> Way<U> as(Class<U> kind) {
    return this.<U>toOptional(
        whole -> Optional.of(whole).filter(kind::isInstance).map(kind::cast), (any, part) -> part);
  }
}
