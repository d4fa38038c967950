package dev.servescope.storage.json;

import dev.servescope.run.report.FindReport;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of a search as JSON, for scripts: {@code {"scenario", "found", "choice": {"settings":
 * {knob: value}, "dollarsPerHour", "targets": [{"target", "mean", "halfWidth95", "met"}]},
 * "nextCheaper", "nearestByTarget", "candidates", "impossible", "runs"}}. Where nothing meets the
 * targets the choice is what comes nearest.
 */
public final class FindJson {
  private FindJson() {}

  /** On one line, without its end. */
  public static String line(FindReport report) {
    var root = Nodes.object().put("scenario", report.scenario()).put("found", report.found());
    root.set("choice", choice(report.choice()));
    report
        .cheaper()
        .ifPresentOrElse(
            its -> root.set("nextCheaper", choice(its)), () -> root.putNull("nextCheaper"));
    var alone = root.putArray("nearestByTarget");
    report.alone().forEach(its -> alone.add(choice(its)));
    return root.put("candidates", report.candidates())
        .put("impossible", report.impossible())
        .put("runs", report.runs())
        .toString();
  }

  private static ObjectNode choice(FindReport.Choice choice) {
    var node = Nodes.object();
    var settings = node.putObject("settings");
    choice.settings().forEach(settings::put);
    node.set("dollarsPerHour", Nodes.orNull(choice.dollarsPerHour()));
    node.put("tooClose", choice.tooClose());
    var targets = node.putArray("targets");
    for (var figure : choice.figures()) {
      var target = targets.addObject().put("target", figure.target());
      target.set("mean", Nodes.orNull(figure.mean()));
      target.set("halfWidth95", Nodes.orNull(figure.halfWidth95()));
      target.put("met", figure.met());
    }
    return node;
  }
}
