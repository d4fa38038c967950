package dev.servescope.storage.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A weight in one PDF: the glyphs that are used, under their own numbers, and which characters they
 * show, so that a reader can search and copy (ISO 32000-1, 9.7 and 9.10).
 */
final class PdfFont {
  /** A table of characters may hold so many lines at once. */
  private static final int MOST_LINES = 100;

  private final PdfWeight weight;
  private final Typeface typeface;
  private final Map<Integer, String> used = new TreeMap<>();

  PdfFont(PdfWeight weight) {
    this.weight = weight;
    this.typeface = Typeface.of(weight);
  }

  /** A text as glyphs. */
  record Glyphs(String hex, double widthOfOne, int count, boolean whole) {}

  /** The glyphs of a text, which are kept; not whole where the typeface lacks a character. */
  Glyphs glyphs(String text) {
    var hex = new StringBuilder();
    double width = 0;
    int count = 0;
    boolean whole = true;
    for (int codePoint : text.codePoints().toArray()) {
      int glyph = typeface.glyph(codePoint);
      whole &= glyph != 0;
      used.putIfAbsent(glyph, glyph == 0 ? "\ufffd" : Character.toString(codePoint));
      hex.append("%04x".formatted(glyph));
      width += typeface.width(glyph) / 1000;
      count++;
    }
    return new Glyphs(hex.toString(), width, count, whole);
  }

  /** Adds the font, and says how the page refers to it. */
  String addTo(PdfObjects objects) {
    // Six letters before the name say that it is only a part of the typeface.
    var name = "/SERVES+" + weight.typeface();
    var file = objects.addStream("/Subtype /CIDFontType0C", typeface.outlines(used.keySet()));
    var descriptor = objects.add(descriptor(name, file));
    var glyphs =
        objects.add(
            ("<</Type /Font /Subtype /CIDFontType0 /BaseFont " + name)
                + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
                + (" /FontDescriptor " + descriptor + " /W [" + widths() + "]>>"));
    var characters = objects.addStream("", characters().getBytes(StandardCharsets.US_ASCII));
    return objects.add(
        ("<</Type /Font /Subtype /Type0 /BaseFont " + name + " /Encoding /Identity-H")
            + (" /DescendantFonts [" + glyphs + "] /ToUnicode " + characters + ">>"));
  }

  private String descriptor(String name, String file) {
    var box = new StringBuilder();
    for (double corner : typeface.box()) {
      box.append(PdfNumbers.of(corner)).append(' ');
    }
    // Flag 3: a typeface with characters of its own; nothing here asks for a standard set.
    return "<</Type /FontDescriptor /FontName "
        + name
        + (" /Flags 4 /FontBBox [" + box.toString().strip() + "] /ItalicAngle 0")
        + (" /Ascent " + PdfNumbers.of(typeface.ascent()))
        + (" /Descent " + PdfNumbers.of(typeface.descent()))
        + (" /CapHeight 727 /StemV " + weight.number() / 5 + " /FontFile3 " + file + ">>");
  }

  private String widths() {
    var widths = new StringBuilder();
    for (int glyph : used.keySet()) {
      widths.append(glyph).append(" [").append(PdfNumbers.of(typeface.width(glyph))).append("] ");
    }
    return widths.toString().strip();
  }

  /** Which characters the glyphs show, as a program of PostScript. */
  private String characters() {
    var lines = new ArrayList<String>();
    used.forEach((glyph, text) -> lines.add("<%04x> <%s>".formatted(glyph, PdfObjects.hex(text))));
    var parts = new StringBuilder();
    for (int from = 0; from < lines.size(); from += MOST_LINES) {
      List<String> some = lines.subList(from, Math.min(lines.size(), from + MOST_LINES));
      parts
          .append(some.size() + " beginbfchar\n")
          .append(String.join("\n", some))
          .append("\nendbfchar\n");
    }
    return """
    /CIDInit /ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
    /CMapName /Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000> <ffff>
    endcodespacerange
    """
        + parts
        + """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """;
  }
}
