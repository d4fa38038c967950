package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Network;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The way to the users in the file; what is left out is as in {@link Network#NONE}. */
final class NetworkJson {
  private static final Codec<SortedMap<String, Duration>> WAYS =
      Codec.of(NetworkJson::readWays, NetworkJson::writeWays);

  static final Codec<Network> CODEC =
      Shape.of(
          Network.NONE,
          at ->
              new Network(
                  at.always("distance", Network::distance, Values.DURATION),
                  at.optional("byRegion", Network::byRegion, WAYS),
                  at.always("bandwidth", Network::bandwidth, Values.BANDWIDTH)));

  private NetworkJson() {}

  private static SortedMap<String, Duration> readWays(Place place) {
    if (!place.node().isObject()) {
      throw place.refuse("an object of regions and times such as {\"east\": \"40ms\"}");
    }
    var ways = new TreeMap<String, Duration>();
    for (var entry : place.node().properties()) {
      var at = new Place(place.path() + "." + Place.shortened(entry.getKey()), entry.getValue());
      ways.put(entry.getKey(), Values.DURATION.read(at));
    }
    return ways;
  }

  private static JsonNode writeWays(SortedMap<String, Duration> ways) {
    var object = Nodes.object();
    ways.forEach((region, way) -> object.set(region, Values.DURATION.write(way)));
    return object;
  }
}
