package dev.servescope.ui.chart;

import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.FigureText;
import dev.servescope.ui.text.Numbers;

/** What the figures of runs are counted in on an axis. */
public final class MeasureUnit {
  private MeasureUnit() {}

  /** The unit of a figure. */
  public static Unit of(Measure measure) {
    return switch (measure.unit()) {
      case SECONDS -> Unit.SECONDS;
      case SHARE -> Unit.PERCENT;
      case COUNT -> counted(measure);
      case PER_SECOND -> Unit.PER_SECOND;
      case DOLLARS -> measure == Measure.DOLLARS_PER_HOUR ? Unit.DOLLARS_PER_HOUR : Unit.DOLLARS;
    };
  }

  /** A figure of one run or a mean, with what it counts where the number alone does not say it. */
  public static String text(Measure measure, double value) {
    return behind(measure, number(measure, value));
  }

  /** A figure of one run or a mean by itself; measured shares keep their three digits. */
  public static String number(Measure measure, double value) {
    return measure.unit() == Measure.Unit.SHARE
        ? Numbers.measuredPercent(value)
        : of(measure).format(value);
  }

  /** A figure of several runs, with its interval where it has one. */
  public static String text(Measure measure, Estimate estimate) {
    return estimate.isSpread()
        ? behind(
            measure, FigureText.withError(measure.unit(), estimate.mean(), estimate.halfWidth()))
        : text(measure, estimate.mean());
  }

  /** The mean of several runs as it stands in tables, with the ends of its interval. */
  public static String withInterval(Measure measure, Estimate estimate) {
    var mean = text(measure, estimate.mean());
    if (!estimate.isSpread()) {
      return mean;
    }
    // Nothing that is measured falls below zero, and no share passes 1.
    double most = measure.unit() == Measure.Unit.SHARE ? 1 : Double.POSITIVE_INFINITY;
    var low = number(measure, Math.max(0, estimate.low()));
    var high = number(measure, Math.min(most, estimate.high()));
    return Messages.of("figure.interval", mean, low, high);
  }

  private static String behind(Measure measure, String number) {
    return measure == Measure.DOLLARS_PER_HOUR ? number + "/h" : number;
  }

  private static Unit counted(Measure measure) {
    boolean instances = measure == Measure.INSTANCES || measure == Measure.RUNNING;
    return instances ? Unit.INSTANCES : Unit.REQUESTS;
  }
}
