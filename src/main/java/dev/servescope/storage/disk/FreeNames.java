package dev.servescope.storage.disk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Names of files that nothing has yet. */
public final class FreeNames {
  private FreeNames() {}

  /**
   * Finds names for files that belong together.
   *
   * @param names what they would be called, each with an ending behind a dot
   * @return them in the folder, as they are where all are free, else all with the least number from
   *     2 that leaves all of them free: {@code spike_queue-2.png}
   */
  public static List<Path> in(Path folder, List<String> names) {
    var files = names.stream().map(folder::resolve).toList();
    for (int number = 2; files.stream().anyMatch(FreeNames::isTaken); number++) {
      var end = "-" + number;
      files = names.stream().map(name -> folder.resolve(numbered(name, end))).toList();
    }
    return files;
  }

  private static boolean isTaken(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String numbered(String name, String end) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name + end : name.substring(0, dot) + end + name.substring(dot);
  }
}
