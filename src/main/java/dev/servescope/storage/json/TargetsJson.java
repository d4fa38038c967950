package dev.servescope.storage.json;

import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.Route;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.quantity.Bytes;
import java.util.List;

/** Targets, routes and capacity in the file. */
final class TargetsJson {
  static final Codec<Targets> TARGETS =
      Shape.of(
          Defaults.SCENARIO.targets(),
          at ->
              new Targets(
                  at.always("latency", Targets::latency, Values.DURATION),
                  at.always("attainment", Targets::attainment, Values.NUMBER),
                  at.always("availability", Targets::availability, Values.NUMBER)));

  static final Codec<Capacity> CAPACITY =
      Shape.of(
          Capacity.UNLIMITED,
          at ->
              new Capacity(
                  at.optional("cores", Capacity::cores, Values.NUMBER),
                  at.optional("memory", Capacity::memory, Values.BYTES)));

  static final Codec<List<Route>> ROUTES =
      Shape.of(
              new Route("", "", "", new Bytes(0), ""),
              at ->
                  new Route(
                      at.optional("requestClass", Route::requestClass, Values.REFERENCE),
                      at.optional("tier", Route::tier, Values.REFERENCE),
                      at.optional("region", Route::region, Values.REFERENCE),
                      at.optional("above", Route::above, Values.BYTES),
                      at.required("pool", Route::pool, Values.NAME)))
          .list("a list of routes");

  private TargetsJson() {}
}
