package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;

/**
 * Where the dots of a waiting line stand in a room: the first on the right, then to the left, then
 * the next row. If there are more than fit, the last places of the last row make way for their
 * number.
 *
 * @param pitch from dot to dot
 */
record Slots(Box room, double pitch, int columns, int rows) {
  private static final double PITCH = 0.78;

  /** How many places a number takes. */
  private static final int NUMBER = 3;

  static Slots in(Box room, double em) {
    double pitch = PITCH * em;
    int columns = (int) Math.max(0, room.width() / pitch);
    int rows = (int) Math.max(0, room.height() / pitch);
    return new Slots(room, pitch, columns, rows);
  }

  int capacity() {
    return columns * rows;
  }

  /** How many of a line of a length are drawn as dots. */
  int shown(int count) {
    return count <= capacity() ? count : Math.max(0, capacity() - NUMBER);
  }

  /** The place of somebody in the line, 0 for the first; whoever has none stands at the end. */
  Spot at(int index) {
    int place = Math.min(index, Math.max(0, capacity() - 1));
    int column = columns == 0 ? 0 : place % columns;
    int row = columns == 0 ? 0 : place / columns;
    return new Spot(
        room.right() - (column + 0.5) * pitch,
        room.y() + (row + 0.5) * room.height() / Math.max(1, rows));
  }
}
