package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servescope.scenario.Horizon;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C in a run that would take an hour. */
@DisabledOnOs(OS.WINDOWS)
class InterruptIT {
  @TempDir private Path folder;

  @Test
  void ctrlCEndsALongRunAndLeavesNoPartOfAResult() throws Exception {
    assumeTrue(interruptsArrive(), "whoever started this build keeps interrupts from it");
    var tenYears = new Horizon.Until(Duration.ofDays(3650));
    LittleScenarios.write(folder.resolve("long.servescope"), tenYears);
    var process = startedRun();
    try {
      interrupt(process.pid());
      var outcome = Program.outcome(process);
      assertThat(outcome.exitCode()).as(outcome.errors()).isEqualTo(130);
      assertThat(outcome.output()).isEmpty();
      assertThat(outcome.errors()).doesNotContain("Exception", "\tat ");
      assertThat(folder.resolve("results")).isEmptyDirectory();
    } finally {
      process.destroyForcibly();
    }
  }

  /** A process that was started deaf to interrupts cannot learn to hear them. */
  private static boolean interruptsArrive() throws IOException, InterruptedException {
    var ears = new ProcessBuilder("sh", "-c", "trap 'exit 7' INT; kill -INT $$; exit 0").start();
    return ears.waitFor() == 7;
  }

  /** A run whose scenario has been read: it has just made the folder for its results. */
  private Process startedRun() throws IOException, InterruptedException {
    try (var watch = FileSystems.getDefault().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      var process =
          Program.from(folder).start("run", "long.servescope", "--charts", "--out", "results");
      var made = watch.poll(Program.LIMIT_SECONDS, TimeUnit.SECONDS);
      assertThat(made).as("a sign of the run").isNotNull();
      assertThat(Files.isDirectory(folder.resolve("results"))).isTrue();
      return process;
    }
  }

  private static void interrupt(long process) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-INT", Long.toString(process)).start();
    assertThat(kill.waitFor()).isZero();
  }
}
