package dev.servescope.storage.picture;

import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.disk.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scenario that a drawing carries: the text of its file, which names its version, in an element
 * of the drawing's metadata, which programs that draw leave as it is. It is found by its tags: what
 * a parser of XML offers besides is of no use here, and a hostile file can make it very slow.
 */
public final class SvgScenario {
  private static final String NAME = "servescope:scenario";
  private static final Pattern START = Pattern.compile("<" + NAME + "(\\s[^<>]*+)?>");
  private static final String END = "</" + NAME;
  private static final Pattern ENTITY =
      Pattern.compile("&(#x\\p{XDigit}{1,6}|#\\d{1,7}|\\w{1,8});");

  /**
   * A scenario is looked for in so much of a file; a drawing may follow it, as long as it likes.
   */
  private static final int MOST_BYTES = 12 * 1024 * 1024;

  /** An SVG has its root within so much of its beginning. */
  private static final int HEAD_BYTES = 4096;

  private SvgScenario() {}

  /**
   * The element that carries a scenario, as XML; one that is too long is named as such in its
   * place.
   *
   * @param text of the scenario's file: JSON, in which any character may be written as its number
   */
  public static String element(String text) {
    var escaped = escaped(text);
    var carried = escaped.length() <= PngNotes.MAX_SCENARIO_BYTES ? escaped : PngScenario.TOO_LARGE;
    return "<%s xmlns:servescope=\"urn:servescope\">%s%s>".formatted(NAME, carried, END);
  }

  /** In ASCII, so that no program mistakes the encoding. */
  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + text.length() / 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> {
          boolean plain = c == '\n' || (c >= ' ' && c <= '~');
          escaped.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return escaped.toString();
  }

  /** Whether a file begins like an SVG; false where there is no such file. */
  public static boolean isSvg(Path file) {
    try {
      var head = new String(Disk.head(file, HEAD_BYTES), StandardCharsets.UTF_8);
      var text = head.startsWith("\ufeff") ? head.substring(1) : head;
      return text.stripLeading().startsWith("<") && text.contains("<svg");
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether a file is a drawing that ServeScope has made; false where that cannot be told. */
  public static boolean isOurs(Path file) {
    try {
      return isSvg(file) && START.matcher(beginning(file)).find();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String beginning(Path file) throws IOException {
    return new String(Disk.head(file, MOST_BYTES), StandardCharsets.UTF_8);
  }

  /**
   * The text of the scenario in a drawing.
   *
   * @throws IOException where it carries none, is damaged, or cannot be read; the message is a
   *     sentence for people
   */
  public static byte[] read(Path file) throws IOException {
    var beginning = beginning(file);
    var start = START.matcher(beginning);
    if (!start.find()) {
      return PngScenario.checked(file, Optional.empty());
    }
    int end = beginning.indexOf('<', start.end());
    if (end < 0 || !beginning.startsWith(END, end)) {
      throw TroubleException.opening(file, "the scenario in the picture is damaged");
    }
    var text = ENTITY.matcher(beginning.substring(start.end(), end)).replaceAll(SvgScenario::said);
    return PngScenario.checked(file, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What an entity stands for; one that is unknown stays, and is no JSON. */
  private static String said(MatchResult entity) {
    var name = entity.group(1);
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> Matcher.quoteReplacement(numbered(name).orElse(entity.group()));
    };
  }

  private static Optional<String> numbered(String name) {
    if (!name.startsWith("#")) {
      return Optional.empty();
    }
    boolean hexadecimal = name.startsWith("#x");
    int number = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return Character.isValidCodePoint(number)
        ? Optional.of(Character.toString(number))
        : Optional.empty();
  }
}
