package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.Part;
import java.util.List;

/** The parts of a scenario that several groups of knobs start from. */
final class Parts {
  static final Part<Demand> DEMAND = Part.SCENARIO.to(Scenario::demand, Scenario::withDemand);
  static final Part<List<RequestClass>> CLASSES = DEMAND.to(Demand::classes, Demand::withClasses);
  static final Part<List<Tier>> TIERS = DEMAND.to(Demand::tiers, Demand::withTiers);
  static final Part<List<Region>> REGIONS = DEMAND.to(Demand::regions, Demand::withRegions);
  static final Part<RequestClass> CLASS = Part.selected(CLASSES, "classes");
  static final Part<Tier> TIER = Part.selected(TIERS, "tiers");
  static final Part<Region> REGION = Part.selected(REGIONS, "regions");

  static final Part<List<Pool>> POOLS = Part.SCENARIO.to(Scenario::pools, Scenario::withPools);

  /** The pool that the knobs of a deployment act on. */
  static final Part<Pool> POOL = Part.selected(POOLS, "pools");

  static final Part<Batching> BATCHING = POOL.to(Pool::batching, Pool::withBatching);
  static final Part<Sharding> SHARDING = POOL.to(Pool::sharding, Pool::withSharding);
  static final Part<Scaling> SCALING = POOL.to(Pool::scaling, Pool::withScaling);
  static final Part<StartUp> START_UP = POOL.to(Pool::startUp, Pool::withStartUp);
  static final Part<Network> NETWORK = POOL.to(Pool::network, Pool::withNetwork);

  private Parts() {}

  /** The pool that is looked at. */
  static Pool pool(Focus focus) {
    return POOL.in(focus).orElseGet(() -> focus.scenario().pool());
  }

  /** The names of the request classes. */
  static List<String> classNames(Scenario scenario) {
    return scenario.demand().classes().stream().map(RequestClass::name).toList();
  }

  /** The names of the tiers. */
  static List<String> tierNames(Scenario scenario) {
    return scenario.demand().tiers().stream().map(Tier::name).toList();
  }

  /** The names of the regions. */
  static List<String> regionNames(Scenario scenario) {
    return scenario.demand().regions().stream().map(Region::name).toList();
  }

  /** The names of the pools. */
  static List<String> poolNames(Scenario scenario) {
    return scenario.pools().stream().map(Pool::name).toList();
  }

  /** A name that is not taken: the word for a kind with the next free number. */
  static String freeName(String kind, List<String> taken) {
    var stem = Messages.of("free-name." + kind);
    int number = taken.size() + 1;
    while (taken.contains(stem + " " + number)) {
      number++;
    }
    return stem + " " + number;
  }
}
