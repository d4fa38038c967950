package dev.servescope.storage;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.json.CaseJson;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.LessonJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lessons in files of their own, and those that come with the program. A lesson may name the
 * scenarios that come with the program: {@code one-server}, or {@code b8/shards} of the gallery.
 *
 * @param names what a lesson may name of the window
 */
public record LessonFiles(LessonJson.Names names) {
  /** How the name of a lesson's file usually ends. */
  public static final String EXTENSION = ".lesson";

  private static final String FOLDER = "/dev/servescope/lessons/";

  /** Reads the course that comes with the program, lesson by lesson. */
  public List<Lesson> course() {
    try {
      return CaseJson.names(resource(FOLDER + "index.json").orElseThrow()).stream()
          .map(this::bundled)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("the list of lessons is wrong", broken);
    }
  }

  private Lesson bundled(String key) {
    try {
      var text = resource(FOLDER + key + EXTENSION).orElseThrow();
      return LessonJson.read(key, text, new Bundled(), names);
    } catch (InvalidScenarioException wrong) {
      throw new IllegalStateException("lesson " + key + " is wrong: " + wrong.getMessage(), wrong);
    }
  }

  /** Whether a file that can be read means to be a lesson, however wrong it is. */
  public static boolean isLesson(Path file) {
    try {
      return LessonJson.isLesson(Disk.head(file, LessonJson.HEAD));
    } catch (IOException unread) {
      return false;
    }
  }

  /**
   * Opens a lesson; nothing where the file does not mean to be one.
   *
   * @throws InvalidScenarioException where it means to be one and is wrong
   * @throws IOException where it cannot be read
   */
  public Optional<Lesson> open(Path file) throws IOException {
    var head = Disk.head(file, LessonJson.HEAD);
    if (!LessonJson.isLesson(head)) {
      return Optional.empty();
    }
    var text = Disk.read(file, LessonJson.MAX_BYTES);
    var key = file.toAbsolutePath().normalize().toString();
    return Optional.of(LessonJson.read(key, text, new Bundled(), names));
  }

  private static Optional<byte[]> resource(String path) {
    try (var in = LessonFiles.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + path, broken);
    }
  }

  private record Bundled() implements LessonJson.Source {
    private static final Pattern STARTER = Pattern.compile("[a-z][a-z-]{0,40}");
    private static final Pattern OF_CASE = Pattern.compile("[ab]\\d{1,2}/[a-z0-9-]{1,40}");

    @Override
    public String names() {
      return "the name of a scenario that comes with the program, such as \"one-server\", or of"
          + " the gallery, such as \"b8/shards\"";
    }

    @Override
    public Optional<byte[]> scenario(String name) {
      var end = name + ScenarioFiles.EXTENSION;
      if (STARTER.matcher(name).matches()) {
        return resource("/dev/servescope/scenarios/" + end);
      }
      return OF_CASE.matcher(name).matches()
          ? resource("/dev/servescope/gallery/" + end)
          : Optional.empty();
    }
  }
}
