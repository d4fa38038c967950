package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  @TempDir Path folder;

  @Test
  void withoutAnArgumentTheWindowOpens() {
    assertThat(Called.openedBy()).isEmpty();
  }

  @Test
  void aFileAloneIsOpenedInTheWindow() throws IOException {
    var file = Files.createFile(folder.resolve("a.servescope"));
    assertThat(Called.openedBy(file.toString())).contains(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-file", "\0"})
  void whatCannotBeReadIsRefusedInASentence(String name) {
    var called = Called.with(name);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains(name).contains("servescope --help");
  }

  @Test
  void theWindowTakesOneFile() {
    var called = Called.with(folder.toString(), "b");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("one file at a time");
  }

  @Test
  void aCommandThatIsNoneIsNamed() {
    var called = Called.with("rnu", "spike.servescope");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("no command rnu").contains("servescope --help");
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheProgramQuietly() {
    var err = new ByteArrayOutputStream();
    assertThat(execute(refusing("Broken pipe"), err)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void resultsThatCannotBeWrittenAreAFailure() {
    var err = new ByteArrayOutputStream();
    assertThat(execute(refusing("No space left on device"), err)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
  }

  @Test
  void aHelpThatCannotBeWrittenIsAFailureToo() {
    var err = new ByteArrayOutputStream();
    assertThat(execute(refusing("No space left on device"), err, "run", "--help")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("The results could not be written: No space left on device.\n");
    assertThat(execute(refusing("Broken pipe"), err, "--help")).isZero();
  }

  private static OutputStream refusing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static int execute(OutputStream out, OutputStream err) {
    return execute(out, err, "run", "-");
  }

  private static int execute(OutputStream out, OutputStream err, String... arguments) {
    var scenario =
        """
        {"format": "servescope", "version": 1, "traffic": {"type": "poisson", "rate": "1/s"},
         "requests": {"work": {"type": "constant", "mean": "1ms"}}, "horizon": "1m"}
        """;
    var in = new ByteArrayInputStream(scenario.getBytes(StandardCharsets.UTF_8));
    var streams = new Streams(in, out, err, StandardCharsets.UTF_8, () -> false);
    return Program.execute(
        arguments,
        streams,
        Called.NO_WINDOW,
        Called.LESSONS,
        Called.NO_CHARTS,
        Called.NO_SWEEP_CHARTS,
        Called.NO_COMPARISON_CHARTS);
  }

  @Test
  void whatIsUnexpectedIsASentenceAndAFailure() {
    for (var failure : List.of(new IllegalStateException("odd"), new OutOfMemoryError("full"))) {
      var called = Called.calling(file -> sneak(failure), Called.NO_CHARTS, "");
      assertThat(called.code()).isEqualTo(1);
      assertThat(called.err()).startsWith("ServeScope ").hasLineCount(1);
    }
  }

  private static int sneak(Throwable failure) {
    switch (failure) {
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      default -> throw new IllegalArgumentException(failure);
    }
  }

  @Test
  void theCodeOfTheWindowIsThatOfTheProgram() {
    assertThat(Called.calling(file -> 1, Called.NO_CHARTS, "").code()).isEqualTo(1);
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    var called = Called.with("--version");
    assertThat(called.code()).isZero();
    assertThat(called.out()).matches("ServeScope \\d+\\.\\d+\\.\\d+(-\\w+)?\\R");
  }

  @Test
  void helpNamesEveryCommand() {
    var called = Called.with("--help");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("servescope [FILE]", "validate");
    assertThat(called.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "compare", "sweep", "theory", "validate", "find", "import", "gallery"})
  void everyCommandHasHelpWithAnExample(String command) {
    var called = Called.with(command, "--help");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("servescope " + command).contains("Example");
  }

  @Test
  void aNumberThatIsNoneIsRefusedInWords() {
    assertThat(Called.with("run", "-", "--seed", "abc").err())
        .contains("'--seed': 'abc' is not a whole number of at most 18 digits.");
    assertThat(Called.with("import", "-", "--context-ms", "abc").err())
        .contains("'abc' is not a number.");
  }

  @Test
  void aWordThatIsNoneOfThoseAllowedIsRefusedAsANumberIs() {
    var called = Called.with("run", "-", "--format", "yaml");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .startsWith("--format: found yaml, allowed is one of TABLE, JSON, CSV.");
  }

  @Test
  void anUnknownOptionIsASentenceAndAHint() {
    var called = Called.with("validate", "a.servescope", "--frmat");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("--frmat").contains("servescope validate --help");
    assertThat(called.err()).doesNotContain("Exception");
  }
}
