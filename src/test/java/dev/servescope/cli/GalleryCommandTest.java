package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {
  @TempDir Path folder;

  @Test
  void allCasesAreListedWithTitleLineAndPatterns() {
    var called = Called.with("gallery");
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
    assertThat(called.out())
        .containsPattern("(?m)^a1 +Ten requests, one by one or in batches +batched, replicated$")
        .contains("85 seconds.")
        .hasLineCount(42);
  }

  @Test
  void aScenarioOfACaseIsPrintedAndRuns() throws IOException {
    var called = Called.with("gallery", "b8/shards");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(ScenarioJson.read(called.out()).name()).isEqualTo("7 + 7 + 6 GB over three shards");
    var run = Called.reading(called.out(), "run", "-");
    assertThat(run.out()).containsPattern("max +1 min 25 s");
  }

  @Test
  void ofSeveralScenariosOneIsToBeChosen() {
    var called = Called.with("gallery", "B8");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .isEqualToIgnoringNewLines(
            "The case b8 has several scenarios; name one, such as b8/shards, or write all with"
                + " --out DIR. They are shards, whole, in-order, hash, ten-minutes.");
  }

  @Test
  void allScenariosOfACaseAreWritten() throws IOException {
    var called = Called.with("gallery", "a2", "--out", folder.resolve("new").toString());
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out().lines()).hasSize(3).first().asString().endsWith("a2-edge.servescope");
    assertThat(ScenarioFiles.open(folder.resolve("new/a2-batch.servescope")).name())
        .isEqualTo("Batch");
    assertThat(Called.with("gallery", "a2/batch", "--out", folder.resolve("new").toString()).code())
        .isZero();
  }

  @Test
  void whatIsNoScenarioIsNotReplaced() throws IOException {
    var mine = Files.writeString(folder.resolve("a2-edge.servescope"), "my notes");
    var called = Called.with("gallery", "a2", "--out", folder.toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("left as it is");
    assertThat(Files.readString(mine)).isEqualTo("my notes");
    assertThat(folder.resolve("a2-online.servescope")).doesNotExist();
  }

  @Test
  void whatIsNotThereIsSaidInASentence() {
    var noCase = Called.with("gallery", "c1");
    assertThat(noCase.code()).isEqualTo(2);
    assertThat(noCase.err()).contains("no case c1").contains("'servescope gallery' lists them");
    var noPart = Called.with("gallery", "b9/odd");
    assertThat(noPart.code()).isEqualTo(2);
    assertThat(noPart.err()).contains("no scenario odd, but uneven, stealing");
    var both = Called.with("gallery", "b9", "--check", "--out", folder.toString());
    assertThat(both.code()).isEqualTo(2);
  }

  @Test
  void aCheckPrintsEachFigureBesideItsTextbook() {
    var called = Called.with("gallery", "b15", "--check");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out())
        .startsWith("B15  The cold start, and what helps against it")
        .containsPattern("(?m)textbook +simulated +verdict$")
        .containsPattern("(?m)^  mean latency of the ten +750 ms +750 ms +met$")
        .containsPattern("(?m)^  with a cached model +– +570 ms +added$")
        .contains(" [1] ");
  }

  @Test
  void aFigureLeftToChanceHasItsInterval() {
    assertThat(Called.with("gallery", "b7", "--check").out())
        .containsPattern("answered, replicas of 4 GB +95 % +9\\d\\.\\d % ± 0\\.\\d % +met")
        .containsPattern("until the 8K video fails +30 s +160 s +differs \\[1\\]")
        .contains("160 s to arrive");
  }
}
