package dev.servescope.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.load.Traffic;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {
  private static final String LESSON =
      """
      {"format": "servescope-lesson", "version": 1, "title": "One", "summary": "One.",
       "minutes": 5, "steps": [{"heading": "One", "text": "Look.", "scenario": "one-server",
       "charts": ["latency"], "knobs": ["replicas"]}]}
      """;

  private static final String ONE_SERVER =
      """
      {"format": "servescope", "version": 1, "name": "One",
       "traffic": {"type": "poisson", "rate": "5/s"},
       "requests": {"work": {"type": "exponential", "mean": "100ms"}},
       "pool": {"replicas": 1}, "horizon": "10m"}
      """;

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theoryClaimsWhatHoldsAndNamesWhatBreaksTheRest() throws IOException {
    var called = Called.with("theory", write("one.servescope", ONE_SERVER));
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains("M/M/1, one server: holds (exact)")
        .containsPattern("mean latency +200 ms")
        .contains("M/M/1/K, one server with limited room: does not hold")
        .doesNotContain("simulated");
  }

  @Test
  void whatBreaksEveryFormulaIsSaidOnceInLinesOfATerminal() throws IOException {
    var file = write("one.servescope", ONE_SERVER);
    var change = "interventions=[{\"at\": \"1m\", \"change\": \"rate\", \"value\": \"2/s\"}]";
    var called = Called.with("theory", file, "--set", change);
    assertThat(called.out())
        .contains("What breaks every formula below:")
        .containsOnlyOnce("Timed changes (1) alter")
        .contains("M/M/1, one server: does not hold");
    assertThat(called.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void simulatedFiguresStandBesideTheory() throws IOException {
    var file = write("one.servescope", ONE_SERVER);
    var called = Called.with("theory", file, "--format", "json", "--simulate");
    assertThat(called.code()).isZero();
    var root = new JsonMapper().readTree(called.out());
    assertThat(root.path("scenario").stringValue()).isEqualTo("One");
    var first = root.at("/models/0");
    assertThat(first.path("holds").booleanValue()).isTrue();
    assertThat(first.path("strength").stringValue()).isEqualTo("exact");
    var latency = first.at("/figures/meanLatencySeconds");
    assertThat(latency.path("expected").doubleValue()).isEqualTo(0.2);
    assertThat(latency.path("simulated").doubleValue()).isBetween(0.15, 0.25);
    assertThat(root.path("models").valueStream())
        .filteredOn(model -> !model.path("holds").booleanValue())
        .isNotEmpty()
        .allSatisfy(model -> assertThat(model.path("broken")).isNotEmpty());
  }

  @Test
  void withoutARunTheSimulatedFiguresAreNull() {
    var called =
        Called.reading(ONE_SERVER, "theory", "-", "--format", "json", "--set", "traffic.rate=9/s");
    JsonNode figure =
        new JsonMapper().readTree(called.out()).at("/models/0/figures/meanLatencySeconds");
    assertThat(figure.path("simulated").isNull()).isTrue();
    assertThat(figure.path("expected").doubleValue()).isCloseTo(1, within(1e-9));
  }

  @Test
  void validFilesAreSaidToBeOkWithWhatTheyDescribe() throws IOException {
    var file = write("one.servescope", ONE_SERVER);
    var called = Called.with("validate", file, file);
    assertThat(called.code()).isZero();
    assertThat(called.out().lines())
        .hasSize(2)
        .containsOnly(file + ": ok, single, pool 1 x 1, 10m, 5/s");
  }

  @Test
  void aBadFileAmongGoodOnesIsNamedAndTheOthersAreStillLookedAt() throws IOException {
    var bad = write("bad.servescope", ONE_SERVER.replace("\"replicas\": 1", "\"replicas\": -1"));
    var good = write("good.servescope", ONE_SERVER);
    var called = Called.with("validate", bad, folder.resolve("none").toString(), good);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).startsWith(good).hasLineCount(1);
    assertThat(called.err())
        .contains(bad + ": pool.replicas: found -1, allowed is a whole number from")
        .contains("Could not open none")
        .hasLineCount(2);
  }

  @Test
  void aLessonInPlaceOfAScenarioIsSaidToBeOne() throws IOException {
    var lesson = write("one.lesson", LESSON);
    for (var command : List.of("run", "theory")) {
      var called = Called.with(command, lesson);
      assertThat(called.code()).isEqualTo(2);
      assertThat(called.err())
          .contains("is a lesson, not a scenario; 'servescope validate' checks it")
          .contains("Lessons opens it.")
          .doesNotContain("format");
    }
  }

  @Test
  void aLessonIsLookedAtAsAScenarioIs() throws IOException {
    var good = write("good.lesson", LESSON);
    var bad = write("bad.lesson", LESSON.replace("\"replicas\"", "\"copies\""));
    var called = Called.with("validate", good, bad);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).hasLineCount(1).startsWith(good + ": ok, lesson, steps: 1, 5 min");
    assertThat(called.err())
        .hasLineCount(1)
        .startsWith(bad + ": steps[0].knobs[0]: found")
        .contains("allowed is");
  }

  @Test
  void aTraceBecomesTheTrafficOfAScenario() throws IOException {
    var trace = write("calls.csv", "arrival,work\n0,0.5\n2,0.25\nnever,1\n1,0.75\n");
    var called = Called.with("import", trace);
    assertThat(called.code()).as(called.err()).isZero();
    var scenario = ScenarioJson.read(called.out());
    assertThat(scenario.name()).isEqualTo("calls");
    assertThat(scenario.work().mean()).isEqualTo(Duration.ofMillis(500));
    assertThat(((Traffic.Listed) scenario.traffic()).arrivals().size()).isEqualTo(3);
    assertThat(called.err())
        .contains("4 rows read")
        .contains("3 requests; 1 row could not be used")
        .contains("Line 4: ")
        .contains("sorted");
  }

  @Test
  void theBaseKeepsWhatTheTraceDoesNotSay() throws IOException {
    var base = write("base.servescope", ONE_SERVER.replace("\"replicas\": 1", "\"replicas\": 7"));
    var out = folder.resolve("new.servescope");
    var trace = write("times.csv", "0\n1\n2\n");
    var called = Called.with("import", trace, "--base", base, "--out", out.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("how long a request takes; that is 100ms");
    var scenario = ScenarioJson.read(Files.readAllBytes(out));
    assertThat(scenario.pool().replicas()).isEqualTo(7);
    assertThat(Called.with("run", out.toString()).code()).isZero();
  }

  @Test
  void tokensNeedTheirCost() throws IOException {
    var trace =
        write("llm.csv", "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:00:00,100,10\n");
    var without = Called.with("import", trace);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.out()).isEmpty();
    assertThat(without.err()).contains("--context-ms").contains("--generated-ms");
    var with = Called.with("import", trace, "--context-ms", "1", "--generated-ms", "20");
    assertThat(with.code()).isZero();
    assertThat(ScenarioJson.read(with.out()).work().mean()).isEqualTo(Duration.ofMillis(300));
    var wrong = Called.with("import", trace, "--context-ms", "-1");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--context-ms: found -1");
  }

  @Test
  void aTraceIsReadFromStandardInput() throws IOException {
    var called = Called.reading("arrival;work\n1,0;2ms\n2,5;4ms\n", "import", "-");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(ScenarioJson.read(called.out()).work().mean()).isEqualTo(Duration.ofMillis(3));
    assertThat(Called.reading("arrival\n1\n", "import", "-").err())
        .contains("1 row read as arrival times: 1 request; 0 rows could not be used.");
    var bad = Called.reading("x,y\n1,2\n", "import", "-");
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("standard-input.csv: its header is not known");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNamedPipeIsReadAsStandardInputIs() throws Exception {
    var pipe = folder.resolve("pipe").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    var writing =
        CompletableFuture.runAsync(
            () -> {
              try {
                Files.writeString(Path.of(pipe), RunCalls.STEADY);
              } catch (IOException refused) {
                throw new UncheckedIOException(refused);
              }
            });
    var called = Called.with("validate", pipe);
    writing.get();
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("pipe: ok");
  }

  @Test
  void aTraceWithoutWorkIsNotTakenForOneThatCountsTokens() throws IOException {
    var called = Called.with("import", write("idle.csv", "arrival,work\n1,0\n2,0\n"));
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(ScenarioJson.read(called.out()).work().mean()).isZero();
    assertThat(called.err()).contains("2 requests").doesNotContain("other");
  }

  @Test
  void classesBeyondTheMostOfAScenarioAreSaidToBeTogether() throws IOException {
    var rows = IntStream.range(0, 40).mapToObj(i -> i + ",c" + i).collect(joining("\n"));
    var called = Called.with("import", write("many.csv", "arrival,class\n" + rows + "\n"));
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err()).contains("at most 32 classes").contains("the 9 rarest names");
  }

  @Test
  void nothingButAScenarioIsReplacedByAnImport() throws IOException {
    var trace = write("times.csv", "0\n1\n");
    var called = Called.with("import", trace, "--out", trace);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("left as it is");
    assertThat(Files.readString(Path.of(trace))).isEqualTo("0\n1\n");
  }

  @Test
  void whatIsNoTraceIsABadFile() throws IOException {
    var called = Called.with("import", write("empty.csv", ""));
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("it is empty");
    assertThat(Called.with("import", folder.resolve("none.csv").toString()).code()).isEqualTo(2);
  }
}
