package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.pool.Model;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where users are, how far pools are from them, and what is served. */
final class NetworkKnobs {
  private static final Part<Region> REGION = Parts.REGION;
  private static final Part<Network> NETWORK = Parts.NETWORK;
  private static final Part<Model> MODEL = Parts.POOL.to(Pool::model, Pool::withModel);

  static final ListSpec<Region> REGIONS =
      ListSpec.of(
              "regions",
              Parts.REGIONS,
              1,
              Demand.MAX_KINDS,
              Region::name,
              (focus, all) ->
                  new Region(Parts.freeName("region", Parts.regionNames(focus.scenario())), 1))
          .neededBy(
              (focus, index) ->
                  Needs.ofRegion(focus.scenario(), Parts.regionNames(focus.scenario()).get(index)))
          .removing((focus, index) -> focus.with(withoutRegion(focus.scenario(), index)));

  private NetworkKnobs() {}

  static List<Spec> specs() {
    return Stream.of(regions(), ways(), model()).flatMap(List::stream).toList();
  }

  private static List<Spec> regions() {
    return List.of(
        REGIONS,
        Names.knob("region-name", Renaming.Kind.REGION, REGION, Region::name),
        KnobSpec.of(
                "region-share",
                Quantities.FACTOR,
                REGION.where(focus -> REGIONS.size(focus) > 1).to(Region::share, Region::withShare))
            .on(Track.of(0.01, 100).orZero()),
        KnobSpec.of(
                "region-distance",
                Quantities.DURATION,
                new Part<>(
                    focus -> NETWORK.in(focus).map(network -> network.to(region(focus))),
                    (focus, way) ->
                        NETWORK.update(
                            focus, network -> network.withDistanceTo(region(focus), way))))
            .on(Track.of(0.001, 1).orZero()));
  }

  private static String region(Focus focus) {
    return Names.of(REGION, Region::name, focus);
  }

  /** The distances to a region go with it. */
  private static Scenario withoutRegion(Scenario scenario, int index) {
    var name = Parts.regionNames(scenario).get(index);
    var rest = ListSpec.without(scenario.demand().regions(), index);
    var pools = scenario.pools().stream().map(pool -> withoutWay(pool, name)).toList();
    return scenario.withPools(pools).withDemand(scenario.demand().withRegions(rest));
  }

  private static Pool withoutWay(Pool pool, String region) {
    var network = pool.network();
    var ways = new TreeMap<>(network.byRegion());
    ways.remove(region);
    return pool.withNetwork(new Network(network.distance(), ways, network.bandwidth()));
  }

  private static List<Spec> ways() {
    return List.of(
        KnobSpec.of(
                "distance",
                Quantities.DURATION,
                NETWORK.to(Network::distance, Network::withDistance))
            .on(Track.of(0.001, 1).orZero()),
        KnobSpec.of(
                "bandwidth",
                Quantities.BANDWIDTH,
                NETWORK.to(Network::bandwidth, Network::withBandwidth))
            .on(Track.of(0.001, 400).orZero())
            .with(Effects::bandwidth));
  }

  private static List<Spec> model() {
    return List.of(
        KnobSpec.of("model-size", Quantities.DATA, MODEL.to(Model::size, Model::withSize))
            .on(Track.of(0.01, 2000).orZero()),
        KnobSpec.of("paging", Quantities.BANDWIDTH, MODEL.to(Model::paging, Model::withPaging))
            .on(Track.of(0.1, 400).orZero())
            .with(Effects::paging));
  }
}
