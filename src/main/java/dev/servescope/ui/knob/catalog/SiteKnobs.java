package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Capacity;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.ActionSpec;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.stream.Stream;

/** The pools, the routes between them, and what they share. */
final class SiteKnobs {
  static final ListSpec<Pool> POOLS =
      ListSpec.of(
              "pools",
              Parts.POOLS,
              1,
              Scenario.MAX_POOLS,
              Pool::name,
              (focus, all) ->
                  Parts.pool(focus)
                      .withName(Parts.freeName("pool", Parts.poolNames(focus.scenario()))))
          .neededBy((focus, index) -> Needs.ofPool(focus.scenario(), index))
          .removing((focus, index) -> focus.with(withoutPool(focus.scenario(), index)));

  static final ListSpec<Route> ROUTES =
      ListSpec.of(
          "routes",
          Part.SCENARIO.to(Scenario::routes, Scenario::withRoutes),
          0,
          Scenario.MAX_ROUTES,
          route -> Messages.of("routes.element", route.pool()),
          (focus, all) ->
              Route.ofClass(
                  Parts.classNames(focus.scenario()).getLast(),
                  Parts.poolNames(focus.scenario()).getLast()));

  private static final Part<Route> ROUTE = ROUTES.selected();
  private static final Part<Capacity> CAPACITY =
      Part.SCENARIO.to(Scenario::capacity, Scenario::withCapacity);

  private SiteKnobs() {}

  static List<Spec> specs() {
    return Stream.of(pools(), routes(), capacity()).flatMap(List::stream).toList();
  }

  private static List<Spec> pools() {
    return List.of(
        POOLS,
        Names.knob("pool-name", Renaming.Kind.POOL, Parts.POOL, Pool::name),
        new ActionSpec("add-pool", POOLS::added, any -> Effect.LIVE));
  }

  /** Changes of later pools keep their pool, which moves up by one. */
  private static Scenario withoutPool(Scenario scenario, int index) {
    var moved =
        scenario.interventions().stream()
            .map(
                timed ->
                    timed.pool() > index + 1
                        ? new Intervention(timed.at(), timed.pool() - 1, timed.change())
                        : timed)
            .toList();
    return scenario
        .withInterventions(List.of())
        .withPools(ListSpec.without(scenario.pools(), index))
        .withInterventions(moved);
  }

  private static List<Spec> routes() {
    return List.of(
        ROUTES,
        ChoiceSpec.ofNames(
            "route-class",
            focus -> Names.orAny(Parts.classNames(focus.scenario())),
            ROUTE.to(
                Route::requestClass,
                (now, name) -> new Route(name, now.tier(), now.region(), now.above(), now.pool()))),
        ChoiceSpec.ofNames(
            "route-tier",
            focus -> Names.orAny(Parts.tierNames(focus.scenario())),
            ROUTE.to(
                Route::tier,
                (now, name) ->
                    new Route(now.requestClass(), name, now.region(), now.above(), now.pool()))),
        ChoiceSpec.ofNames(
            "route-region",
            focus -> Names.orAny(Parts.regionNames(focus.scenario())),
            ROUTE.to(
                Route::region,
                (now, name) ->
                    new Route(now.requestClass(), now.tier(), name, now.above(), now.pool()))),
        KnobSpec.of(
                "route-above",
                Quantities.DATA,
                ROUTE.to(
                    Route::above,
                    (now, size) ->
                        new Route(now.requestClass(), now.tier(), now.region(), size, now.pool())))
            .on(Track.of(1e-6, 10).orZero()),
        ChoiceSpec.ofNames(
            "route-pool",
            focus -> Parts.poolNames(focus.scenario()),
            ROUTE.to(
                Route::pool,
                (now, name) ->
                    new Route(now.requestClass(), now.tier(), now.region(), now.above(), name))));
  }

  private static List<Spec> capacity() {
    return List.of(
        KnobSpec.of(
                "capacity-cores",
                Quantities.FACTOR,
                CAPACITY.to(Capacity::cores, Capacity::withCores))
            .on(Track.of(1, 10_000).orZero())
            .zeroIs("no-limit"),
        KnobSpec.of(
                "capacity-memory",
                Quantities.DATA,
                CAPACITY.to(Capacity::memory, Capacity::withMemory))
            .on(Track.of(1, 100_000).orZero())
            .zeroIs("no-limit"));
  }
}
