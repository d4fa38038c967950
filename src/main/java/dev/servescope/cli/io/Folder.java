package dev.servescope.cli.io;

import dev.servescope.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that results are written to. */
public record Folder(Path path) {
  /**
   * The folder of a name, made if it is not there.
   *
   * @throws Ending where it cannot be made or written to
   */
  public static Folder make(String name) {
    var path = Scenarios.path(name);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw Ending.failed("The results could not be written: " + name + " is no folder.");
    }
    try {
      Disk.makeFolderOf(path.resolve("any"));
    } catch (IOException refused) {
      throw Ending.failed("The folder " + name + " could not be made: " + refused.getMessage());
    }
    return new Folder(path);
  }
}
