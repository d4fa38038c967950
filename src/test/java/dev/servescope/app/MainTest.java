package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @Test
  void noArgumentIsFine() {
    assertThat(Main.argumentProblem(new String[] {})).isEmpty();
  }

  @Test
  void aFileThatCanBeReadIsFine(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("a.servescope"));
    assertThat(Main.argumentProblem(new String[] {file.toString()})).isEmpty();
  }

  @Test
  void anythingElseIsRefusedInASentence() {
    assertThat(Main.argumentProblem(new String[] {"no-such-file"}))
        .hasValueSatisfying(
            sentence ->
                assertThat(sentence).contains("no-such-file").contains("servescope [FILE]"));
    assertThat(Main.argumentProblem(new String[] {"a", "b"})).isPresent();
    assertThat(Main.argumentProblem(new String[] {"\0"})).isPresent();
  }

  @Test
  void onlyLinuxCanLackADisplayBeforehand() {
    System.setProperty("glass.platform", "gtk");
    try {
      assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
      assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
      assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
      assertThat(Main.hasDisplay("Mac OS X", Map.of())).isTrue();
    } finally {
      System.setProperty("glass.platform", "Headless");
    }
  }
}
