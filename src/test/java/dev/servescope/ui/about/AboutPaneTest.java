package dev.servescope.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.Messages;
import dev.servescope.ui.port.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AboutPaneTest {
  @Test
  void aReportNamesAllThatRunsTheProgram() {
    var about = new About("1.2.3", "25.0.3, a maker", "26", "Linux 6, amd64", Optional.empty());
    assertThat(about.forReport("de"))
        .isEqualTo(
            "ServeScope 1.2.3\nJava 25.0.3, a maker\nJavaFX 26\nLinux 6, amd64\nWindow in de");
  }

  /** What the window says is what {@code CITATION.cff} says. */
  @Test
  void theCitationIsThatOfTheProject() throws IOException {
    var citation = Messages.of("about.citation", "0.1.0");
    var file = Files.readString(Path.of("CITATION.cff"));
    var notice = Files.readString(Path.of("NOTICE"));
    assertThat(citation)
        .contains(value(file, "title: \"", "\""), value(file, "- name: ", "\n"))
        .contains("(version 0.1.0)", "(" + value(notice, "Copyright ", " ") + ")");
  }

  private static String value(String file, String before, String after) {
    int start = file.indexOf(before) + before.length();
    assertThat(start).as(before).isGreaterThan(before.length());
    return file.substring(start, file.indexOf(after, start));
  }
}
