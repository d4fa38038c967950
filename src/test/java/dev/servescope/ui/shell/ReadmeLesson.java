package dev.servescope.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The lesson that the README shows to whoever wants to write one. */
final class ReadmeLesson {
  private static final Pattern EXAMPLE =
      Pattern.compile("```json\\R(\\{\\s*\"format\": \"servescope-lesson\".*?)```", Pattern.DOTALL);

  private ReadmeLesson() {}

  /** Its text. */
  static String text() throws IOException {
    var example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    if (!example.find()) {
      throw new IllegalStateException("the README shows no lesson");
    }
    return example.group(1);
  }
}
