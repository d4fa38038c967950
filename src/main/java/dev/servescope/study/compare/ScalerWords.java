package dev.servescope.study.compare;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Hpa.Metric;
import dev.servescope.scenario.quantity.Spans;
import dev.servescope.scenario.quantity.Units;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pool is scaled by, each value under the name that its knob has in the window: {@code KPA
 * (in flight each 1.2, aims at 70 %, at most 40)}. The names of the scaler's parts in the code say
 * less.
 */
final class ScalerWords {
  private static final Map<String, String> OF_ANY =
      Map.of("max", "at most", "seesStarting", "sees what is starting");

  private static final Map<Class<?>, Map<String, String>> NAMES =
      Map.of(
          Scaling.Kpa.class,
          Map.of(
              "concurrency", "in flight each",
              "share", "aims at",
              "initial", "at the start",
              "tick", "looks every",
              "stable", "long window",
              "panic", "short window",
              "panicThreshold", "panics at",
              "mostUp", "grows at most",
              "mostDown", "shrinks at most",
              "grace", "last one stays"),
          Scaling.Hpa.class,
          Map.of(
              "metric", "looks at",
              "sync", "looks every",
              "window", "averages over",
              "stabilization", "shrinks after"),
          Scaling.Hpa.Growth.class,
          Map.of("instances", "adds at most", "share", "or this share", "period", "in"),
          Scaling.Predictive.class,
          Map.of("perInstance", "each carries", "every", "looks every"));

  private static final Set<String> SHARES = Set.of("share", "tolerance");

  private ScalerWords() {}

  /** The name of a part of a scaler, if it is one and has a name of its own. */
  static Optional<String> name(RecordComponent part) {
    var names = NAMES.get(part.getDeclaringRecord());
    return names == null
        ? Optional.empty()
        : Optional.ofNullable(names.get(part.getName()))
            .or(() -> Optional.ofNullable(OF_ANY.get(part.getName())));
  }

  /** Whether a part of a scaler is a share, which people read as a percentage. */
  static boolean isShare(RecordComponent part) {
    return NAMES.containsKey(part.getDeclaringRecord()) && SHARES.contains(part.getName());
  }

  /** A share as a percentage, without rounding. */
  static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** Its kind and the values that matter most. */
  static String text(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Fixed fixed -> "fixed";
      case Scaling.Scheduled scheduled -> words("scheduled", "steps " + scheduled.steps().size());
      case Scaling.Hpa hpa ->
          words(
              "HPA",
              "looks at " + Structure.text(hpa.metric()),
              "target " + target(hpa),
              atMost(hpa.max()));
      case Scaling.Kpa kpa ->
          words(
              "KPA",
              "in flight each " + Units.plain(kpa.concurrency()),
              "aims at " + percent(kpa.share()),
              atMost(kpa.max()));
      case Scaling.Predictive predictive ->
          words(
              "predictive",
              "each carries " + Units.text(predictive.perInstance()),
              atMost(predictive.max()));
      case Scaling.OnDemand onDemand ->
          words(
              "on demand",
              "idle for " + Spans.exact(onDemand.keepAlive()),
              atMost(onDemand.limit()));
    };
  }

  private static String words(String kind, String... values) {
    return kind + " (" + String.join(", ", values) + ")";
  }

  private static String atMost(int count) {
    return String.format(Locale.ROOT, "at most %,d", count);
  }

  private static String target(Scaling.Hpa hpa) {
    return hpa.metric() == Metric.UTILIZATION ? percent(hpa.target()) : Units.plain(hpa.target());
  }
}
