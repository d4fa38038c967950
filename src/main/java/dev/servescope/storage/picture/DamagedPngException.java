package dev.servescope.storage.picture;

import java.io.IOException;

/** A file that begins like a PNG and does not go on like one; the message is half a sentence. */
final class DamagedPngException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedPngException(String reason) {
    super(reason);
  }
}
