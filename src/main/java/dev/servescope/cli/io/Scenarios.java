package dev.servescope.cli.io;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.LessonFiles;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.disk.Visible;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.LessonJson;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.storage.json.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scenarios as they are named on the command line. */
public final class Scenarios {
  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private Scenarios() {}

  /**
   * Reads a scenario.
   *
   * @param name a file, or {@value #STANDARD_INPUT}
   * @throws Ending where it holds no scenario or cannot be read; the sentence names it
   */
  public static Scenario read(String name, InputStream in) {
    return read(name, in, List.of());
  }

  /**
   * Reads a scenario with some of its values set to others.
   *
   * @throws Ending also where a value cannot be set
   */
  public static Scenario read(String name, InputStream in, List<Setting> settings) {
    try {
      return ScenarioJson.read(bytes(name, in), settings);
    } catch (InvalidScenarioException refused) {
      throw Ending.badCall(name + ": " + refused.getMessage());
    } catch (IOException refused) {
      throw Ending.badCall(String.valueOf(refused.getMessage()));
    }
  }

  private static byte[] bytes(String name, InputStream in) throws IOException {
    var text = anyBytes(name, in);
    if (LessonJson.isLesson(text)) {
      throw new IOException(
          name
              + " is a lesson, not a scenario; 'servescope validate' checks it, and in the window"
              + " Lessons opens it.");
    }
    return text;
  }

  private static byte[] anyBytes(String name, InputStream in) throws IOException {
    if (Pipe.is(name)) {
      try (var pipe = Pipe.open(name, in)) {
        return pipe.read(ScenarioJson.MAX_BYTES);
      }
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw new IOException(
          name + " is a trace, not a scenario; 'servescope import' makes a scenario of it.");
    }
    return ScenarioFiles.bytes(path(name));
  }

  /** The path of a file that means to be a lesson; none where it does not, or comes by a pipe. */
  public static Optional<Path> lesson(String name) {
    return Pipe.is(name) ? Optional.empty() : Optional.of(path(name)).filter(LessonFiles::isLesson);
  }

  /** What files with results of a scenario are called, without an extension. */
  public static String baseName(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return "stdin";
    }
    var file = Visible.of(String.valueOf(path(name).getFileName()));
    return file.replaceFirst("(?i)(?<=.)[.](servescope|json|png|svg|pdf)$", "");
  }

  /**
   * The path that an argument names.
   *
   * @throws Ending where no file can have that name
   */
  public static Path path(String name) {
    if (name.isEmpty()) {
      throw Ending.badCall("No file and no folder can have an empty name.");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException noPath) {
      throw Ending.badCall("No file can have the name " + name + ".");
    }
  }
}
