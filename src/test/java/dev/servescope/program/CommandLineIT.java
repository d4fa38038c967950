package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.servescope.scenario.Horizon;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
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

/** What a person or a script meets who calls the program with files of all kinds. */
@DisabledOnOs(OS.WINDOWS)
class CommandLineIT {
  private static final String FILE = "größer.servescope";

  @TempDir private Path temporary;
  private Path folder;
  private Program program;

  @BeforeEach
  void stepIntoAFolderWithAnAwkwardName() throws IOException {
    folder = Files.createDirectory(temporary.resolve("zwei Wörter"));
    program = Program.from(folder);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(FILE), text);
  }

  private void writeRun() throws IOException {
    LittleScenarios.write(folder.resolve(FILE), new Horizon.Until(Duration.ofMinutes(5)));
  }

  /** An hour of one server. */
  private void writeOneServer(String rate, String work) throws IOException {
    write(
        """
        {
          "format": "servescope",
          "version": 1,
          "traffic": { "type": "constant", "rate": "%s" },
          "requests": { "work": { "type": "constant", "mean": "%s" } },
          "pool": { "replicas": 1 },
          "horizon": "1h"
        }
        """
            .formatted(rate, work));
  }

  @Test
  void aGoodFileHasItsFiguresOnStandardOutputAndNothingElseIsSaid() throws Exception {
    writeRun();
    assertThat(program.run("run", FILE).assertFine().output()).contains("p95");
  }

  @Test
  void theVersionAndTheHelpAreResults() throws Exception {
    assertThat(program.run("--version").assertFine().output()).startsWith("ServeScope ");
    assertThat(program.run("--help").assertFine().output()).contains("servescope [FILE]", "run");
    for (var command : List.of("compare", "sweep", "find", "gallery")) {
      // What is wrong in a help text its library says on standard error.
      assertThat(program.run(command, "--help").assertFine().output())
          .contains("servescope " + command)
          .doesNotContain("%%");
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    program.run("run", FILE).assertRefused(2, FILE, "there is no");
  }

  @Test
  void aFileWithAMistakeIsAnsweredWithItsPlaceAndWhatIsAllowed() throws Exception {
    write(
        """
        {
          "format": "servescope",
          "version": 1,
          "traffic": { "type": "poisson", "rate": "5/s" },
          "requests": { "work": { "type": "exponential", "mean": "100ms" } },
          "pool": { "replicas": 0 }
        }
        """);
    program.run("run", FILE).assertRefused(2, FILE, "pool.replicas: found 0, allowed is");
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    write("");
    program.run("validate", FILE).assertRefused(2, FILE);
  }

  @Test
  void aFileOfAGigabyteIsRefusedUnread() throws Exception {
    try (var huge = new RandomAccessFile(folder.resolve(FILE).toFile(), "rw")) {
      huge.setLength(1 << 30);
    }
    program.with("SERVESCOPE_OPTS", "-Xmx64m");
    program.run("run", FILE).assertRefused(2, FILE, "it is larger than");
  }

  @Test
  void aRunThatMemoryDoesNotHoldFailsWithASentenceAndTheNextHasItsTurn() throws Exception {
    writeOneServer("100/s", "1h");
    LittleScenarios.write(folder.resolve("well.json"), new Horizon.Until(Duration.ofMinutes(5)));
    program.with("SERVESCOPE_OPTS", "-Xmx64m");
    program.run("run", FILE).assertRefused(1, FILE, "under way at once", "queue limit");
    var both = program.run("run", FILE, "well.json");
    assertThat(both.exitCode()).isEqualTo(1);
    assertThat(both.errors()).contains(FILE, "under way at once");
    assertThat(both.output()).contains("p95");
  }

  @Test
  void aPointOfASweepThatMemoryDoesNotHoldIsAHoleBesideTheOthers() throws Exception {
    writeOneServer("0.5/s", "1s");
    program.with("SERVESCOPE_OPTS", "-Xmx64m");
    var swept = program.run("sweep", FILE, "--vary", "rate=0.5/s,100/s", "--replications", "2");
    assertThat(swept.exitCode()).as(swept.errors()).isZero();
    assertThat(swept.output().lines())
        .anyMatch(line -> line.startsWith("Untitled,0.5,2,"))
        .anyMatch(line -> line.startsWith("Untitled,100,0,,"));
    assertThat(swept.errors()).contains("1 of 2 points", "under way at once");
  }

  @Test
  void filesAndSentencesHaveTheSameDigitsEverywhere() throws Exception {
    writeRun();
    program.with("SERVESCOPE_OPTS", "-Duser.language=ar -Duser.country=EG");
    program.run("run", FILE, "--out", "drawn", "--charts-as", "pdf").assertFine();
    try (var drawn = Files.list(folder.resolve("drawn"))) {
      var pictures = drawn.filter(file -> file.toString().endsWith(".pdf")).toList();
      assertThat(pictures)
          .isNotEmpty()
          .allSatisfy(
              pdf ->
                  assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                      .containsPattern("\n\\d{10} 00000 n \n"));
    }
    var swept = program.run("sweep", FILE, "--vary", "replicas=1..300", "--replications", "1");
    assertThat(swept.errors()).contains("Only 16 of the 300 values");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws Exception {
    write("{}");
    var file = folder.resolve(FILE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "whoever may read everything cannot see this");
    program.run("run", FILE).assertRefused(2, FILE);
  }

  @Test
  void anOptionThatThereIsNotIsABadCall() throws Exception {
    writeRun();
    program.run("run", FILE, "--no-such-option").assertRefused(2, "--no-such-option");
  }

  @Test
  void aFileInPlaceOfTheFolderForResultsIsToldBeforeAnythingRuns() throws Exception {
    writeRun();
    Files.writeString(folder.resolve("results"), "mine");
    program.run("run", FILE, "--charts", "--out", "results").assertRefused(1, "results");
    assertThat(folder.resolve("results")).hasContent("mine");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws Exception {
    writeRun();
    Program.unread(program.start("run", FILE)).assertFine();
  }
}
