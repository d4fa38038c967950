package dev.servescope.ui.port;

import java.io.IOException;
import java.nio.file.Path;

/** Pictures in files. */
public interface PictureStore {
  /** Saves a picture as PNG under exactly this name. */
  void savePng(Path file, Picture picture) throws IOException;

  /** Saves a figure that is text already, such as SVG or CSV, in UTF-8 under exactly this name. */
  void saveText(Path file, String text) throws IOException;
}
