package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;

/**
 * Where a story stands on the stage, so that the instance it tells of is seen beside it.
 *
 * @param x where it begins
 * @param width the most that it takes
 */
record StoryPlace(double x, double width) {
  private static final double SHARE = 0.72;
  private static final double GAP = 8;

  /** On the right, as for a request, which moves. */
  static StoryPlace onTheRight(double whole) {
    return new StoryPlace((1 - SHARE) * whole, SHARE * whole);
  }

  /**
   * On the side of a card that has more room.
   *
   * @param whole the width of the stage
   * @param least what is needed to read; where a card leaves less, a part of it is covered
   */
  static StoryPlace beside(Box card, double whole, double least) {
    double before = card.x() - GAP;
    double after = whole - card.right() - GAP;
    double most = SHARE * whole;
    double width = Math.clamp(Math.max(before, after), Math.min(least, most), most);
    double x =
        before >= after ? Math.max(0, before - width) : Math.min(whole - width, card.right() + GAP);
    return new StoryPlace(x, width);
  }
}
