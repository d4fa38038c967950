package dev.servescope.ui.chart;

import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.plot.Unit;

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

  private static Unit counted(Measure measure) {
    boolean instances = measure == Measure.INSTANCES || measure == Measure.RUNNING;
    return instances ? Unit.INSTANCES : Unit.REQUESTS;
  }
}
