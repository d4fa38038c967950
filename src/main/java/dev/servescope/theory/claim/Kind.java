package dev.servescope.theory.claim;

import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.pool.Pool;

/**
 * Requests that are alike: of one class, from users of one tier in one region.
 *
 * @param perSecond how many of them come
 */
record Kind(RequestClass requestClass, Tier tier, Region region, double perSecond) {

  /** The pool to which the router sends them. */
  Pool poolOf(Scenario scenario) {
    for (var route : scenario.routes()) {
      if (fits(route)) {
        return scenario.pools().stream()
            .filter(pool -> pool.name().equals(route.pool()))
            .findFirst()
            .orElseThrow();
      }
    }
    return scenario.pool();
  }

  private boolean fits(Route route) {
    return matches(route.requestClass(), requestClass.name())
        && matches(route.tier(), tier.name())
        && matches(route.region(), region.name())
        && (route.above().count() == 0 || requestClass.payload().compareTo(route.above()) > 0);
  }

  private static boolean matches(String wanted, String name) {
    return wanted.isEmpty() || wanted.equals(name);
  }
}
