package dev.servescope.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledScenariosTest {
  static List<Path> bundled() throws IOException, URISyntaxException {
    var folder = BundledScenariosTest.class.getResource("/dev/servescope/scenarios");
    try (var files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
      return files.filter(file -> file.toString().endsWith(ScenarioFiles.EXTENSION)).toList();
    }
  }

  @Test
  void thereAreScenariosToStartFrom() throws Exception {
    assertThat(bundled()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledScenarioOpensAndSaysWhatItIs(Path file) throws IOException {
    var scenario = ScenarioFiles.open(file);
    assertThat(scenario.name()).isNotEqualTo("Untitled");
    assertThat(scenario.description()).isNotBlank();
  }
}
