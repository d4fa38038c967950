package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.knob.spec.Part;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another name for something of a scenario, wherever the scenario speaks of it. */
record Renaming(Kind kind, String from, String to) {
  /** What has a name that others speak of. */
  enum Kind {
    CLASS,
    TIER,
    REGION,
    POOL
  }

  /** The name of an element, which takes its references along when it changes. */
  static <E> Part<String> name(Kind kind, Part<E> element, Function<E, String> name) {
    return new Part<>(
        focus -> element.in(focus).map(name),
        (focus, to) ->
            element
                .in(focus)
                .map(now -> new Renaming(kind, name.apply(now), to))
                .map(renaming -> focus.with(renaming.applied(focus.scenario())))
                .orElse(focus));
  }

  Scenario applied(Scenario scenario) {
    return new Scenario(
        scenario.name(),
        scenario.description(),
        scenario.seed(),
        demand(scenario.demand()),
        scenario.pools().stream().map(this::pool).toList(),
        scenario.routes().stream().map(this::route).toList(),
        scenario.capacity(),
        scenario.targets(),
        scenario.horizon(),
        scenario.warmUp(),
        scenario.interventions());
  }

  private String of(Kind place, String name) {
    return place == kind && name.equals(from) ? to : name;
  }

  private Demand demand(Demand demand) {
    return new Demand(
        traffic(demand.traffic()),
        demand.classes().stream()
            .map(one -> one.withName(of(Kind.CLASS, one.name())))
            .map(one -> one.withTier(of(Kind.TIER, one.tier())))
            .toList(),
        demand.tiers().stream().map(one -> one.withName(of(Kind.TIER, one.name()))).toList(),
        demand.regions().stream().map(one -> one.withName(of(Kind.REGION, one.name()))).toList(),
        demand.clients());
  }

  private Traffic traffic(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Scaled(var of, double factor) -> new Traffic.Scaled(traffic(of), factor);
      case Traffic.Added(var parts) ->
          new Traffic.Added(parts.stream().map(this::traffic).toList());
      case Traffic.Marked(var of, var requestClass, var tier, var region, int users) ->
          new Traffic.Marked(
              traffic(of),
              of(Kind.CLASS, requestClass),
              of(Kind.TIER, tier),
              of(Kind.REGION, region),
              users);
      case Traffic.Listed(var arrivals, var columns) ->
          new Traffic.Listed(arrivals, columns(columns));
      default -> traffic;
    };
  }

  private Columns columns(Columns columns) {
    return new Columns(
        labels(Kind.CLASS, columns.classes()),
        labels(Kind.TIER, columns.tiers()),
        columns.users(),
        columns.payloads());
  }

  private Columns.@Nullable Labels labels(Kind place, Columns.@Nullable Labels labels) {
    if (labels == null) {
      return null;
    }
    List<String> names = labels.names().stream().map(name -> of(place, name)).toList();
    return new Columns.Labels(names, labels.indexes());
  }

  private Pool pool(Pool pool) {
    var ways = new TreeMap<String, Duration>();
    pool.network().byRegion().forEach((name, way) -> ways.put(of(Kind.REGION, name), way));
    var network = pool.network();
    return pool.withName(of(Kind.POOL, pool.name()))
        .withNetwork(new Network(network.distance(), ways, network.bandwidth()));
  }

  private Route route(Route route) {
    return new Route(
        of(Kind.CLASS, route.requestClass()),
        of(Kind.TIER, route.tier()),
        of(Kind.REGION, route.region()),
        route.above(),
        of(Kind.POOL, route.pool()));
  }

  /** Whether traffic or any part of it names a class, a tier or a region. */
  static boolean isNamed(Traffic traffic, Kind kind, String name) {
    return switch (traffic) {
      case Traffic.Scaled scaled -> isNamed(scaled.of(), kind, name);
      case Traffic.Added added ->
          added.parts().stream().anyMatch(part -> isNamed(part, kind, name));
      case Traffic.Marked marked -> marks(marked, kind, name) || isNamed(marked.of(), kind, name);
      case Traffic.Listed listed -> isListed(listed.columns(), kind, name);
      default -> false;
    };
  }

  private static boolean marks(Traffic.Marked marked, Kind kind, String name) {
    return switch (kind) {
      case CLASS -> marked.requestClass().equals(name);
      case TIER -> marked.tier().equals(name);
      case REGION -> marked.region().equals(name);
      case POOL -> false;
    };
  }

  private static boolean isListed(Columns columns, Kind kind, String name) {
    var labels = kind == Kind.CLASS ? columns.classes() : columns.tiers();
    return (kind == Kind.CLASS || kind == Kind.TIER)
        && Optional.ofNullable(labels).filter(column -> column.names().contains(name)).isPresent();
  }
}
