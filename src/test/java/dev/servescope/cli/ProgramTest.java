package dev.servescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(called.err()).contains(name).contains("servescope [FILE]");
  }

  @Test
  void theWindowTakesOneFile() {
    var called = Called.with("a", "b");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("one file at a time");
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
  @ValueSource(strings = {"run", "validate"})
  void everyCommandHasHelpWithAnExample(String command) {
    var called = Called.with(command, "--help");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("servescope " + command).contains("Example");
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
