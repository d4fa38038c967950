package dev.servescope.ui.port;

import dev.servescope.run.lesson.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lessons: those that come with the program and those in files. */
public interface LessonSource {
  /** Reads the course that comes with the program; it takes a moment. */
  List<Lesson> course();

  /**
   * Opens a lesson; nothing where the file is none. One that is wrong is refused with what is wrong
   * in it and where.
   */
  Optional<Lesson> open(Path file) throws IOException;
}
