package dev.servescope.study.report;

import dev.servescope.run.Group;
import dev.servescope.run.Percentiles;
import dev.servescope.run.Run;
import dev.servescope.run.Totals;
import java.util.List;

/** What a report takes of a run: little, so that a thousand of them can be kept. */
record Tally(double endSeconds, Totals totals, List<OfClass> classes) {
  record OfClass(Totals.Counts requests, Percentiles latency) {
    static OfClass of(Group group) {
      return new OfClass(group.requests(), group.latency());
    }
  }

  static Tally of(Run run) {
    return new Tally(
        run.endSeconds(), run.totals(), run.classes().stream().map(OfClass::of).toList());
  }
}
