package dev.servescope.ui.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Charts in files, each saved whole under exactly its name, or not at all. */
public interface PictureStore {
  /** Saves a picture as PNG. */
  void savePng(Path file, Picture picture) throws IOException;

  /** Saves a drawing as SVG, whose words are text. */
  void saveSvg(Path file, Drawing drawing) throws IOException;

  /** Saves a drawing as a page of PDF, whose words are text. */
  void savePdf(Path file, Drawing drawing) throws IOException;

  /** Saves a table as CSV. */
  void saveCsv(Path file, Table table) throws IOException;

  /**
   * Finds names that are free, so that nothing is replaced.
   *
   * @param names that belong together
   * @return them in the folder, as they are or all with the same number before their endings
   */
  List<Path> free(Path folder, List<String> names);
}
