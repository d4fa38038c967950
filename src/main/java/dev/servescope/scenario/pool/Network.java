package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Check;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way between users and a pool.
 *
 * @param distance one way to regions that have no entry of their own
 * @param byRegion one way by the name of the region
 * @param bandwidth how fast an instance downloads a request; it is busy meanwhile
 */
public record Network(
    Duration distance, SortedMap<String, Duration> byRegion, Bandwidth bandwidth) {
  // Stands first, as the constant below is checked against it.
  private static final Duration LONGEST = Duration.ofHours(1);

  /** No distance, no download. */
  public static final Network NONE =
      new Network(Duration.ZERO, new TreeMap<>(), Bandwidth.UNLIMITED);

  /** Refuses distances out of range. */
  public Network {
    Check.range("distance", distance, Duration.ZERO, LONGEST);
    byRegion.forEach(
        (region, way) -> Check.range("byRegion." + region, way, Duration.ZERO, LONGEST));
    byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
  }

  /** One way to a region. */
  public Duration to(String region) {
    return byRegion.getOrDefault(region, distance);
  }

  /** The same with another distance. */
  public Network withDistance(Duration other) {
    return new Network(other, byRegion, bandwidth);
  }

  /** The same with another distance to one region. */
  public Network withDistanceTo(String region, Duration other) {
    var ways = new TreeMap<>(byRegion);
    ways.put(region, other);
    return new Network(distance, ways, bandwidth);
  }

  /** The same with another bandwidth. */
  public Network withBandwidth(Bandwidth other) {
    return new Network(distance, byRegion, other);
  }
}
