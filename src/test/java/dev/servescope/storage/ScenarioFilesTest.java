package dev.servescope.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.storage.json.InvalidScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
  @TempDir private Path folder;

  @Test
  void aScenarioOpenedIsTheOneSaved() throws IOException {
    var file = folder.resolve("größe 漢.servescope");
    for (var scenario : RandomScenarios.firstSimple(20).toList()) {
      ScenarioFiles.save(file, scenario);
      assertThat(ScenarioFiles.open(file)).isEqualTo(scenario);
    }
  }

  @Test
  void aFileIsKnownByItsScenarioWhateverItHolds() throws IOException {
    var file = folder.resolve("full.servescope");
    var other = RandomScenarios.simple(1);
    for (var scenario : RandomScenarios.firstFull(40).toList()) {
      ScenarioFiles.save(file, scenario);
      assertThat(ScenarioFiles.holdsAnother(file, scenario)).isFalse();
      assertThat(ScenarioFiles.holdsAnother(file, other)).isTrue();
    }
    assertThat(ScenarioFiles.holdsAnother(folder, other)).isFalse();
    assertThat(ScenarioFiles.holdsAnother(folder.resolve("none"), other)).isFalse();
  }

  @Test
  void aTraceOfAMillionRequestsIsSavedInAFewMegabytes() throws IOException {
    var arrivals = LongStream.range(0, 1_000_000).map(i -> i * 1_000_000 + i % 7919 * 101);
    var works = LongStream.range(0, 1_000_000).map(i -> i * 2_654_435_761L % 1_000_000_000);
    var scenario =
        RandomScenarios.simple(1)
            .withTraffic(new Traffic.Listed(Samples.ofNanos(arrivals.sorted().toArray())))
            .withWork(new Work.Listed(Samples.ofNanos(works.toArray())));
    var file = folder.resolve("large.servescope");
    ScenarioFiles.save(file, scenario);
    assertThat(Files.size(file)).isLessThan(12_000_000);
    assertThat(ScenarioFiles.open(file)).isEqualTo(scenario);
  }

  @Test
  void aFileThatHoldsNoScenarioIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("x.servescope"), "hello");
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageStartingWith("Line 1, column 1: This is no valid JSON: unknown word");
  }

  @Test
  void theExtensionIsAddedOnce() {
    assertThat(ScenarioFiles.withExtension(Path.of("a/b"))).isEqualTo(Path.of("a/b.servescope"));
    assertThat(ScenarioFiles.withExtension(Path.of("B.ServeScope")))
        .isEqualTo(Path.of("B.ServeScope"));
    assertThat(ScenarioFiles.withExtension(Path.of("b.servescope")))
        .isEqualTo(Path.of("b.servescope"));
  }
}
