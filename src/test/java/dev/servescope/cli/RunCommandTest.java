package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.engine.Simulation;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.theory.statistics.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
  private static final String STEADY =
      """
      {"format": "servescope", "version": 1, "name": "Steady", "seed": 3,
       "traffic": {"type": "poisson", "rate": "5/s"},
       "requests": {"work": {"type": "exponential", "mean": "100ms"}},
       "pool": {"prices": {"instance": "$3.60/h"}},
       "horizon": "10m"}
      """;
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void writeAScenario() throws IOException {
    file = write("steady.servescope", STEADY);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static JsonNode json(Called called) {
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).endsWith("}\n");
    return MAPPER.readTree(called.out());
  }

  private static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
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

  private static double sum(JsonNode numbers) {
    return numbers.valueStream().mapToDouble(JsonNode::doubleValue).sum();
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

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv"})
  void eachResultIsAFileNamedAfterItsScenario(String format) throws IOException {
    var out = folder.resolve("deep/results");
    for (int times = 0; times < 2; times++) {
      var called = Called.with("run", file, "--format", format, "--out", out.toString());
      assertThat(called.code()).as(called.err()).isZero();
    }
    var name = "steady." + (format.equals("table") ? "txt" : format);
    try (var files = Files.list(out)) {
      assertThat(files.map(path -> path.getFileName().toString())).containsExactly(name);
    }
    assertThat(Files.readString(out.resolve(name))).contains("Steady");
  }

  @Test
  void whatIsNoEarlierResultIsNotOverwritten() throws IOException {
    var scenario = write("steady.json", STEADY);
    var called = Called.with("run", scenario, "--format", "json", "--out", folder.toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("steady.json").contains("left as it is");
    assertThat(Files.readString(Path.of(scenario))).isEqualTo(STEADY);
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedBeforeTheRun() throws IOException {
    var inTheWay = write("plain", "text");
    for (var out : List.of(inTheWay, inTheWay + "/below")) {
      var called = Called.with("run", file, "--out", out);
      assertThat(called.code()).isEqualTo(1);
      assertThat(called.out()).isEmpty();
      assertThat(called.err()).contains(out).doesNotContain("Exception");
    }
  }

  @Test
  void twoResultsOfOneNameAreRefused() throws IOException {
    Files.createDirectory(folder.resolve("other"));
    var other = write("other/steady.servescope", STEADY);
    var called = Called.with("run", file, other, "--out", folder.resolve("results").toString());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("steady");
  }

  @Test
  void chartsAreDrawnOfTheRunIntoTheFolder() {
    var drawn = new ArrayList<String>();
    var out = folder.resolve("pictures");
    var called =
        Called.calling(
            Called.NO_WINDOW,
            (run, into, name) -> {
              assertThat(into).isEqualTo(out).isDirectory();
              drawn.add(name + " " + run.scenario().name() + " " + run.finished());
              return List.of();
            },
            "",
            "run",
            file,
            "--charts",
            "--out",
            out.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(drawn).containsExactly("steady Steady true");
  }

  @Test
  void chartsThatCannotBeDrawnAreAFailure() {
    var called = Called.with("run", file, "--charts", "--out", folder.resolve("x").toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("no chart was expected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pool.replicas=4              | /instances/max           | 4",
        "pools[0].replicas=2          | /instances/max           | 2",
        "seed=77                      | /seed                    | 77",
        "name=42 replicas             | /scenario                | 42 replicas",
        "horizon=2m                   | /simulatedSeconds        | 120",
        "targets.latency=1ms          | /slo/met                 | false",
        "traffic={\"type\":\"constant\",\"rate\":\"1/s\"} | /requests/offered | 600",
        "pool.prices.instance=$0/h    | /cost/total              | 0",
        "pool.startUp.phases[2].time=7s | /requests/refused      | 0",
        "pool.network.distance=10ms   | /breakdownSeconds/network | 0.02"
      })
  void aValueCanBeSet(String setting, String figure, String expected) {
    var root = json(Called.with("run", file, "--format", "json", "--set", setting));
    assertThat(root.at(figure).asString()).isEqualTo(expected);
  }

  @Test
  void whatIsSetLastHolds() {
    var root =
        json(
            Called.with(
                "run", file, "--format=json", "--set=pool.replicas=4", "--set=pool.replicas=3"));
    assertThat(root.at("/instances/max").intValue()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pool.replcas=4       | pool.replcas: found an unknown field  | did you mean \"replicas\"",
        "pol.replicas=4       | pol: found an unknown field           | did you mean \"pool\"",
        "pool.replicas=0      | pool.replicas: found 0                | at least 1",
        "pool.replicas=many   | pool.replicas: found \"many\"         | a whole number",
        "traffic.rate=12      | traffic.rate: found 12                | a rate such as",
        "traffic.rate.x=1     | traffic.rate.x: found a part          | a part that is there",
        "pool.startUp.phases[9].time=1s | pool.startUp.phases[9]: found a list of 3 | from 0 to 3",
        "pool..size=3         | pool..size: found no path             | pool.batching.size",
        "pool.replicas        | found \"pool.replicas\"              | PATH=VALUE",
        "=3                   | found \"=3\"                          | PATH=VALUE"
      })
  void aWrongPathOrValueIsRefusedLikeAFile(String setting, String found, String allowed) {
    var called = Called.with("run", file, "--set", setting);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains(found).contains("allowed is").contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001})
  void aNumberOfReplicationsOutOfRangeIsRefused(int replications) {
    var called = Called.with("run", file, "--replications", "" + replications);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("from 1 to 10,000");
  }

  @Test
  void nothingIsRunBeforeAllFilesAreRead() throws IOException {
    var called = Called.with("run", file, write("bad.servescope", "{\"format\": 1}"));
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("bad.servescope: format: found 1");
  }

  @Test
  void aTraceIsPointedToImport() throws IOException {
    var called = Called.with("run", write("trace.CSV", "arrival\n0\n"));
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("servescope import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "no JSON", "[]", "{}"})
  void aFileWithoutAScenarioIsABadFile(String text) throws IOException {
    var called = Called.with("run", write("bad.servescope", text));
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("bad.servescope").doesNotContain("Exception");
  }

  @Test
  void aMissingFileAFolderAndChartsWithoutAFolderAreBadCalls() {
    assertThat(Called.with("run", folder.resolve("none").toString()).code()).isEqualTo(2);
    assertThat(Called.with("run", folder.toString()).code()).isEqualTo(2);
    assertThat(Called.with("run", file, "--charts").err()).contains("--out DIR");
    assertThat(Called.with("run").code()).isEqualTo(2);
  }
}
