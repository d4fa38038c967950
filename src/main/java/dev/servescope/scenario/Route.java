package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Bytes;

/**
 * A rule of the router: requests that meet all of its conditions go to its pool. The first rule
 * that fits counts; a request that no rule fits goes to the first pool.
 *
 * @param requestClass only this class, empty for any
 * @param tier only this tier, empty for any
 * @param region only from this region, empty for any
 * @param above only larger payloads
 * @param pool the name of the pool
 */
public record Route(String requestClass, String tier, String region, Bytes above, String pool) {
  /** Requests of one class. */
  public static Route ofClass(String requestClass, String pool) {
    return new Route(requestClass, "", "", new Bytes(0), pool);
  }

  /** Requests from one region. */
  public static Route ofRegion(String region, String pool) {
    return new Route("", "", region, new Bytes(0), pool);
  }
}
