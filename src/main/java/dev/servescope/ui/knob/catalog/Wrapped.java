package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Traffic;
import java.util.List;

/**
 * Traffic seen through what is around it: a factor, and whose requests it is made of. Within there
 * is a core that makes arrivals of its own, or a sum of other traffic.
 */
final class Wrapped {
  private Wrapped() {}

  static Traffic core(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Scaled scaled -> core(scaled.of());
      case Traffic.Marked marked -> core(marked.of());
      default -> traffic;
    };
  }

  static Traffic withCore(Traffic traffic, Traffic core) {
    return switch (traffic) {
      case Traffic.Scaled(var of, double factor) -> new Traffic.Scaled(withCore(of, core), factor);
      case Traffic.Marked marked -> around(marked, withCore(marked.of(), core));
      default -> core;
    };
  }

  /** The outermost factor, 1 where there is none. */
  static double factor(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Scaled scaled -> scaled.factor();
      case Traffic.Marked marked -> factor(marked.of());
      default -> 1;
    };
  }

  /** Another outermost factor; a factor of 1 is none. */
  static Traffic withFactor(Traffic traffic, double factor) {
    return switch (traffic) {
      case Traffic.Scaled(var of, double before) ->
          factor == 1 ? of : new Traffic.Scaled(of, factor);
      case Traffic.Marked marked -> around(marked, withFactor(marked.of(), factor));
      default -> factor == 1 ? traffic : new Traffic.Scaled(traffic, factor);
    };
  }

  /** The outermost marks, around the core; empty marks where there are none. */
  static Traffic.Marked marks(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Scaled scaled -> marks(scaled.of());
      case Traffic.Marked marked -> marked;
      default -> new Traffic.Marked(traffic, "", "", "", 0);
    };
  }

  /** Other outermost marks; empty ones are none. */
  static Traffic withMarks(Traffic traffic, Traffic.Marked marks) {
    return switch (traffic) {
      case Traffic.Scaled(var of, double factor) ->
          new Traffic.Scaled(withMarks(of, marks), factor);
      case Traffic.Marked marked -> isEmpty(marks) ? marked.of() : around(marks, marked.of());
      default -> isEmpty(marks) ? traffic : around(marks, traffic);
    };
  }

  private static boolean isEmpty(Traffic.Marked marks) {
    return marks.requestClass().isEmpty()
        && marks.tier().isEmpty()
        && marks.region().isEmpty()
        && marks.users() == 0;
  }

  private static Traffic.Marked around(Traffic.Marked marks, Traffic of) {
    return new Traffic.Marked(
        of, marks.requestClass(), marks.tier(), marks.region(), marks.users());
  }

  /** What is added up: the parts of a sum, or the traffic itself. */
  static List<Traffic> parts(Traffic traffic) {
    return core(traffic) instanceof Traffic.Added(var parts) ? parts : List.of(traffic);
  }

  /** Other parts; a single one is no sum. */
  static Traffic withParts(Traffic traffic, List<Traffic> parts) {
    var sum = parts.size() == 1 ? parts.getFirst() : new Traffic.Added(parts);
    return core(traffic) instanceof Traffic.Added ? withCore(traffic, sum) : sum;
  }
}
