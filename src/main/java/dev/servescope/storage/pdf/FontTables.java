package dev.servescope.storage.pdf;

import java.nio.ByteBuffer;

/** The tables of an OpenType file (OpenType specification, "Font file"), which is trusted. */
record FontTables(ByteBuffer file) {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  /** A table from its start to its end, under its name of four letters. */
  ByteBuffer table(String name) {
    int count = Short.toUnsignedInt(file.getShort(4));
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + i * ENTRY;
      if (isNamed(entry, name)) {
        return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
      }
    }
    throw new IllegalStateException("the typeface has no table " + name);
  }

  private boolean isNamed(int entry, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (file.get(entry + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A whole number of two bytes without sign. */
  static int unsigned(ByteBuffer table, int place) {
    return Short.toUnsignedInt(table.getShort(place));
  }
}
