package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;

/** What the boxes of a layout are divided into; all in sizes of the text. */
final class Rooms {
  private static final double PAD = 0.55;
  private static final double TITLE = 1.55;
  private static final double CELL = 0.62;
  private static final double WIDE_CELL = 1.5;

  /** The most cells that are drawn of a batch. */
  static final int MOST_CELLS = 8;

  private Rooms() {}

  /** Whether a box has room for a title. */
  static boolean hasTitle(Box box, double em) {
    return box.width() >= 4.2 * em && box.height() >= 1.7 * em;
  }

  /** Where a line waits in a box that has a title on top. */
  static Box line(Box box, double em) {
    double top = hasTitle(box, em) ? TITLE * em : 0.3 * em;
    double height = Math.max(0, box.height() - top - 0.35 * em);
    return new Box(
        box.x() + PAD * em, box.y() + top, Math.max(0, box.width() - 2 * PAD * em), height);
  }

  /** Where the line of an instance waits on its card, left of what it executes. */
  static Box cardLine(Box card, int batch, double em) {
    var room = line(card, em);
    double width = Math.max(0, room.width() - cells(card, batch, em).width() - 0.3 * em);
    return new Box(room.x(), room.y(), width, room.height());
  }

  /** Where the members of a batch are drawn on a card. */
  static Box cells(Box card, int batch, double em) {
    int count = hasTitle(card, em) ? Math.clamp(batch, 1, MOST_CELLS) : 1;
    double wish = count == 1 ? (hasTitle(card, em) ? WIDE_CELL : CELL) * em : count * CELL * em;
    double width = Math.min(wish, card.width() * 0.45);
    double inset = Math.min(0.45 * em, card.height() * 0.16);
    return new Box(
        card.right() - inset - width, card.y() + inset, width, card.height() - 2 * inset);
  }
}
