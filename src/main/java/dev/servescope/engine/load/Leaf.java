package dev.servescope.engine.load;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Traffic;

/**
 * A part of the traffic that is not made of other traffic.
 *
 * @param index its place among all parts, 0 for the first; its random streams have it in their keys
 * @param factor the product of the factors around it
 * @param mark what the marks around it say of its requests
 */
record Leaf(int index, Traffic traffic, double factor, Mark mark) {
  /**
   * What is said of all requests of a part; an inner mark overrules an outer one.
   *
   * @param requestClass name of the class, empty if nothing is said
   * @param tier name of the tier, empty if nothing is said
   * @param region name of the region, empty if nothing is said
   * @param crowd which users of their own send them, 0 for the first such crowd, -1 for those of
   *     their tier
   * @param users how many users the crowd has
   */
  record Mark(String requestClass, String tier, String region, int crowd, int users) {
    static final Mark NONE = new Mark("", "", "", -1, 0);

    Mark inside(Traffic.Marked marked, int nextCrowd) {
      return new Mark(
          either(marked.requestClass(), requestClass),
          either(marked.tier(), tier),
          either(marked.region(), region),
          marked.users() > 0 ? nextCrowd : crowd,
          marked.users() > 0 ? marked.users() : users);
    }

    private static String either(String inner, String outer) {
      return inner.isEmpty() ? outer : inner;
    }
  }

  /** Whether its requests come whatever becomes of them, at a rate that can be changed. */
  boolean isOpen() {
    return !(traffic instanceof Traffic.Listed || traffic instanceof Traffic.ClosedLoop);
  }

  /** What is known of each request. */
  Columns columns() {
    return traffic instanceof Traffic.Listed listed ? listed.columns() : Columns.NONE;
  }
}
