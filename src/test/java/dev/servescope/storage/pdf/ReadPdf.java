package dev.servescope.storage.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF as a reader sees it: by its table of places, its streams unpacked, its glyphs as words. */
public final class ReadPdf {
  private static final Pattern START = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$");
  private static final Pattern PLACE = Pattern.compile("(\\d{10}) 00000 n ");
  private static final Pattern STREAM =
      Pattern.compile("<<(.*?) /Filter /FlateDecode /Length (\\d+)>>\nstream\n");
  private static final Pattern CHARACTER = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}+)>");
  private static final Pattern CONTENTS = Pattern.compile("/Contents (\\d+) 0 R");
  private static final Pattern FONT = Pattern.compile("/(F\\d+) (\\d+) 0 R");
  private static final Pattern UNICODE = Pattern.compile("/ToUnicode (\\d+) 0 R");
  private static final Pattern TEXT =
      Pattern.compile("/(F\\d+) \\S+ Tf \\S+ Tc .*? Tm <(\\p{XDigit}*)> Tj");

  private final List<String> objects = new ArrayList<>();

  /** Reads a file. */
  public ReadPdf(byte[] file) throws DataFormatException {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    var start = START.matcher(text);
    if (!start.find()) {
      throw new AssertionError("no place of the table");
    }
    var table = text.substring(Integer.parseInt(start.group(1)));
    if (!table.startsWith("xref\n0 ")) {
      throw new AssertionError("no table at its place");
    }
    for (var place : PLACE.matcher(table).results().toList()) {
      read(file, text, Integer.parseInt(place.group(1)));
    }
  }

  private void read(byte[] file, String text, int place) throws DataFormatException {
    int number = objects.size() + 1;
    var head = number + " 0 obj\n";
    if (!text.startsWith(head, place)) {
      throw new AssertionError("object " + number + " is not at its place");
    }
    int from = place + head.length();
    var stream = STREAM.matcher(text).region(from, text.length());
    if (stream.lookingAt()) {
      objects.add(inflated(file, stream.end(), Integer.parseInt(stream.group(2))));
    } else {
      objects.add(text.substring(from, text.indexOf("\nendobj", from)));
    }
  }

  private static String inflated(byte[] file, int from, int length) throws DataFormatException {
    try (var inflater = new Inflater()) {
      inflater.setInput(file, from, length);
      var bytes = new ByteArrayOutputStream();
      var chunk = new byte[4096];
      while (!inflater.finished()) {
        bytes.write(chunk, 0, inflater.inflate(chunk));
      }
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
  }

  /** The first object that begins so. */
  public String object(String beginning) {
    return objects.stream().filter(it -> it.startsWith(beginning)).findFirst().orElseThrow();
  }

  /** The operators of the page. */
  public String content() {
    var number = CONTENTS.matcher(object("<</Type /Page ")).results().findFirst().orElseThrow();
    return objects.get(Integer.parseInt(number.group(1)) - 1);
  }

  /** The lines of text, in the order in which they are drawn. */
  public List<String> texts() {
    return TEXT.matcher(content()).results().map(this::decoded).toList();
  }

  private String decoded(MatchResult shown) {
    var font = FONT.matcher(object("<</Type /Page ")).results();
    int number =
        font.filter(it -> it.group(1).equals(shown.group(1)))
            .mapToInt(it -> Integer.parseInt(it.group(2)))
            .findFirst()
            .orElseThrow();
    var unicode = UNICODE.matcher(objects.get(number - 1)).results().findFirst().orElseThrow();
    Map<String, String> characters = new HashMap<>();
    CHARACTER
        .matcher(objects.get(Integer.parseInt(unicode.group(1)) - 1))
        .results()
        .forEach(it -> characters.put(it.group(1), utf16(it.group(2))));
    var text = new StringBuilder();
    for (int i = 0; i < shown.group(2).length(); i += 4) {
      text.append(characters.get(shown.group(2).substring(i, i + 4)));
    }
    return text.toString();
  }

  /** What the only attachment holds, found from the catalog as a reader does. */
  public String attached(String name) {
    var named = reference(object("<</Type /Catalog "), "\\(" + name + "\\) ");
    return objects.get(reference(objects.get(named), "/EF <</F "));
  }

  private static int reference(String object, String before) {
    var place = Pattern.compile(before + "(\\d+) 0 R").matcher(object).results();
    return Integer.parseInt(place.findFirst().orElseThrow().group(1)) - 1;
  }

  private static String utf16(String hex) {
    var text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex, i, i + 4, 16));
    }
    return text.toString();
  }
}
