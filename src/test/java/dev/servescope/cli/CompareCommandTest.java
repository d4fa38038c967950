package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareCommandTest extends RunCalls {
  private String two = "";

  @BeforeEach
  void writeAnother() throws IOException {
    var text =
        STEADY
            .replace("\"Steady\"", "\"Two\"")
            .replace("\"pool\": {", "\"pool\": {\"replicas\": 2, ");
    two = write("two.servescope", text);
  }

  @Test
  void theTableSaysWhatDiffersAndWhatIsBeyondChance() {
    var called = Called.with("compare", file, two, "--replications", "5");

    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("Steady", "Two: replicas 1 → 2").contains("ms *");
    assertThat(called.out().lines().filter(line -> line.startsWith("  cost an hour")))
        .singleElement()
        .asString()
        .contains("$3.6", "$7.2");
    assertThat(called.err()).doesNotContain("Not on the same traffic");
  }

  @Test
  void csvHasARowForEachWithItsDifferences() {
    var called = Called.with("compare", file, two, "--replications", "5", "--format", "csv");
    var rows = called.out().lines().map(line -> Arrays.asList(line.split(",", -1))).toList();

    int cost = rows.getFirst().indexOf("cost.perHourDifference");
    assertThat(rows.get(1).subList(0, 3)).containsExactly("Steady", "", "5");
    assertThat(rows.get(1).get(cost)).isEmpty();
    assertThat(rows.get(2).subList(0, 3)).containsExactly("Two", "replicas 1 → 2", "5");
    assertThat(Double.parseDouble(rows.get(2).get(cost))).isEqualTo(3.6);
    assertThat(rows.get(2).get(cost + 2)).isEqualTo("true");
  }

  @Test
  void jsonIsAnObjectALineWithTheFiguresOfRun() throws Exception {
    var called = Called.with("compare", file, two, "--replications", "3", "--format", "json");
    var run = json(Called.with("run", file, "--replications", "3", "--format", "json"));
    var lines = called.out().lines().toList();

    assertThat(lines).hasSize(2);
    var first = MAPPER.readTree(lines.getFirst());
    assertThat(first.at("/latencySeconds/p95").asDouble())
        .isEqualTo(run.at("/latencySeconds/p95").asDouble());
    assertThat(first.at("/latencySeconds/p95Difference").isNull()).isTrue();
    var second = MAPPER.readTree(lines.get(1));
    assertThat(second.at("/latencySeconds/p95BeyondChance").asBoolean()).isTrue();
  }

  @Test
  void theSameFileTwiceIsToldApartByNameAndNeverBeyondChance() throws Exception {
    var twin = write("twin.servescope", STEADY);
    var called = Called.with("compare", file, twin, "--replications", "3");

    assertThat(called.out()).contains("twin: the same as the first");
    assertThat(called.out().lines().limit(22).anyMatch(line -> line.endsWith(" *"))).isFalse();
  }

  @Test
  void otherTrafficIsSaidOnStandardError() throws Exception {
    var faster = write("faster.servescope", STEADY.replace("5/s", "6/s").replace("Steady", "Fast"));
    var called = Called.with("compare", file, faster, "--replications", "2");

    assertThat(called.code()).isZero();
    assertThat(called.err())
        .contains("Not on the same traffic: Fast differs from Steady in arrival rate 5/s → 6/s.");
  }

  @Test
  void settingsAndSeedsHoldForAll() {
    var called =
        Called.with(
            "compare", file, two, "--set", "pool.replicas=3", "--seed", "9", "--replications", "2");

    assertThat(called.out()).contains("Two: the same as the first");
  }

  @Test
  void tableAndChartsGoToAFolder() throws Exception {
    var out = folder.resolve("results");
    var drawn = new ArrayList<String>();
    var called =
        Called.comparing(
            (comparison, files) -> {
              drawn.add(files.baseName() + " " + comparison.contenders().size());
              return List.<Path>of();
            },
            "compare",
            file,
            two,
            "--replications",
            "2",
            "--out",
            out.toString());

    assertThat(called.code()).as(called.err()).isZero();
    assertThat(drawn).containsExactly("comparison 2");
    assertThat(Files.readString(out.resolve("comparison.csv"))).startsWith("comparedScenario,");
  }

  @Test
  void chartsThatCannotBeWrittenCostNoResult() {
    var called =
        Called.with(
            "compare", file, two, "--replications", "2", "--out", folder.resolve("r").toString());

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("no chart was expected");
    assertThat(called.out()).contains("Two: replicas 1 → 2");
  }

  @Test
  void aForeignFileIsLeftAsItIs() throws Exception {
    write("comparison.csv", "mine");
    var called = Called.with("compare", file, two, "--out", folder.toString());

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("is no earlier result and is left as it is");
  }

  @Test
  void badCallsAreAnsweredWithASentence() {
    var alone = Called.with("compare", file);
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("compare: found 1 scenario, allowed are 2 to 6 of them");
    var many = Called.with("compare", file, two, file, two, file, two, file);
    assertThat(many.code()).isEqualTo(2);
    assertThat(many.err()).contains("found 7 scenarios");
    var once = Called.with("compare", file, two, "--replications", "1");
    assertThat(once.code()).isEqualTo(2);
    assertThat(once.err()).contains("--replications: found 1, allowed is a whole number from 2");
    assertThat(Called.with("compare", file, "nowhere.servescope").code()).isEqualTo(2);
  }
}
