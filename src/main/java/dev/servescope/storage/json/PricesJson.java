package dev.servescope.storage.json;

import dev.servescope.scenario.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Units;
import tools.jackson.databind.node.ObjectNode;

/** Prices in the file; one that is left out is zero. */
final class PricesJson {
  private static final String PER_HOUR = "/h";
  private static final String PER_REQUEST = "/request";
  private static final String PER_BATCH = "/batch";
  private static final String PER_GIGABYTE_SECOND = "/GBs";

  private PricesJson() {}

  static Prices read(Place place) {
    var fields = Fields.of(place, "instance", "request", "batch", "execution");
    return new Prices(
        price(fields, "instance", PER_HOUR),
        price(fields, "request", PER_REQUEST),
        price(fields, "batch", PER_BATCH),
        price(fields, "execution", PER_GIGABYTE_SECOND));
  }

  private static Dollars price(Fields fields, String name, String per) {
    return fields.or(name, Dollars.ZERO, at -> at.quantity(text -> Units.dollars(text, per)));
  }

  static ObjectNode write(Prices prices) {
    return Nodes.object()
        .put("instance", Units.text(prices.perInstanceHour(), PER_HOUR))
        .put("request", Units.text(prices.perRequest(), PER_REQUEST))
        .put("batch", Units.text(prices.perBatch(), PER_BATCH))
        .put("execution", Units.text(prices.perGigabyteSecond(), PER_GIGABYTE_SECOND));
  }
}
