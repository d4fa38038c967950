package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.storage.ScenarioFiles;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left of unsaved work when the program is killed: all of it. */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
@Timeout(2 * Program.LIMIT_SECONDS)
class RecoveryIT {
  private static final List<String> OPTIONS =
      List.of(
          "--add-modules=javafx.controls,javafx.fxml",
          "--enable-native-access=javafx.graphics",
          "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
          "--add-exports=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
          "--add-opens=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
          "--add-opens=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Dtestfx.robot=glass",
          "-Dtestfx.setup.timeout=60000",
          "-Djava.awt.headless=true",
          "-Duser.language=en",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8");

  @TempDir private Path folder;

  @Test
  void workThatWasNotSavedIsOfferedAfterTheProgramWasKilled() throws Exception {
    var settings = Files.createDirectory(folder.resolve("servescope"));
    try (var watch = FileSystems.getDefault().newWatchService()) {
      settings.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      var first = operator("change");
      try {
        assertThat(saidUntilReady(first)).isEmpty();
        awaitKept(settings, watch);
      } finally {
        first.destroyForcibly();
      }
      assertThat(first.waitFor(Program.LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(first.exitValue()).as("killed, not ended").isNotZero();
    }
    var second = operator("restore");
    try {
      assertThat(saidUntilReady(second))
          .containsExactly(
              "The last session ended without saving \u201cConference spike\u201d.",
              "\u25cf Conference spike \u2013 ServeScope",
              "batch size 8");
    } finally {
      second.destroyForcibly();
    }
  }

  /** Waits for the work itself, not only for a file of its name. */
  private static void awaitKept(Path settings, WatchService watch) throws InterruptedException {
    while (keptBatchSize(settings.resolve("autosave.servescope")) != 8) {
      var sign = watch.poll(Program.LIMIT_SECONDS, TimeUnit.SECONDS);
      assertThat(sign).as("a sign of the kept work").isNotNull();
      sign.reset();
    }
  }

  /** 0 where nothing is kept yet. */
  private static int keptBatchSize(Path file) {
    try {
      return ScenarioFiles.open(file).pool().batching().size();
    } catch (IOException notYet) {
      return 0;
    }
  }

  private static List<String> saidUntilReady(Process process) throws IOException {
    var said = new ArrayList<String>();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
      assertThat(line).as("the operator gave up after %s", said).isNotNull();
      said.add(line);
    }
    return said;
  }

  /** The built program with a person in front of it. */
  private Process operator(String task) throws IOException {
    var lib = Program.home().resolve("lib");
    var classes = lib.resolve("*") + File.pathSeparator + System.getProperty("java.class.path");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--module-path=" + lib.resolve("javafx"));
    command.addAll(OPTIONS);
    command.addAll(List.of("-Duser.home=" + folder, "-classpath", classes));
    command.addAll(List.of(Operator.class.getName(), task));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    return builder.start();
  }
}
