package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.storage.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindCommandTest extends RunCalls {
  /**
   * The mean of 5 requests a second of 100 ms: 200 ms with one server, hardly more than 100 with
   * two.
   */
  private Called find(String... more) {
    var arguments = new String[2 + more.length];
    arguments[0] = "find";
    arguments[1] = file;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Called.with(arguments);
  }

  @Test
  void theCheapestIsFoundAndSaidToBeSoWithItsReason() {
    var called = find("--target", "mean<150ms", "--vary", "replicas=1..4");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out())
        .startsWith("Steady")
        .contains("Cheapest that meets every target: replicas=2")
        .containsPattern("mean < 150ms +1[01]\\d[.]\\d ms +± \\d[.]\\d ms")
        .containsPattern("cost +[$]7[.]20/h")
        .contains("The next cheaper, replicas=1 at $3.60/h, misses mean < 150ms with ")
        .contains("Candidates: 4, ");
  }

  @Test
  void aLongRangeIsSearchedWithoutGaps() {
    var called = find("--target", "mean<150ms", "--vary", "replicas=1..30", "--set", "horizon=1m");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("replicas=2").contains("Candidates: 30, ");
  }

  @Test
  void whatTheScenarioChangesItselfIsSaidFirst() {
    var change = "interventions=[{\"at\":\"5m\",\"change\":\"replicas\",\"value\":2}]";
    var called = find("--target", "mean<9s", "--vary", "replicas=1,2", "--set", change);
    assertThat(called.err()).contains("5 min into the run the scenario itself changes replicas;");
  }

  @Test
  void jsonHasTheSameForScripts() {
    var root =
        json(
            find(
                "--target",
                "mean<150ms",
                "--target",
                "success>=99.9%",
                "--vary",
                "replicas=1..4",
                "--format",
                "json"));
    assertThat(root.path("found").booleanValue()).isTrue();
    assertThat(root.at("/choice/settings/replicas").stringValue()).isEqualTo("2");
    assertThat(root.at("/choice/dollarsPerHour").doubleValue()).isBetween(7.199, 7.201);
    assertThat(root.at("/choice/targets/0/mean").doubleValue()).isBetween(0.1, 0.12);
    assertThat(root.at("/choice/targets/0/halfWidth95").doubleValue()).isBetween(0.0001, 0.01);
    assertThat(root.at("/choice/targets/1/target").stringValue()).isEqualTo("success >= 99.9%");
    assertThat(root.at("/nextCheaper/settings/replicas").stringValue()).isEqualTo("1");
    assertThat(root.path("candidates").intValue()).isEqualTo(4);
  }

  @Test
  void whatIsFoundIsWrittenAsAScenario() throws IOException {
    var out = folder.resolve("found.servescope");
    var called = find("--target", "mean<150ms", "--vary", "replicas=1..3", "--out", out.toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(ScenarioFiles.open(out).pool().replicas()).isEqualTo(2);
  }

  @Test
  void whatIsTheSameInEveryRunHasNoMargin() {
    var called = find("--target", "cost<$20/h", "--vary", "replicas=3,4");
    assertThat(called.code()).isZero();
    assertThat(called.out()).containsPattern("cost < [$]20/h +[$]\\d+[.]\\d\\d/h\\R");
  }

  @Test
  void whatNothingMeetsEndsWithOneAndSaysWhichAndHowNear() {
    var out = folder.resolve("found.servescope");
    var called =
        find(
            "--target",
            "mean<90ms",
            "--target",
            "cost<$20/h",
            "--vary",
            "replicas=1..4",
            "--out",
            out.toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out())
        .contains("Nothing meets every target. Nearest: replicas=")
        .containsPattern(
            "No candidate meets mean < 90ms[.] The nearest comes to 1[01]\\d ms with replicas=")
        .contains("cost < $20/h can be met by itself: ");
    assertThat(Files.exists(out)).isFalse();
    var json = find("--target", "mean<90ms", "--vary", "replicas=1..4", "--format", "json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(MAPPER.readTree(json.out()).path("found").booleanValue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p95<         | replicas=1..4    | --target: found \"p95<\", allowed is a target such as",
        "p95<1s       | replikas=1..4    | There is no knob \"replikas\". Knobs are replicas, ",
        "p95<1s       | replicas=4..1    | --vary: replicas: found the empty range \"4..1\"",
        "p95<1s       | replicas         | --vary: found \"replicas\", allowed is KNOB=VALUES",
        "p95<1s       | keep-alive=1s,2s | \"Steady\" has no keep-alive to vary, because ",
        "success>=2   | replicas=1..4    | allowed is a share of 0% to 100%",
        "p95<1s       | replicas=0       | allowed is at least 1",
      })
  void aBadCallIsAnsweredWithASentence(String target, String vary, String sentence) {
    var called = find("--target", target, "--vary", vary);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains(sentence).hasLineCount(1);
  }

  @Test
  void tooManyCombinationsAreRefusedBeforeAnythingIsRun() {
    var called =
        find(
            "--target",
            "p95<1s",
            "--vary",
            "replicas=1..100 step 1",
            "--vary",
            "batch-size=1..100 step 1");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("--vary: found 10000 combinations, allowed is at most 1000");
  }

  @Test
  void withoutATargetOrAKnobThereIsNothingToFind() {
    assertThat(find("--vary", "replicas=1..4").code()).isEqualTo(2);
    assertThat(find("--target", "p95<1s").code()).isEqualTo(2);
  }

  @Test
  void nothingButAScenarioIsReplaced() throws IOException {
    var notes = write("notes.txt", "do not lose me");
    var called = find("--target", "mean<150ms", "--vary", "replicas=1..3", "--out", notes);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("is no scenario and is left as it is; nothing was run.");
    assertThat(Files.readString(Path.of(notes))).isEqualTo("do not lose me");
  }
}
