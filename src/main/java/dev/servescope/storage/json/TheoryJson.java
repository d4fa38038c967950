package dev.servescope.storage.json;

import dev.servescope.run.report.TheoryReport;
import tools.jackson.databind.node.ObjectNode;

/**
 * What theory says as JSON, for scripts: {@code {"scenario", "models": [{"model", "holds",
 * "strength", "figures": {name: {"expected", "simulated"}}}]}}, and for a closed form that does not
 * hold {@code {"model", "holds", "broken": [sentence]}}.
 */
public final class TheoryJson {
  private TheoryJson() {}

  /** On one line, without its end. */
  public static String line(TheoryReport report) {
    var root = Nodes.object().put("scenario", report.scenario());
    var models = root.putArray("models");
    report.models().forEach(model -> models.add(model(model)));
    return root.toString();
  }

  private static ObjectNode model(TheoryReport.OfModel model) {
    var node = Nodes.object().put("model", model.title());
    switch (model) {
      case TheoryReport.Holds holds -> {
        node.put("holds", true).put("strength", holds.strength());
        var figures = node.putObject("figures");
        holds.figures().forEach(figure -> figures.set(figure.kind().key(), figure(figure)));
      }
      case TheoryReport.Broken broken -> {
        var sentences = node.put("holds", false).putArray("broken");
        broken.broken().forEach(sentences::add);
      }
    }
    return node;
  }

  private static ObjectNode figure(TheoryReport.Figure figure) {
    var node = Nodes.object();
    node.set("expected", Nodes.orNull(figure.expected()));
    node.set("simulated", Nodes.orNull(figure.simulated()));
    return node;
  }
}
