package dev.servescope.storage.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * The outlines of a typeface in the Compact Font Format (Adobe Technical Note 5176), and how they
 * are thinned out: an outline that is not used is overwritten with ends, which pack to almost
 * nothing, so that no place in the format moves.
 */
final class Outlines {
  private static final byte END_OF_GLYPH = 14;
  private static final int CHAR_STRINGS = 17;
  private static final int ESCAPE = 12;
  private static final int SHORT_NUMBER = 28;
  private static final int LONG_NUMBER = 29;
  private static final int REAL_NUMBER = 30;

  private final byte[] font;

  /** Takes the table over. */
  Outlines(byte[] font) {
    this.font = font;
  }

  /** The same format with some of its glyphs only, and the one for what is missing. */
  byte[] of(Set<Integer> glyphs) {
    var thin = font.clone();
    var index = new Index(charStrings());
    for (int glyph = 1; glyph < index.count(); glyph++) {
      if (!glyphs.contains(glyph)) {
        Arrays.fill(thin, index.start(glyph), index.start(glyph + 1), END_OF_GLYPH);
      }
    }
    return thin;
  }

  /** Where the outlines begin, which the dictionary behind the list of names says. */
  private int charStrings() {
    var names = new Index(font[2]);
    var dictionaries = new Index(names.end());
    int place = dictionaries.start(0);
    int number = 0;
    while (place < dictionaries.start(1)) {
      int first = Byte.toUnsignedInt(font[place]);
      if (first == CHAR_STRINGS) {
        return number;
      }
      number = first == LONG_NUMBER ? buffer().getInt(place + 1) : number(place, first);
      place += length(place, first);
    }
    throw new IllegalStateException("the typeface has no outlines");
  }

  /** A number of a dictionary; anything for what is none. */
  private int number(int place, int first) {
    if (first == SHORT_NUMBER) {
      return buffer().getShort(place + 1);
    }
    if (first >= 247 && first <= 250) {
      return (first - 247) * 256 + Byte.toUnsignedInt(font[place + 1]) + 108;
    }
    return first - 139;
  }

  /** How many bytes a number or an operator takes. */
  private int length(int place, int first) {
    return switch (first) {
      case SHORT_NUMBER -> 3;
      case LONG_NUMBER -> 5;
      case ESCAPE -> 2;
      case REAL_NUMBER -> realLength(place);
      default -> first >= 247 ? 2 : 1;
    };
  }

  /** A real number ends with a half byte of ones. */
  private int realLength(int place) {
    int length = 1;
    while ((font[place + length] & 0x0F) != 0x0F) {
      length++;
    }
    return length + 1;
  }

  private ByteBuffer buffer() {
    return ByteBuffer.wrap(font);
  }

  /** A list of pieces: their number, the width of an offset, the offsets from 1, the pieces. */
  private final class Index {
    private final int place;

    Index(int place) {
      this.place = place;
    }

    int count() {
      return FontTables.unsigned(buffer(), place);
    }

    int start(int piece) {
      int width = font[place + 2];
      int offset = 0;
      for (int i = 0; i < width; i++) {
        offset = offset << 8 | Byte.toUnsignedInt(font[place + 3 + piece * width + i]);
      }
      return place + 2 + (count() + 1) * width + offset;
    }

    int end() {
      return count() == 0 ? place + 2 : start(count());
    }
  }
}
