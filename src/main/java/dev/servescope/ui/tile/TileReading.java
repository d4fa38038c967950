package dev.servescope.ui.tile;

import dev.servescope.run.Headline;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.study.Trust;
import dev.servescope.ui.text.Reading;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one tile shows.
 *
 * @param reading the number and its unit
 * @param change against the pinned run; null while there is none or nothing to compare
 * @param margin how far the number can be trusted
 * @param spark the metric over time, not-a-number in gaps
 */
public record TileReading(
    Metric metric, Reading reading, @Nullable Change change, Margin margin, Series spark) {
  /**
   * A difference to the pinned run.
   *
   * @param direction 1 for more, -1 for less, 0 for no difference that could be seen
   * @param size how much, with its unit
   * @param verdict 1 for better, -1 for worse, 0 for neither
   */
  public record Change(int direction, String size, int verdict) {}

  /** Reads a metric off a run of which nobody knows how far it can be trusted. */
  public static TileReading of(Metric metric, Run run, @Nullable Run pinned, double seconds) {
    return of(metric, run, pinned, seconds, null);
  }

  /**
   * Reads a metric off a run.
   *
   * @param pinned the run to compare with
   * @param seconds how much of the runs to look at; infinity is all
   * @param trust how far the whole run can be trusted; of a part of it, or of another, it says
   *     nothing
   */
  public static TileReading of(
      Metric metric, Run run, @Nullable Run pinned, double seconds, @Nullable Trust trust) {
    double value = metric.value(headline(run, seconds));
    double before = pinned == null ? Double.NaN : metric.value(headline(pinned, seconds));
    return new TileReading(
        metric,
        metric.reading(value),
        change(metric, value, before),
        Double.isInfinite(seconds) && isAbout(trust, run) ? Margin.of(metric, trust) : Margin.NONE,
        Sparks.of(metric, run));
  }

  private static boolean isAbout(@Nullable Trust trust, Run run) {
    return trust != null && trust.run().equals(run);
  }

  /** The same without what comes after a share of the run; at its start nothing is known. */
  TileReading withoutFuture(double share) {
    boolean known = share > 0;
    return new TileReading(
        metric,
        known ? reading : metric.reading(Double.NaN),
        known ? change : null,
        Margin.NONE,
        upTo(share));
  }

  private Series upTo(double share) {
    var known =
        IntStream.range(0, spark.size())
            .mapToDouble(i -> i < share * spark.size() ? spark.at(i) : Double.NaN)
            .toArray();
    return Series.of(known);
  }

  /** The number and its unit in a row. */
  public String text() {
    return (reading.number() + " " + reading.unit()).strip();
  }

  private static Headline headline(Run run, double seconds) {
    return Double.isInfinite(seconds) ? Headline.of(run) : Headline.upTo(run, seconds);
  }

  private static @Nullable Change change(Metric metric, double value, double before) {
    double difference = value - before;
    if (Double.isNaN(difference)) {
      return null;
    }
    if (metric.reading(value).equals(metric.reading(before))) {
      return new Change(0, "", 0);
    }
    int direction = difference > 0 ? 1 : -1;
    int verdict =
        switch (metric.taste()) {
          case LESS -> -direction;
          case MORE -> direction;
          case NEITHER -> 0;
        };
    return new Change(direction, metric.size(difference, value), verdict);
  }
}
