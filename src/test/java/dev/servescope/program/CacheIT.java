package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cache that the build makes for the command line: used where it fits, else not heard of. */
@DisabledOnOs(OS.WINDOWS)
class CacheIT {
  private static final String FROM_CACHE =
      "dev.servescope.cli.RunCommand source: shared objects file";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void stepIntoAFolder() {
    program = Program.from(folder);
  }

  private void assertStarts(Program started) throws IOException, InterruptedException {
    assertThat(started.run("--version").assertFine().output()).matches("ServeScope [0-9.]+\n");
  }

  private String loaded(Program started, String options) throws Exception {
    assertStarts(started.with("SERVESCOPE_OPTS", options + " -Xlog:class+load:file=loaded.txt"));
    return Files.readString(folder.resolve("loaded.txt"));
  }

  @Test
  void theCommandLineIsLoadedFromTheCache() throws Exception {
    assertThat(loaded(program, "")).contains(FROM_CACHE);
  }

  @Test
  void aCopiedProgramSaysNothingOfItsCache() throws Exception {
    assertStarts(program.startedAs(Program.launcher(copy())));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 5_000_000})
  void aTruncatedCacheIsIgnoredSilently(long bytes) throws Exception {
    var copy = copy();
    try (var cache =
        FileChannel.open(copy.resolve("lib/servescope.aot"), StandardOpenOption.WRITE)) {
      cache.truncate(bytes);
    }
    assertThat(loaded(program.startedAs(Program.launcher(copy)), "")).doesNotContain(FROM_CACHE);
  }

  @Test
  void aProgramWithoutACacheStarts() throws Exception {
    var copy = copy();
    Files.delete(copy.resolve("lib/servescope.aot"));
    assertStarts(program.startedAs(Program.launcher(copy)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xshare:off", "-XX:AOTMode=off", "-XX:+UseZGC", "-Xmx40g"})
  void optionsThatDoNotFitTheCacheLeaveItAlone(String options) throws Exception {
    assertThat(loaded(program, options)).doesNotContain(FROM_CACHE);
  }

  @Test
  void aCollectorMayBeChosenForEveryJava() throws Exception {
    program.with("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");
    assertThat(program.run("--version").output()).startsWith("ServeScope");
  }

  private Path copy() throws IOException {
    return Program.copyTo(folder.resolve("copy"));
  }
}
