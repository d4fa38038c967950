package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards of one size in rows, as large as they fit into a room. Above every row runs a lane on which
 * requests come and go.
 *
 * @param cards from the left and from the top, as many as have room
 * @param columns cards of a row
 */
record CardGrid(List<Box> cards, int columns) {
  private static final double LARGEST_WIDTH = 26;
  private static final double LARGEST_HEIGHT = 7.5;
  private static final double SMALLEST_WIDTH = 2.2;
  private static final double SMALLEST_HEIGHT = 1.5;
  private static final double GOOD_WIDTH = 10;
  private static final double GOOD_HEIGHT = 3.4;
  private static final double GAP = 0.8;
  private static final double LANE = 0.9;
  private static final double MARGIN = 0.5;

  /** Keeps a copy that cannot change. */
  CardGrid {
    cards = List.copyOf(cards);
  }

  /**
   * Lays out cards.
   *
   * @param count how many are wished for, at least one
   * @param rows how many rows there have to be, 0 for as many as suit
   * @param em the size of text in pixels
   */
  static CardGrid of(Box room, int count, int rows, double em) {
    int most = Math.max(1, mostRows(room, em));
    int best = 1;
    double bestScore = -1;
    for (int tried = 1; tried <= Math.min(most, count); tried++) {
      double score = score(room, count, tried, em);
      if (score > bestScore * 1.02) {
        bestScore = score;
        best = tried;
      }
    }
    int chosen = rows > 0 && rows <= most ? rows : best;
    return filled(room, count, chosen, em);
  }

  private static int mostRows(Box room, double em) {
    return (int) ((room.height() - MARGIN * em) / ((SMALLEST_HEIGHT + LANE) * em));
  }

  /** How well a card can be read: the smaller of its sides beside what would be good. */
  private static double score(Box room, int count, int rows, double em) {
    int columns = (count + rows - 1) / rows;
    return Math.min(
        width(room, columns, em) / (GOOD_WIDTH * em), height(room, rows, em) / (GOOD_HEIGHT * em));
  }

  private static double width(Box room, int columns, double em) {
    return Math.min(LARGEST_WIDTH * em, room.width() / columns - GAP * em);
  }

  private static double height(Box room, int rows, double em) {
    return Math.min(LARGEST_HEIGHT * em, (room.height() - MARGIN * em) / rows - LANE * em);
  }

  private static CardGrid filled(Box room, int count, int rows, double em) {
    int wide = (int) Math.max(1, room.width() / ((SMALLEST_WIDTH + GAP) * em));
    int columns = Math.min(wide, (count + rows - 1) / rows);
    double width = Math.floor(width(room, columns, em));
    double height = Math.floor(height(room, rows, em));
    double step = height + LANE * em;
    double top = room.y() + (room.height() - rows * step - LANE * em / 2) / 2;
    var cards = new ArrayList<Box>();
    for (int i = 0; i < Math.min(count, columns * rows); i++) {
      int row = i / columns;
      double x = room.x() + i % columns * (width + GAP * em);
      double y = top + row * step + LANE * em;
      cards.add(new Box(Math.round(x), Math.round(y), width, height));
    }
    return new CardGrid(cards, columns);
  }

  /** How far above a card its lane runs. */
  static double laneAbove(double em) {
    return LANE * em / 2;
  }
}
