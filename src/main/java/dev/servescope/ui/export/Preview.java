package dev.servescope.ui.export;

import dev.servescope.ui.port.ExportChoice;

/**
 * One of the pictures that an export would make.
 *
 * @param place which it is of all, 0 for the first
 * @param count how many there are
 */
record Preview(Sheet sheet, ExportChoice choice, int place, int count) {
  /** The size that the picture would have. */
  PictureSize size() {
    return PictureSize.of(sheet.shape(), choice);
  }
}
