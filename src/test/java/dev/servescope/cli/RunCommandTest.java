package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Simulation;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.theory.statistics.Summary;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RunCommandTest extends RunCalls {
  private static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  private static double sum(JsonNode numbers) {
    return numbers.valueStream().mapToDouble(JsonNode::doubleValue).sum();
  }

  @Test
  void theNamesOfTheJsonAndTheirOrderAreFixed() {
    var root = json(Called.with("run", file, "--format", "json"));
    assertThat(names(root))
        .containsExactly(
            "scenario",
            "seed",
            "simulatedSeconds",
            "wallSeconds",
            "requests",
            "latencySeconds",
            "waitSeconds",
            "breakdownSeconds",
            "throughputPerSecond",
            "utilization",
            "queueLength",
            "batch",
            "coldStarts",
            "instances",
            "availability",
            "slo",
            "cost",
            "classes");
    assertThat(names(root.path("requests")))
        .containsExactly("offered", "completed", "refused", "timedOut", "failed", "inFlight");
    var times = List.of("mean", "p50", "p90", "p95", "p99", "max", "meanHalfWidth95");
    assertThat(names(root.path("latencySeconds"))).isEqualTo(times);
    assertThat(names(root.path("waitSeconds"))).isEqualTo(times);
    assertThat(names(root.path("breakdownSeconds")))
        .containsExactly(
            "network", "limit", "queue", "batch", "start", "work", "split", "merge", "retry");
    assertThat(names(root.path("queueLength"))).containsExactly("mean", "max");
    assertThat(names(root.path("batch"))).containsExactly("count", "meanSize");
    assertThat(names(root.path("coldStarts"))).containsExactly("count", "probability");
    assertThat(names(root.path("instances")))
        .containsExactly("mean", "max", "runningMean", "idleMean");
    assertThat(names(root.path("slo"))).containsExactly("attainment", "met");
    assertThat(names(root.path("cost")))
        .containsExactly("total", "perHour", "perThousandRequests", "byCause");
    assertThat(names(root.at("/cost/byCause")))
        .containsExactly(
            "busy", "idle", "starting", "failed", "requests", "batches", "invocations", "transfer");
    assertThat(names(root.path("classes"))).containsExactly("request");
    assertThat(names(root.at("/classes/request"))).containsExactly("requests", "latencySeconds");
    assertThat(names(root.at("/classes/request/latencySeconds"))).isEqualTo(times);
  }

  @Test
  void theFiguresAreThoseOfTheRun() throws IOException {
    var totals = Simulation.run(ScenarioJson.read(STEADY)).totals();
    var root = json(Called.with("run", file, "--format", "json"));
    assertThat(root.path("scenario").stringValue()).isEqualTo("Steady");
    assertThat(root.path("seed").longValue()).isEqualTo(3);
    assertThat(root.path("simulatedSeconds").doubleValue()).isEqualTo(600);
    assertThat(root.path("wallSeconds").doubleValue()).isPositive();
    assertThat(root.at("/requests/offered").longValue()).isEqualTo(totals.requests().offered());
    assertThat(root.at("/latencySeconds/p95").doubleValue()).isEqualTo(totals.latency().p95());
    assertThat(root.at("/waitSeconds/mean").doubleValue()).isEqualTo(totals.waiting().mean());
    assertThat(root.path("utilization").doubleValue()).isEqualTo(totals.utilization());
    assertThat(root.at("/slo/attainment").doubleValue()).isEqualTo(totals.attainment());
    assertThat(root.at("/cost/total").doubleValue()).isEqualTo(totals.cost().total());
  }

  @Test
  void componentsAddUpToTheMeanAndCausesToTheTotal() throws IOException {
    var reserved =
        STEADY.replace(
            "\"$3.60/h\"", "\"$3.60/h\", \"reserved\": {\"instances\": 3, \"price\": \"$6/h\"}");
    var root = json(Called.with("run", write("r.json", reserved), "--format", "json"));
    assertThat(sum(root.path("breakdownSeconds")))
        .isCloseTo(root.at("/latencySeconds/mean").doubleValue(), within(1e-9));
    assertThat(sum(root.at("/cost/byCause")))
        .isCloseTo(root.at("/cost/total").doubleValue(), within(1e-9))
        .isCloseTo(3, within(1e-9));
  }

  @Test
  void aSteadyRunHasAHalfWidthByBatchMeans() {
    var root = json(Called.with("run", file, "--format", "json"));
    assertThat(root.at("/latencySeconds/meanHalfWidth95").doubleValue()).isBetween(0.001, 0.2);
    assertThat(root.at("/waitSeconds/meanHalfWidth95").doubleValue()).isBetween(0.001, 0.2);
  }

  @Test
  void withoutASteadyStateThereIsNone() {
    var change = "interventions=[{\"at\":\"5m\",\"change\":\"rate\",\"value\":\"8/s\"}]";
    var root = json(Called.with("run", file, "--format", "json", "--set", change));
    assertThat(root.at("/latencySeconds/meanHalfWidth95").isNull()).isTrue();
  }

  @Test
  void whatDoesNotExistIsNull() {
    var root = json(Called.with("run", file, "--format", "json", "--set", "traffic.rate=0/s"));
    assertThat(root.at("/requests/offered").longValue()).isZero();
    for (var path :
        List.of(
            "/latencySeconds/mean",
            "/latencySeconds/max",
            "/latencySeconds/meanHalfWidth95",
            "/breakdownSeconds/work",
            "/batch/meanSize",
            "/availability",
            "/slo/met",
            "/cost/perThousandRequests")) {
      assertThat(root.at(path).isNull()).as(path).isTrue();
    }
    assertThat(root.path("utilization").doubleValue()).isZero();
    assertThat(root.at("/cost/total").doubleValue()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void withReplicationsFiguresAreMeansAndHalfWidthsComeFromTheirSpread() {
    var one = json(Called.with("run", file, "--format", "json"));
    var three = json(Called.with("run", file, "--format", "json", "--replications", "3"));
    var means =
        List.of(0, 1, 2).stream()
            .map(i -> Seeds.of(3, i))
            .map(seed -> Called.with("run", file, "--format", "json", "--seed", "" + seed))
            .mapToDouble(called -> json(called).at("/latencySeconds/mean").doubleValue())
            .toArray();
    var expected = Summary.of(means);
    assertThat(means[0]).isEqualTo(one.at("/latencySeconds/mean").doubleValue());
    assertThat(three.path("seed").longValue()).isEqualTo(3);
    assertThat(three.at("/latencySeconds/mean").doubleValue())
        .isCloseTo(expected.mean(), within(1e-12));
    assertThat(three.at("/latencySeconds/meanHalfWidth95").doubleValue())
        .isCloseTo(expected.interval(0.95).halfWidth(), within(1e-12));
    assertThat(three.at("/classes/request/latencySeconds/meanHalfWidth95").doubleValue())
        .isCloseTo(expected.interval(0.95).halfWidth(), within(1e-12));
    assertThat(sum(three.path("requests")))
        .isCloseTo(2 * three.at("/requests/offered").doubleValue(), within(1e-9));
  }

  @Test
  void severalScenariosAreAnObjectALine() {
    var called = Called.with("run", file, file, "--format", "json");
    assertThat(called.code()).isZero();
    assertThat(called.out().lines())
        .hasSize(2)
        .allSatisfy(
            line ->
                assertThat(MAPPER.readTree(line).path("scenario").stringValue())
                    .isEqualTo("Steady"));
  }

  @Test
  void aTableShowsUnitsAndStandsInColumns() {
    var called = Called.with("run", file, file);
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
    assertThat(called.out()).startsWith("Scenario ");
    var seeds = called.out().lines().filter(line -> line.startsWith("  seed")).findFirst();
    assertThat(seeds.orElseThrow()).matches("  seed +3 +3");
    assertThat(called.out()).containsPattern("  p95 +\\d+ ms").containsPattern("total +\\$0.60");
  }

  @Test
  void aTableSaysThatTheTargetWhichIsMetIsThatOfLatency() {
    var refusing = "pool.batching.queue.limit=1";
    var called = Called.with("run", file, "--set", refusing, "--set", "targets.attainment=0.5");
    assertThat(called.out())
        .containsPattern("  availability +8\\d")
        .containsPattern("  latency target met +yes");
  }

  @Test
  void csvHasARowAScenario() {
    var called = Called.with("run", file, file, "--format", "csv");
    assertThat(called.out().lines()).hasSize(3);
    var header = called.out().lines().findFirst().orElseThrow().split(",");
    assertThat(header).startsWith("scenario", "seed", "simulatedSeconds", "wallSeconds");
    assertThat(header)
        .contains("latencySeconds.p95", "cost.byCause.idle", "classes.request.requests.offered")
        .doesNotHaveDuplicates();
    assertThat(called.out().lines().skip(1))
        .allSatisfy(row -> assertThat(row.split(",", -1)).hasSameSizeAs(header));
    assertThat(called.out()).doesNotContain("NaN").doesNotContain("null");
  }

  @Test
  void standardInputIsAFileAsWell() {
    var called = Called.reading(STEADY, "run", "-", "--format", "json");
    assertThat(json(called).path("scenario").stringValue()).isEqualTo("Steady");
  }

  @Test
  void theSeedCanBeAnother() {
    var root = json(Called.with("run", file, "--format", "json", "--seed", "-9"));
    assertThat(root.path("seed").longValue()).isEqualTo(-9);
  }
}
