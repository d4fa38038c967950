package dev.servescope.cli.io;

import dev.servescope.cli.port.ChartFile;
import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.picture.PdfScenario;
import dev.servescope.storage.picture.PngScenario;
import dev.servescope.storage.picture.SvgScenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells charts that ServeScope has drawn from what is not to be lost. */
final class EarlierChart {
  /** What the values of a page have for a header. */
  private static final String PAGE = "Figure,Value,Unit";

  /** Numbers of a chart have a unit in the header of a column, such as {@code Time (s)}. */
  private static final Pattern CHART = Pattern.compile("\\([^()\",]{1,40}\\)(\"?,|\"?$)");

  private static final int HEAD_BYTES = 1 << 16;

  private EarlierChart() {}

  /** Whether a file is one, or empty, so that nothing is lost; false where it cannot be read. */
  static boolean is(Path file, ChartFile kind) {
    try {
      return Files.isRegularFile(file) && (Files.size(file) == 0 || isDrawn(file, kind));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isDrawn(Path file, ChartFile kind) throws IOException {
    return switch (kind) {
      case PNG -> PngScenario.isOurs(file);
      case SVG -> SvgScenario.isOurs(file);
      case PDF -> PdfScenario.isOurs(file);
      case CSV -> isTable(file);
    };
  }

  private static boolean isTable(Path file) throws IOException {
    var head = new String(Disk.head(file, HEAD_BYTES), StandardCharsets.UTF_8);
    var header = head.lines().findFirst().orElse("");
    return header.equals(PAGE) || CHART.matcher(header).find();
  }
}
