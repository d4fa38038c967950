package dev.servescope.cli;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.ui.text.Numbers;
import java.util.stream.Collectors;

/** A scenario or a lesson in half a line: what it is made of and how long it goes on. */
final class Summary {
  private Summary() {}

  static String of(Scenario scenario) {
    return pattern(Pattern.of(scenario))
        + ", "
        + scenario.pools().stream().map(Summary::pool).collect(Collectors.joining(" and "))
        + ", "
        + horizon(scenario.horizon())
        + ", "
        + traffic(scenario.traffic());
  }

  static String of(Lesson lesson) {
    return "lesson, steps: " + lesson.steps().size() + ", " + lesson.minutes() + " min";
  }

  private static String pattern(Pattern pattern) {
    return switch (pattern) {
      case SINGLE -> "single";
      case REPLICATED -> "replicated";
      case SHARDED -> "sharded";
      case SHARDED_REPLICATED -> "sharded and replicated";
      case EVENT_DRIVEN -> "event-driven";
      case COMBINED -> "combined";
    };
  }

  /** Its grid. */
  private static String pool(Pool pool) {
    return pool.name() + " " + pool.sharding().shards() + " x " + pool.replicas();
  }

  private static String horizon(Horizon horizon) {
    return switch (horizon) {
      case Horizon.Until(var length) -> Units.text(length);
      case Horizon.Requests(long count) -> Numbers.count(count) + " requests";
      case Horizon.Drained() -> "until all is answered";
    };
  }

  private static String traffic(Traffic traffic) {
    return traffic instanceof Traffic.Listed listed
        ? Numbers.count(listed.arrivals().size()) + " listed requests"
        : Numbers.rate(traffic.meanRate().perSecond());
  }
}
