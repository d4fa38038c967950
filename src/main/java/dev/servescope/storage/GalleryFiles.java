package dev.servescope.storage;

import dev.servescope.run.gallery.Case;
import dev.servescope.storage.json.CaseJson;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The cases that come with the program, read from its own files. */
public final class GalleryFiles {
  private static final String FOLDER = "/dev/servescope/gallery/";

  private GalleryFiles() {}

  /** The keys of all cases in their order, such as {@code b8}. */
  public static List<String> keys() {
    return read("index.json", CaseJson::names);
  }

  /** Reads all cases, which takes about a tenth of a second. */
  public static List<Case> all() {
    return keys().stream().map(GalleryFiles::read).toList();
  }

  /** Reads the case of a key; nothing where there is none. */
  public static Optional<Case> find(String key) {
    return Optional.of(key).filter(keys()::contains).map(GalleryFiles::read);
  }

  private static Case read(String key) {
    return read(
        key + "/case.json",
        text ->
            CaseJson.read(
                text,
                name -> read(key + "/" + name + ScenarioFiles.EXTENSION, ScenarioJson::read)));
  }

  /** Makes something of the bytes of a file. */
  private interface Reader<T> {
    T read(byte[] text) throws IOException;
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (var in = GalleryFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no file " + name + " in the gallery");
      }
      return reader.read(in.readAllBytes());
    } catch (InvalidScenarioException wrong) {
      throw new IllegalStateException(
          "the gallery's " + name + " is wrong: " + wrong.getMessage(), wrong);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the gallery's " + name, broken);
    }
  }
}
