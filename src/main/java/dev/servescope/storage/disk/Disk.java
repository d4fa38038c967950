package dev.servescope.storage.disk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads and saves whole files. A failed save leaves the old file as it was and nothing beside it. A
 * message of its exceptions is a sentence that can be shown to people.
 */
public final class Disk {
  private static final int CHUNK = 1 << 16;

  private Disk() {}

  /**
   * Reads a whole file.
   *
   * @param maxBytes the most it may hold; a larger one is refused, not cut
   */
  public static byte[] read(Path file, int maxBytes) throws IOException {
    try {
      checkReadable(file, maxBytes);
      return readAtMost(file, maxBytes);
    } catch (TroubleException known) {
      throw known;
    } catch (IOException cause) {
      throw TroubleException.opening(file, cause);
    }
  }

  /**
   * Reads the beginning of a file.
   *
   * @param bytes how much of it, or all where it is shorter
   */
  public static byte[] head(Path file, int bytes) throws IOException {
    checkReadable(file, Long.MAX_VALUE);
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(bytes);
    } catch (IOException cause) {
      throw TroubleException.opening(file, cause);
    }
  }

  /** Refuses what is no file or larger than {@code maxBytes}, before any of it is read. */
  public static void checkReadable(Path file, long maxBytes) throws IOException {
    if (!Files.exists(file)) {
      throw TroubleException.opening(file, new NoSuchFileException(file.toString()));
    }
    if (!Files.isRegularFile(file)) {
      throw TroubleException.opening(file, "it is not a file");
    }
    if (Files.size(file) > maxBytes) {
      throw TroubleException.opening(file, tooLarge(maxBytes));
    }
  }

  /** The file may grow while it is read, so the bound is kept here as well. */
  private static byte[] readAtMost(Path file, int maxBytes) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = new ByteArrayOutputStream();
      var chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        if (bytes.size() + read > maxBytes) {
          throw TroubleException.opening(file, tooLarge(maxBytes));
        }
        bytes.write(chunk, 0, read);
      }
      return bytes.toByteArray();
    }
  }

  private static String tooLarge(long maxBytes) {
    return "it is larger than " + maxBytes / (1024 * 1024) + " MiB";
  }

  /**
   * Saves a whole file: writes it beside the old one, forces it to the disk and puts it in the old
   * one's place in one step. A link is followed, so that it stays a link.
   */
  public static void save(Path file, byte[] content) throws IOException {
    Saving.save(file, channel -> writeAll(channel, content));
  }

  private static void writeAll(WritableByteChannel channel, byte[] content) throws IOException {
    var rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  /** Makes the folder that a file is to stand in, if it is not there. */
  public static void makeFolderOf(Path file) throws IOException {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    } catch (IOException cause) {
      throw TroubleException.saving(file, cause);
    }
  }
}
