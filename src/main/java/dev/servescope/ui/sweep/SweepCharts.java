package dev.servescope.ui.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Finding;
import dev.servescope.study.sweep.Findings;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.plot.Figure;
import java.util.List;

/** Charts of a sweep: a curve for one knob, a map for two. */
public final class SweepCharts {
  private SweepCharts() {}

  /**
   * A chart for each result.
   *
   * @param here the scenario whose place is marked where it lies in the range
   */
  public static List<Figure> of(Sweep sweep, List<Measure> measures, Scenario here) {
    return of(sweep, measures, Findings.of(sweep, measures), here);
  }

  static List<Figure> of(
      Sweep sweep, List<Measure> measures, List<Finding> findings, Scenario here) {
    return measures.stream().map(measure -> chart(sweep, measure, findings, here)).toList();
  }

  private static Figure chart(Sweep sweep, Measure measure, List<Finding> findings, Scenario here) {
    return sweep.plan().rows().isPresent()
        ? new MapChart(sweep, measure, here).figure()
        : new CurveChart(sweep, measure, findings, here).figure();
  }
}
