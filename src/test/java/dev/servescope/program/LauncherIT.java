package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the program starts, wherever it stands and whatever Java there is. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  @TempDir private Path temporary;
  private Path folder;
  private Program program;

  @BeforeEach
  void stepIntoAFolderWithAnAwkwardName() throws IOException {
    folder = Files.createDirectory(temporary.resolve("zwei Wörter"));
    program = Program.from(folder);
  }

  private void assertStarts(Program started) throws IOException, InterruptedException {
    assertThat(started.run("--version").assertFine().output()).startsWith("ServeScope");
  }

  @Test
  void itStartsThroughALinkToALink() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("inner"), Program.launcher(copy()));
    Files.createSymbolicLink(folder.resolve("outer link"), link.getFileName());
    assertStarts(program.startedAs(folder.resolve("outer link")));
  }

  @Test
  void aCopyStartsInAFolderWithAnAwkwardNameAndInTheCLocale() throws Exception {
    assertStarts(program.startedAs(Program.launcher(copy())).with("LC_ALL", "C"));
  }

  @Test
  void aNameWithLettersBeyondAsciiIsFoundInALocaleThatIsNotInstalled() throws Exception {
    var brief = new Horizon.Until(Duration.ofMinutes(1));
    LittleScenarios.write(folder.resolve("Größe.servescope"), brief);
    for (var locale : List.of("C", "de_DE.UTF-8", "xx_XX.UTF-8")) {
      program.with("LC_ALL", locale).run("validate", "Größe.servescope").assertFine();
    }
  }

  private Path copy() throws IOException {
    return Program.copyTo(folder.resolve("Kopie von servescope"));
  }

  @Test
  void theJavaOnThePathServesWhereNoneIsNamed() throws Exception {
    var bin = Path.of(System.getProperty("java.home"), "bin");
    program.with("JAVA_HOME", "").with("PATH", bin + ":" + System.getenv("PATH"));
    assertStarts(program);
  }

  @Test
  void optionsForJavaReachIt() throws Exception {
    program
        .with("JAVA_OPTS", "-Done=1")
        .with("SERVESCOPE_OPTS", "-Dtwo=* -XshowSettings:properties");
    assertThat(program.run("--version").errors()).contains("one = 1").contains("two = *");
  }

  @Test
  void anotherCollectorMayBeChosen() throws Exception {
    assertStarts(program.with("JAVA_OPTS", "-XX:+UseParallelGC"));
  }

  @Test
  void aNameThatLeadsToNoJavaIsTold() throws Exception {
    program.with("JAVA_HOME", folder + "/nowhere");
    program.run("--version").assertRefused(1, "needs a JDK 25 or later", "wei Wörter/nowhere");
  }

  @Test
  void anOldJavaIsToldByItsRelease() throws Exception {
    standIn("echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
    program.run("--version").assertRefused(1, "needs a JDK 25 or later", "which is Java 17.");
  }

  @Test
  void aJavaThatDoesNotStartIsTold() throws Exception {
    standIn("exit 3");
    program.run("--version").assertRefused(1, "needs a JDK 25 or later", "no known version");
  }

  @Test
  void anInstalledJavaServesWhereTheOneOnThePathIsTooOld() throws Exception {
    standIn("echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
    var own = Files.createDirectories(folder.resolve(".jdks/mine/bin"));
    write(own.resolve("java"), "echo mine: \"$*\"");
    Files.writeString(own.resolveSibling("release"), "JAVA_VERSION=\"25.0.3\"\n");
    program
        .with("JAVA_HOME", "")
        .with("HOME", folder.toString())
        .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    assertThat(program.run("--version").assertFine().output()).startsWith("mine: ");
  }

  @Test
  void theReleaseIsReadFromTheFileBesideJava() throws Exception {
    standIn("echo started: \"$*\"");
    Files.writeString(folder.resolve("release"), "A=\"1\"\nJAVA_VERSION=\"26\"\nB=\"25\"\n");
    assertThat(program.run("--version").assertFine().output())
        .startsWith("started: ")
        .endsWith("--version\n");
  }

  @Test
  void theWindowIsAllowedWhatALaterJavaWarnsOf() throws Exception {
    standIn("echo started: \"$*\"");
    var release = folder.resolve("release");
    Files.writeString(release, "JAVA_VERSION=\"26.0.1\"\n");
    assertThat(program.run().assertFine().output())
        .contains(" --enable-final-field-mutation=ALL-UNNAMED ");
    Files.writeString(release, "JAVA_VERSION=\"25.0.3\"\n");
    assertThat(program.run().assertFine().output()).doesNotContain("final-field");
  }

  /** A Java of the test's own in place of a real one. */
  private void standIn(String command) throws IOException {
    var java = Files.createDirectory(folder.resolve("bin")).resolve("java");
    write(java, command);
    program.with("JAVA_HOME", folder.toString());
  }

  private static void write(Path script, String command) throws IOException {
    Files.writeString(script, "#!/bin/sh\n" + command + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
