package dev.servescope.storage.pdf;

import java.nio.ByteBuffer;

/** Which glyph shows a character: the {@code cmap} table in its formats 4 and 12. */
final class GlyphMap {
  private final ByteBuffer table;
  private final int format;

  private GlyphMap(ByteBuffer table, int format) {
    this.table = table;
    this.format = format;
  }

  /** The part of the table that knows the most characters. */
  static GlyphMap of(ByteBuffer cmap) {
    GlyphMap best = null;
    int count = FontTables.unsigned(cmap, 2);
    for (int i = 0; i < count; i++) {
      int place = cmap.getInt(4 + i * 8 + 4);
      int format = FontTables.unsigned(cmap, place);
      boolean known = format == 4 || format == 12;
      if (known && (best == null || format > best.format)) {
        best = new GlyphMap(cmap.slice(place, cmap.limit() - place), format);
      }
    }
    if (best == null) {
      throw new IllegalStateException("the typeface tells no characters");
    }
    return best;
  }

  /** The glyph of a character; 0 for one that the typeface does not have. */
  int glyph(int codePoint) {
    return format == 12 ? fromGroups(codePoint) : fromSegments(codePoint);
  }

  private int fromGroups(int codePoint) {
    int groups = table.getInt(12);
    for (int i = 0; i < groups; i++) {
      int group = 16 + i * 12;
      if (codePoint >= table.getInt(group) && codePoint <= table.getInt(group + 4)) {
        return table.getInt(group + 8) + codePoint - table.getInt(group);
      }
    }
    return 0;
  }

  private int fromSegments(int codePoint) {
    int twice = FontTables.unsigned(table, 6);
    for (int i = 0; i < twice; i += 2) {
      if (codePoint <= FontTables.unsigned(table, 14 + i)) {
        return inSegment(codePoint, i, twice);
      }
    }
    return 0;
  }

  private int inSegment(int codePoint, int segment, int twice) {
    int start = FontTables.unsigned(table, 16 + twice + segment);
    int delta = FontTables.unsigned(table, 16 + 2 * twice + segment);
    int rangePlace = 16 + 3 * twice + segment;
    int range = FontTables.unsigned(table, rangePlace);
    if (codePoint < start) {
      return 0;
    }
    if (range == 0) {
      return (codePoint + delta) & 0xFFFF;
    }
    int glyph = FontTables.unsigned(table, rangePlace + range + 2 * (codePoint - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
