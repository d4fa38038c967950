package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepCommandTest extends RunCalls {
  private static List<List<String>> rows(Called called) {
    assertThat(called.code()).as(called.err()).isZero();
    return called.out().lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  @Test
  void everyPointIsARowWithItsBandsUnderTheNamesOfReports() {
    var rows =
        rows(
            Called.with(
                "sweep",
                file,
                "--vary",
                "replicas=1..3",
                "--replications",
                "3",
                "--measures",
                "p95,utilization"));

    assertThat(rows.getFirst())
        .containsExactly(
            "architecture",
            "replicas",
            "replications",
            "latencySeconds.p95",
            "latencySeconds.p95HalfWidth95",
            "utilization",
            "utilizationHalfWidth95",
            "targets");
    assertThat(rows.subList(1, 4)).extracting(row -> row.get(1)).containsExactly("1", "2", "3");
    assertThat(rows.subList(1, 4)).allMatch(row -> row.get(2).equals("3"));
    // Half of one instance is busy, so a quarter of two and a sixth of three.
    assertThat(rows.subList(1, 4))
        .extracting(row -> Double.parseDouble(row.get(5)))
        .satisfiesExactly(
            one -> assertThat(one).isBetween(0.45, 0.55),
            two -> assertThat(two).isBetween(0.22, 0.28),
            three -> assertThat(three).isBetween(0.14, 0.19));
  }

  @Test
  void aPointHasTheFiguresThatRunGivesForTheSameValues() throws Exception {
    var rows =
        rows(
            Called.with(
                "sweep", file, "--vary", "work=50ms,100ms", "--replications", "1", "--seed", "9"));
    var run =
        json(
            Called.with(
                "run",
                file,
                "--set",
                "requests.work.mean=50ms",
                "--seed",
                "9",
                "--format",
                "json"));

    assertThat(rows.get(0)).contains("workSeconds");
    assertThat(rows.get(1).get(1)).isEqualTo("0.05");
    assertThat(Double.parseDouble(rows.get(1).get(3)))
        .isEqualTo(run.at("/latencySeconds/p95").asDouble());
    assertThat(rows.get(1).get(4)).as("no band of one run").isEmpty();
  }

  @Test
  void twoKnobsMakeARowForEachPair() {
    var rows =
        rows(
            Called.with(
                "sweep",
                file,
                "--vary",
                "replicas=1,2",
                "--vary",
                "batch-size=1,2,4",
                "--replications",
                "1"));

    assertThat(rows.subList(1, rows.size()))
        .extracting(row -> row.get(1) + "x" + row.get(2))
        .containsExactly("1x1", "2x1", "1x2", "2x2", "1x4", "2x4");
  }

  @Test
  void twoArchitecturesAreComparedAndTheirBreakEvenIsTold() {
    var called =
        Called.with(
            "sweep",
            file,
            "--vary",
            "rate=1/s..9/s",
            "--replications",
            "2",
            "--against",
            "event-driven",
            "--measures",
            "dollars-per-hour");

    assertThat(rows(called)).extracting(row -> row.getFirst()).contains("single", "event-driven");
    assertThat(called.err()).contains("Break-even: ");
  }

  @Test
  void whatTheCurvesShowIsToldOnStandardError() {
    var called = Called.with("sweep", file, "--vary", "rate=1/s..13/s", "--replications", "2");

    assertThat(called.err())
        .contains("Saturation: The service keeps up to about ")
        .contains("Knee: Up to ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "replica=1..4    | There is no knob \"replica\". Knobs are replicas, batch-size,",
        "replicas=4..1   | replicas: found the empty range \"4..1\"",
        "replicas=       | replicas: found no values",
        "replicas        | --vary: found \"replicas\", allowed is KNOB=RANGE",
        "keep-alive=0s..1m | has no keep-alive to vary, because its instances do not start",
        "replicas@edge=1..2 | There is no pool \"edge\"; there is pool.",
        "cold-start=1..5 | cold-start: found \"1\", allowed is a duration",
      })
  void aRangeThatCannotBeSweptIsABadCallWithASentence(String vary, String sentence) {
    var called = Called.with("sweep", file, "--vary", vary);

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains(sentence).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--measures p95,speed       | --measures: found \"speed\", allowed are mean-latency, p50,",
        "--against turbo            | --against: found \"turbo\", allowed is one of single,",
        "--against single           | --against: single is what the scenario is already",
        "--replications 0           | replications: found 0, allowed is a whole number",
        "--vary replicas=2          | replicas: found varied twice",
        "--vary shards=2 --vary items=1 | --vary: found 3 knobs, allowed are one or two",
      })
  void otherMistakesAreAnsweredAsWell(String more, String sentence) {
    var arguments = new ArrayList<>(List.of("sweep", file, "--vary", "replicas=1,2"));
    arguments.addAll(List.of(more.split(" ")));
    var called = Called.with(arguments.toArray(String[]::new));

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains(sentence);
  }

  @Test
  void aSweepWithoutAKnobIsABadCall() {
    var called = Called.with("sweep", file);

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("--vary");
  }

  @Test
  void pointsThatMakeNoScenarioAreEmptyAndTold() {
    var called = Called.with("sweep", file, "--vary", "replicas=0..1", "--replications", "2");

    assertThat(rows(called).get(1)).contains("0", "").doesNotContain("met", "missed");
    assertThat(called.err())
        .contains("Without figures: 1 of 2 points")
        .contains("replicas: found 0");
  }

  @Test
  void resultsAndChartsGoToTheFolderAsWell() throws IOException {
    var out = folder.resolve("deep/results");
    var drawn = new ArrayList<String>();
    var called =
        Called.sweeping(
            (sweep, measures, files) -> {
              assertThat(files.folder()).isEqualTo(out).isDirectory();
              drawn.add(files.baseName() + " " + measures + " " + sweep.isWhole());
              return List.of();
            },
            "sweep",
            file,
            "--vary",
            "replicas=1,2",
            "--replications",
            "1",
            "--measures",
            "p95",
            "--out",
            out.toString());

    assertThat(called.code()).as(called.err()).isZero();
    assertThat(drawn).containsExactly("steady-sweep [P95] true");
    assertThat(out.resolve("steady-sweep.csv")).hasContent(called.out());
  }

  @Test
  void aFolderThatCannotBeMadeAndAForeignFileAreToldBeforeAnythingRuns() throws IOException {
    var inTheWay = write("plain", "text");
    var called = Called.with("sweep", file, "--vary", "replicas=1,2", "--out", inTheWay);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains(inTheWay).doesNotContain("Exception");

    var mine = write("steady-sweep.csv", "my,own,table\n");
    var kept = Called.with("sweep", file, "--vary", "replicas=1,2", "--out", folder.toString());
    assertThat(kept.code()).isEqualTo(1);
    assertThat(kept.err()).contains("left as it is");
    assertThat(Files.readString(folder.resolve("steady-sweep.csv"))).isEqualTo("my,own,table\n");
    assertThat(mine).isNotEmpty();
  }

  @Test
  void chartsThatCannotBeWrittenAreAFailureWithASentence() {
    var called =
        Called.sweeping(
            (sweep, measures, files) -> {
              throw new IOException("The disk is full.");
            },
            "sweep",
            file,
            "--vary",
            "replicas=1,2",
            "--replications",
            "1",
            "--out",
            folder.resolve("out").toString());

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("The disk is full.");
    assertThat(called.out()).as("nothing is lost").startsWith("architecture,replicas,");
    assertThat(folder.resolve("out/steady-sweep.csv")).isNotEmptyFile();
  }
}
