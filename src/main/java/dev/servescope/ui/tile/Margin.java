package dev.servescope.ui.tile;

import dev.servescope.study.Trust;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.WarmUpAdvice;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the number of a tile can be trusted.
 *
 * @param brief what stands below the number; empty for nothing
 * @param sentences what there is to be said of it, a line each; empty for nothing
 */
public record Margin(String brief, String sentences) {
  /** Where nothing is known, or where there is nothing to know since nothing is left to luck. */
  public static final Margin NONE = new Margin("", "");

  /** A spread as small as this is the rounding of sums, not luck. */
  private static final double ROUNDING = 1e-9;

  /** What is known of a metric; null if nothing is known yet. */
  public static Margin of(Metric metric, @Nullable Trust trust) {
    return switch (trust) {
      case null -> NONE;
      case Trust.TooLong tooLong -> new Margin("", Messages.of("tile.margin.too-long"));
      case Trust.Known known -> of(metric, known);
    };
  }

  private static Margin of(Metric metric, Trust.Known known) {
    var estimate = known.confidence().of(metric.measure());
    if (!estimate.hasInterval() || estimate.relativePrecision() <= ROUNDING) {
      return NONE;
    }
    double value = metric.measure().of(known.run());
    var reading = metric.reading(Double.isFinite(value) ? value : estimate.mean());
    var digits = Digits.of(reading, estimate.halfWidth());
    var sentence = sentence(reading.unit(), digits, estimate);
    return new Margin(
        Double.isFinite(value) ? brief(metric, estimate, value, digits) : "",
        metric == Metric.P95 ? withAdvice(sentence, known) : sentence);
  }

  /** The number is one run's: where the interval is elsewhere, its own middle has to be named. */
  private static String brief(Metric metric, Estimate estimate, double value, Digits digits) {
    var half = digits.half(estimate.halfWidth());
    boolean here =
        estimate.contains(value) || metric.reading(value).equals(metric.reading(estimate.mean()));
    return here
        ? Messages.of("tile.margin", half)
        : Messages.of("tile.margin.elsewhere", digits.figure(estimate.mean()), half);
  }

  private static String sentence(String unit, Digits digits, Estimate estimate) {
    return Messages.of(
        estimate.leftOut() == 0 ? "tile.margin.sentence" : "tile.margin.sentence.some",
        digits.withUnit(digits.figure(estimate.mean()), unit),
        digits.withUnit(digits.half(estimate.halfWidth()), unit),
        estimate.counted(),
        estimate.counted() + estimate.leftOut());
  }

  private static String withAdvice(String sentence, Trust.Known known) {
    return Stream.of(sentence, shortfall(known.confidence(), known.wanted()), warmUp(known))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String shortfall(Confidence confidence, double wanted) {
    double reached = confidence.of(Measure.P95).relativePrecision();
    return reached <= wanted
        ? ""
        : Messages.of("tile.margin.shortfall", Numbers.percent(wanted), Numbers.percent(reached));
  }

  private static String warmUp(Trust.Known known) {
    var advice = known.warmUp();
    boolean helps =
        advice.ground() == WarmUpAdvice.Ground.SETTLED
            && advice.warmUp().compareTo(known.run().scenario().warmUp()) > 0;
    double seconds = advice.warmUp().toNanos() / 1e9;
    return helps ? Messages.of("tile.margin.warm-up", Numbers.briefDuration(seconds)) : "";
  }
}
