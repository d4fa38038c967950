package dev.servescope.storage.picture;

import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.disk.TroubleException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The scenario that a picture carries: the text of its file, which names its version, compressed in
 * an iTXt part under {@link #KEYWORD}.
 */
public final class PngScenario {
  /** What its text is found by. */
  static final String KEYWORD = "ServeScope scenario";

  /** Said of a picture whose scenario was too long to travel in it. */
  static final String TOO_LARGE = "too large";

  private static final byte[] START = (KEYWORD + "\0").getBytes(StandardCharsets.ISO_8859_1);

  private PngScenario() {}

  /** Whether a file begins like a PNG; false where there is no such file. */
  public static boolean isPng(Path file) {
    if (!Files.isRegularFile(file)) {
      return false; // A pipe would wait for whoever writes to it.
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var head = ByteBuffer.allocate(Long.BYTES);
      return channel.read(head) == Long.BYTES && head.getLong(0) == PngChunks.SIGNATURE;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether a file is a picture that ServeScope has made; false where that cannot be told. */
  public static boolean isOurs(Path file) {
    try {
      return isPng(file) && part(file).isPresent();
    } catch (IOException damaged) {
      return false;
    }
  }

  private static Optional<byte[]> part(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new PngChunks(channel, PngNotes.MAX_SCENARIO_BYTES).first("iTXt", PngScenario::isOurs);
    }
  }

  /**
   * The text of the scenario in a picture.
   *
   * @throws IOException where it carries none, is damaged, or cannot be read; the message is a
   *     sentence for people
   */
  public static byte[] read(Path file) throws IOException {
    Disk.checkReadable(file, Long.MAX_VALUE);
    try {
      return checked(file, part(file).map(PngScenario::content));
    } catch (DamagedPngException damaged) {
      throw TroubleException.opening(file, "the picture is damaged, " + damaged.getMessage());
    } catch (BadTextException damaged) {
      throw TroubleException.opening(file, "the scenario in the picture is damaged");
    } catch (IOException cause) {
      throw cause instanceof TroubleException ? cause : TroubleException.opening(file, cause);
    }
  }

  /** What was found, or why it is no scenario. */
  static byte[] checked(Path file, Optional<byte[]> text) throws IOException {
    if (text.isEmpty()) {
      throw TroubleException.opening(
          file, "the picture carries no scenario; only pictures that ServeScope exports do");
    }
    if (new String(text.get(), StandardCharsets.UTF_8).equals(TOO_LARGE)) {
      throw TroubleException.opening(
          file, "its scenario was too large for a picture, so it is only in its own file");
    }
    return text.get();
  }

  private static boolean isOurs(byte[] data) {
    return data.length >= START.length
        && Arrays.equals(data, 0, START.length, START, 0, START.length);
  }

  /** Behind the keyword: compressed or not, how, a language, a translated keyword, the text. */
  private static byte[] content(byte[] data) {
    int place = START.length;
    boolean compressed = at(data, place) == 1;
    int text = afterZero(data, afterZero(data, place + 2));
    var in = new ByteArrayInputStream(data, text, data.length - text);
    try (InputStream unpacked = compressed ? new InflaterInputStream(in) : in) {
      return readAtMost(unpacked);
    } catch (IOException broken) {
      throw new BadTextException(broken);
    }
  }

  private static byte[] readAtMost(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(in.readNBytes(PngNotes.MAX_SCENARIO_BYTES + 1));
    if (bytes.size() > PngNotes.MAX_SCENARIO_BYTES) {
      throw new ZipException("it unpacks to too much");
    }
    return bytes.toByteArray();
  }

  private static int afterZero(byte[] data, int from) {
    int place = from;
    while (at(data, place) != 0) {
      place++;
    }
    return place + 1;
  }

  private static byte at(byte[] data, int place) {
    if (place >= data.length) {
      throw new BadTextException(null);
    }
    return data[place];
  }

  /** A text that does not follow the format. */
  private static final class BadTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadTextException(@Nullable Throwable cause) {
      super(cause);
    }
  }
}
