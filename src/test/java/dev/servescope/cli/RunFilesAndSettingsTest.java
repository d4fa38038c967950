package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.cli.port.ChartFile;
import dev.servescope.cli.port.ChartFiles;
import dev.servescope.cli.port.ChartWriter;
import dev.servescope.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFilesAndSettingsTest extends RunCalls {
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
            (run, files) -> {
              assertThat(files.folder()).isEqualTo(out).isDirectory();
              drawn.add(files.baseName() + " " + run.scenario().name() + " " + files.kinds());
              return List.of();
            },
            "",
            "run",
            file,
            "--charts-as",
            "png,PDF,png",
            "--out",
            out.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(drawn).containsExactly("steady Steady [png, pdf]");
  }

  @Test
  void chartsThatCannotBeDrawnAreAFailure() {
    var called = Called.with("run", file, "--charts", "--out", folder.resolve("x").toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("no chart was expected");
  }

  @Test
  void whatIsNoEarlierChartIsNotDrawnOver() throws IOException {
    var own = write("steady_latency.csv", "my own\n");
    var called = runWithCharts(file);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("steady_latency.csv is no earlier chart").contains("nothing");
    assertThat(Files.readString(Path.of(own))).isEqualTo("my own\n");
    write("steady_latency.csv", "Time (s),p50 (s)\n0,1\n");
    assertThat(runWithCharts(file).err()).contains("was drawn");
  }

  @Test
  void aChartAndAResultOfOneNameAreRefused() throws IOException {
    var other = write("steady_latency.servescope", STEADY);
    var called = runWithCharts(file, other);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("Two results would be called steady_latency.csv");
    assertThat(runWithCharts(file, write("steady-latency.servescope", STEADY)).err())
        .doesNotContain("Two results");
  }

  /** Runs with a writer that draws one chart and says so. */
  private Called runWithCharts(String... files) {
    var options = List.of("--charts-as=csv", "--format=csv", "--out=" + folder);
    var arguments =
        Stream.of(Stream.of("run"), Stream.of(files), options.stream()).flatMap(part -> part);
    var writer =
        new ChartWriter() {
          @Override
          public List<String> keys() {
            return List.of("latency");
          }

          @Override
          public List<Path> write(Run run, ChartFiles files) throws IOException {
            throw new IOException(files.file("latency", ChartFile.CSV) + " was drawn.");
          }
        };
    return Called.calling(Called.NO_WINDOW, writer, "", arguments.toArray(String[]::new));
  }

  @Test
  void whatWasComputedIsPrintedThoughItsFileCannotBeWritten() throws IOException {
    var other = write("other.servescope", STEADY);
    for (var format : List.of("table", "json", "csv")) {
      var out = folder.resolve(format).toString();
      var called = Called.with("run", file, other, "--charts", "--out", out, "--format", format);
      assertThat(called.code()).isEqualTo(1);
      assertThat(called.err()).containsOnlyOnce("no chart was expected\nno chart was expected");
      assertThat(called.out().split("Steady", -1)).as(called.out()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "sweep"})
  void kindsOfChartsWithoutAFolderOrWithoutAKindAreBadCalls(String command) {
    var more = command.equals("sweep") ? "--vary=replicas=1,2" : file;
    var homeless = Called.with(command, file, more, "--charts-as", "png");
    assertThat(homeless.code()).isEqualTo(2);
    assertThat(homeless.err()).contains("--charts-as needs a folder to draw into: --out DIR");
    var none = Called.with(command, file, more, "--charts-as", ",", "--out", folder.toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--charts-as: found no kind");
  }

  @Test
  void anEmptyNameIsNotTheFolderThatOneIsIn() {
    var called = Called.with("run", file, "--out", "");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("empty name");
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
        "pool.startUp.phases[9].time=1s | pool.startUp.phases[9]: found a list of 3 | from 0 to 2",
        "pools[1].replicas=2  | pools[1]: found a list of 1          | 0, its only one",
        "interventions[0].at=1m | interventions[0]: found a list of 0 | a whole element there"
            + " first",
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
