package dev.servescope.storage;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.storage.picture.PdfScenario;
import dev.servescope.storage.picture.PngScenario;
import dev.servescope.storage.picture.SvgScenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Scenarios in files of their own, and read from the pictures that carry one. The messages of all
 * exceptions are sentences for people.
 */
public final class ScenarioFiles {
  /** How the name of a scenario's file ends. */
  public static final String EXTENSION = ".servescope";

  private ScenarioFiles() {}

  /**
   * Opens a scenario.
   *
   * @throws InvalidScenarioException where the file holds no scenario
   * @throws IOException where it cannot be read or is larger than {@link ScenarioJson#MAX_BYTES}
   */
  public static Scenario open(Path file) throws IOException {
    return ScenarioJson.read(bytes(file));
  }

  /**
   * The text of a scenario's file, or of the scenario in a picture.
   *
   * @throws IOException where it cannot be read or is larger than {@link ScenarioJson#MAX_BYTES}
   */
  public static byte[] bytes(Path file) throws IOException {
    if (PngScenario.isPng(file)) {
      return PngScenario.read(file);
    }
    if (PdfScenario.isPdf(file)) {
      return PdfScenario.read(file);
    }
    return SvgScenario.isSvg(file)
        ? SvgScenario.read(file)
        : Disk.read(file, ScenarioJson.MAX_BYTES);
  }

  /**
   * Whether a file holds something else than the scenario that it is known to hold, so that whoever
   * wrote it would lose it. One that is gone holds nothing; where it cannot be read at all, saving
   * it will say why.
   */
  public static boolean holdsAnother(Path file, Scenario known) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return false;
    }
    try {
      return !open(file).equals(known);
    } catch (IOException other) {
      return true;
    }
  }

  /**
   * Saves a scenario under exactly this name. Another scenario there is replaced in one step, or
   * left as it was where that fails.
   */
  public static void save(Path file, Scenario scenario) throws IOException {
    saveText(file, ScenarioJson.write(scenario));
  }

  /** Saves the text of a scenario in the same way. */
  public static void saveText(Path file, String text) throws IOException {
    Disk.save(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same path, with {@link #EXTENSION} behind it unless it ends so, in small or large letters.
   */
  public static Path withExtension(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
        ? file
        : file.resolveSibling(name + EXTENSION);
  }
}
