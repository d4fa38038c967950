package dev.servescope.cli.io;

import dev.servescope.cli.port.ChartFiles;
import dev.servescope.storage.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that results are written to. */
public record ResultFolder(Path path) {
  /**
   * The folder of a name, made if it is not there.
   *
   * @throws Ending where it cannot be made or written to
   */
  public static ResultFolder make(String name) {
    var path = Scenarios.path(name);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw refused(name, "it is no folder");
    }
    try {
      Disk.makeFolderOf(path.resolve("any"));
    } catch (IOException cause) {
      throw refused(name, cause.getCause() == null ? "it cannot be made" : reason(cause));
    }
    if (!Files.isWritable(path)) {
      throw refused(name, "there is no permission to write to it");
    }
    return new ResultFolder(path);
  }

  private static String reason(IOException trouble) {
    var message = String.valueOf(trouble.getMessage());
    int colon = message.indexOf(": ");
    return message.substring(colon + 2).replaceFirst("[.]$", "");
  }

  private static Ending refused(String name, String reason) {
    return Ending.failed("No results can be written to " + name + ": " + reason + ".");
  }

  /**
   * Refuses a name that something stands under which is no earlier result.
   *
   * @param mark how every result begins
   */
  public void checkFree(String name, String mark) {
    var file = path.resolve(name);
    if (Files.exists(file) && !isResult(file, mark)) {
      throw refusedToReplace(file, "result");
    }
  }

  /** Refuses to draw where something stands under the name of a chart which is no earlier chart. */
  public void checkFree(ChartFiles charts, List<String> keys) {
    for (var key : keys) {
      for (var kind : charts.kinds()) {
        var file = charts.file(key, kind);
        if (Files.exists(file) && !EarlierChart.is(file, kind)) {
          throw refusedToReplace(file, "chart");
        }
      }
    }
  }

  private static Ending refusedToReplace(Path file, String what) {
    return Ending.failed(
        file + " is no earlier " + what + " and is left as it is; nothing was run.");
  }

  private static boolean isResult(Path file, String mark) {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(mark.length()), StandardCharsets.UTF_8);
      return start.isEmpty() || start.equals(mark);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Writes a result in place of an earlier one. */
  public void save(String name, String text) {
    try {
      Disk.save(path.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    }
  }
}
