package dev.servescope.ui.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Finding;
import dev.servescope.study.sweep.Findings;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.plot.Figure;
import java.util.List;

/**
 * What is shown of a sweep.
 *
 * @param measures the results
 * @param figures one for each result
 * @param findings what the curves show
 */
record SweepDrawing(
    Sweep sweep, List<Measure> measures, List<Figure> figures, List<Finding> findings) {
  SweepDrawing {
    measures = List.copyOf(measures);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
  }

  static SweepDrawing of(Sweep sweep, List<Measure> measures, Scenario here) {
    var findings = Findings.of(sweep, measures);
    return new SweepDrawing(
        sweep, measures, SweepCharts.of(sweep, measures, findings, here), findings);
  }
}
