package dev.servescope.storage.json;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as JSON, for scripts: the names and their order are fixed, numbers are not rounded, and
 * what does not exist is null. The cost of what is paid for and has no work (unused reservations,
 * rounded time, warm memory) is that of idling.
 */
public final class ReportJson {
  private ReportJson() {}

  /** On one line, without its end. */
  public static String line(Report report) {
    return tree(report).toString();
  }

  /** Laid out for people, ending with a new line. */
  public static String text(Report report) {
    return Layout.of(tree(report));
  }

  /**
   * All values under their names from the root, such as {@code latencySeconds.p95}; texts are not
   * in quotes, what does not exist is empty.
   */
  public static SequencedMap<String, String> flat(Report report) {
    var flat = new LinkedHashMap<String, String>();
    flatten("", tree(report), flat);
    return flat;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> flat) {
    if (node.isObject()) {
      var prefix = path.isEmpty() ? "" : path + ".";
      node.forEachEntry((name, value) -> flatten(prefix + name, value, flat));
    } else {
      flat.put(path, node.isNull() ? "" : node.asString());
    }
  }

  private static ObjectNode tree(Report report) {
    var root = Nodes.object();
    root.put("scenario", report.scenario());
    root.put("seed", report.seed());
    root.set("simulatedSeconds", Nodes.orNull(report.simulatedSeconds()));
    root.set("wallSeconds", Nodes.orNull(report.wallSeconds()));
    root.set("requests", requests(report.requests()));
    root.set("latencySeconds", times(report.latency()));
    root.set("waitSeconds", times(report.waiting()));
    root.set("breakdownSeconds", breakdown(report.breakdown()));
    root.set("throughputPerSecond", Nodes.orNull(report.throughputPerSecond()));
    root.set("utilization", Nodes.orNull(report.utilization()));
    var queue = report.queue();
    root.set(
        "queueLength", new Numbers().with("mean", queue.mean()).with("max", queue.max()).node());
    var batch = report.batch();
    root.set(
        "batch",
        new Numbers().with("count", batch.count()).with("meanSize", batch.meanSize()).node());
    var cold = report.coldStarts();
    root.set(
        "coldStarts",
        new Numbers().with("count", cold.count()).with("probability", cold.probability()).node());
    root.set("instances", instances(report.instances()));
    root.set("availability", Nodes.orNull(report.availability()));
    root.set("slo", slo(report.slo()));
    root.set("cost", cost(report.cost()));
    var classes = root.putObject("classes");
    report.classes().forEach(its -> classes.set(its.name(), ofClass(its)));
    return root;
  }

  private static ObjectNode requests(Report.Requests requests) {
    return new Numbers()
        .with("offered", requests.offered())
        .with("completed", requests.completed())
        .with("refused", requests.refused())
        .with("timedOut", requests.timedOut())
        .with("failed", requests.failed())
        .with("inFlight", requests.inFlight())
        .node();
  }

  private static ObjectNode times(Report.Times times) {
    return new Numbers()
        .with("mean", times.mean())
        .with("p50", times.p50())
        .with("p90", times.p90())
        .with("p95", times.p95())
        .with("p99", times.p99())
        .with("max", times.max())
        .with("meanHalfWidth95", times.meanHalfWidth95())
        .node();
  }

  private static ObjectNode breakdown(Map<Component, Double> seconds) {
    var node = Nodes.object();
    for (var component : Component.values()) {
      node.set(name(component), Nodes.orNull(seconds.getOrDefault(component, Double.NaN)));
    }
    return node;
  }

  private static String name(Component component) {
    return switch (component) {
      case NETWORK -> "network";
      case LIMIT -> "limit";
      case QUEUE -> "queue";
      case BATCH -> "batch";
      case START -> "start";
      case WORK -> "work";
      case SPLIT -> "split";
      case MERGE -> "merge";
      case RETRY -> "retry";
    };
  }

  private static ObjectNode instances(Report.Instances instances) {
    return new Numbers()
        .with("mean", instances.mean())
        .with("max", instances.max())
        .with("runningMean", instances.runningMean())
        .with("idleMean", instances.idleMean())
        .node();
  }

  private static ObjectNode slo(Report.Slo slo) {
    var node = Nodes.object();
    node.set("attainment", Nodes.orNull(slo.attainment()));
    slo.met().ifPresentOrElse(met -> node.put("met", met), () -> node.putNull("met"));
    return node;
  }

  private static ObjectNode cost(Report.Cost cost) {
    var byCause = new LinkedHashMap<String, Double>();
    for (var cause : CostCause.values()) {
      byCause.merge(name(cause), cost.byCause().getOrDefault(cause, 0.0), Double::sum);
    }
    var node =
        new Numbers()
            .with("total", cost.total())
            .with("perHour", cost.perHour())
            .with("perThousandRequests", cost.perThousandRequests())
            .node();
    var causes = node.putObject("byCause");
    byCause.forEach((name, dollars) -> causes.set(name, Nodes.orNull(dollars)));
    return node;
  }

  private static String name(CostCause cause) {
    return switch (cause) {
      case BUSY -> "busy";
      case IDLE, UNUSED, ROUNDING, WARM_POOL -> "idle";
      case STARTING -> "starting";
      case FAILED -> "failed";
      case REQUESTS -> "requests";
      case BATCHES -> "batches";
      case INVOCATIONS -> "invocations";
      case TRANSFER -> "transfer";
    };
  }

  private static ObjectNode ofClass(Report.OfClass its) {
    var node = Nodes.object();
    node.set("requests", requests(its.requests()));
    node.set("latencySeconds", times(its.latency()));
    return node;
  }

  /** An object of numbers. */
  private record Numbers(ObjectNode node) {
    Numbers() {
      this(Nodes.object());
    }

    Numbers with(String name, double value) {
      node.set(name, Nodes.orNull(value));
      return this;
    }
  }
}
