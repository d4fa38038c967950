package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static boolean asks(String... arguments) {
    return Main.asksForTheWindow(arguments);
  }

  @Test
  void aClickNeedsNoCommandLine(@TempDir Path folder) throws IOException {
    var scenario = Files.createFile(folder.resolve("a b.servescope"));
    assertThat(asks()).isTrue();
    assertThat(asks(scenario.toString())).isTrue();
  }

  @Test
  void theCommandLineAnswersAllElse(@TempDir Path folder) throws IOException {
    var trace = Files.createFile(folder.resolve("trace.csv")).toString();
    assertThat(asks("--help")).isFalse();
    assertThat(asks(trace)).isFalse();
    assertThat(asks(folder.resolve("none.servescope").toString())).isFalse();
    assertThat(asks("run", trace)).isFalse();
    assertThat(asks("\0.servescope")).isFalse();
  }
}
