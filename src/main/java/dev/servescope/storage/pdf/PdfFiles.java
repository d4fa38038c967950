package dev.servescope.storage.pdf;

import dev.servescope.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;

/** Drawings as PDF files. */
public final class PdfFiles {
  private PdfFiles() {}

  /**
   * Saves a page; another file there is replaced in one step, or left as it was where that fails.
   *
   * @param title what it shows
   * @param software what made it, with its version
   * @throws IOException where it cannot be saved; the message is a sentence for people
   */
  public static void save(Path file, PdfPage page, String title, String software)
      throws IOException {
    Disk.save(file, page.file(title, software));
  }
}
