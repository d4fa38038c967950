package dev.servescope.storage.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One weight of the bundled typeface: its glyphs, how wide they are, and its measures. */
final class Typeface {
  private static final Map<PdfWeight, Typeface> READ = new EnumMap<>(PdfWeight.class);
  private static final int THOUSAND = 1000;

  private final GlyphMap map;
  private final ByteBuffer widths;
  private final int lastWidth;
  private final ByteBuffer head;
  private final ByteBuffer heights;
  private final Outlines outlines;

  private Typeface(FontTables tables) {
    map = GlyphMap.of(tables.table("cmap"));
    widths = tables.table("hmtx");
    heights = tables.table("hhea");
    lastWidth = FontTables.unsigned(heights, 34) - 1;
    head = tables.table("head");
    var format = tables.table("CFF ");
    var bytes = new byte[format.remaining()];
    format.get(bytes);
    outlines = new Outlines(bytes);
  }

  /** A weight, which is read once. */
  static synchronized Typeface of(PdfWeight weight) {
    return READ.computeIfAbsent(weight, its -> new Typeface(new FontTables(read(its.resource()))));
  }

  private static ByteBuffer read(String path) {
    try (var in = Typeface.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no typeface " + path);
      }
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the typeface " + path, broken);
    }
  }

  /** The glyph of a character; 0 for one that the typeface does not have. */
  int glyph(int codePoint) {
    return map.glyph(codePoint);
  }

  /** How far a glyph reaches, in thousandths of the size. */
  double width(int glyph) {
    return thousandths(FontTables.unsigned(widths, 4 * Math.min(glyph, lastWidth)));
  }

  /** How high letters rise above their line, in thousandths of the size. */
  double ascent() {
    return thousandths(heights.getShort(4));
  }

  /** How far letters reach below their line, in thousandths of the size; below 0. */
  double descent() {
    return thousandths(heights.getShort(6));
  }

  /** The corners of a box that holds every glyph, in thousandths of the size. */
  double[] box() {
    var box = new double[4];
    for (int i = 0; i < box.length; i++) {
      box[i] = thousandths(head.getShort(36 + 2 * i));
    }
    return box;
  }

  /** The outlines of some glyphs, in the Compact Font Format. */
  byte[] outlines(Set<Integer> glyphs) {
    return outlines.of(glyphs);
  }

  private double thousandths(int units) {
    return (double) units * THOUSAND / FontTables.unsigned(head, 18);
  }
}
