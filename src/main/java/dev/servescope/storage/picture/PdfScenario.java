package dev.servescope.storage.picture;

import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.disk.TroubleException;
import dev.servescope.storage.pdf.PdfAttachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * The scenario that a page of PDF carries: the text of its file, which names its version, as a
 * packed attachment. It is found by its type, wherever another program that saved the file again
 * has put it, be it unpacked; nothing else of the format is read.
 */
public final class PdfScenario {
  private static final String NAME = "scenario.servescope";
  private static final String TYPE = "application/x-servescope";
  private static final Pattern FOUND =
      Pattern.compile("/Subtype\\s{0,9}/" + TYPE.replace("/", "#2[Ff]") + "(?![\\w.#-])");
  private static final Pattern STREAM = Pattern.compile("\\bstream\r?\n");
  private static final Pattern PACKED = Pattern.compile("/Filter\\s{0,9}\\[?\\s{0,9}/\\w");
  private static final Pattern END = Pattern.compile("\\bendstream\\s{1,9}endobj\\b");
  private static final String BEGINNING = "%PDF-";

  /** A scenario is looked for in so much of a file; the page follows it, as long as it likes. */
  private static final int MOST_BYTES = 12 * 1024 * 1024;

  /** The data of an attachment begin so soon behind its type. */
  private static final int MOST_KEYS = 4096;

  private PdfScenario() {}

  /**
   * The attachment that carries a scenario; one that is too long is named as such in its place.
   *
   * @param text of the scenario's file
   * @param description what it is, for people
   */
  public static PdfAttachment attachment(String text, String description) {
    boolean fits = text.getBytes(StandardCharsets.UTF_8).length <= PngNotes.MAX_SCENARIO_BYTES;
    return new PdfAttachment(NAME, TYPE, description, fits ? text : PngScenario.TOO_LARGE);
  }

  /** Whether a file begins like a PDF; false where there is no such file. */
  public static boolean isPdf(Path file) {
    try {
      var head = Disk.head(file, BEGINNING.length());
      return new String(head, StandardCharsets.ISO_8859_1).equals(BEGINNING);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether a file is a page that ServeScope has made; false where that cannot be told. */
  public static boolean isOurs(Path file) {
    try {
      var beginning = new String(Disk.head(file, MOST_BYTES), StandardCharsets.ISO_8859_1);
      return isPdf(file) && FOUND.matcher(beginning).find();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * The text of the scenario in a PDF.
   *
   * @throws IOException where it carries none, is damaged, or cannot be read; the message is a
   *     sentence for people
   */
  public static byte[] read(Path file) throws IOException {
    var bytes = Disk.head(file, MOST_BYTES);
    var beginning = new String(bytes, StandardCharsets.ISO_8859_1);
    var found = FOUND.matcher(beginning);
    if (!found.find()) {
      throw TroubleException.opening(
          file, "this PDF carries no scenario; only those that ServeScope exports do");
    }
    int last = Math.min(found.end() + MOST_KEYS, beginning.length());
    var data = STREAM.matcher(beginning).region(found.end(), last);
    if (!data.find()) {
      throw damaged(file);
    }
    int start = Math.max(0, beginning.lastIndexOf("obj", found.start()));
    boolean packed = PACKED.matcher(beginning).region(start, data.start()).find();
    var text =
        packed ? unpacked(file, bytes, data.end()) : plain(file, beginning, bytes, data.end());
    return PngScenario.checked(file, Optional.of(text));
  }

  private static byte[] plain(Path file, String beginning, byte[] bytes, int from)
      throws IOException {
    var end = END.matcher(beginning).region(from, beginning.length());
    if (!end.find() || end.start() - from > PngNotes.MAX_SCENARIO_BYTES) {
      throw damaged(file);
    }
    return new String(bytes, from, end.start() - from, StandardCharsets.UTF_8)
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(Path file, byte[] bytes, int from) throws IOException {
    var packed = new ByteArrayInputStream(bytes, from, bytes.length - from);
    byte[] text;
    try (var in = new InflaterInputStream(packed)) {
      text = in.readNBytes(PngNotes.MAX_SCENARIO_BYTES + 1);
    } catch (IOException broken) {
      throw damaged(file);
    }
    if (text.length > PngNotes.MAX_SCENARIO_BYTES) {
      throw damaged(file);
    }
    return text;
  }

  private static IOException damaged(Path file) {
    return TroubleException.opening(file, "the scenario in this PDF is damaged");
  }
}
