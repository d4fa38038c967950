package dev.servescope.cli.port;

import dev.servescope.run.lesson.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads lessons, which name knobs and charts of the window. */
@FunctionalInterface
public interface LessonReader {
  /**
   * Reads a lesson; nothing where the file does not mean to be one.
   *
   * @throws IOException where it cannot be read, or is wrong; the message names the place
   */
  Optional<Lesson> open(Path file) throws IOException;
}
