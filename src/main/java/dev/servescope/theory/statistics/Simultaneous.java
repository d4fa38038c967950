package dev.servescope.theory.statistics;

/**
 * Several intervals that are to hold together. Each may miss with probability 1 - level, and by
 * Bonferroni's inequality all hold together with at least 1 minus the sum of these, however they
 * depend on each other (C. E. Bonferroni, "Teoria statistica delle classi e calcolo delle
 * probabilita", 1936).
 */
public final class Simultaneous {
  private Simultaneous() {}

  /**
   * The level at which each of so many intervals must be made, 1 - (1 - level) / intervals.
   *
   * @param level the level of all together, above 0 and below 1, such as 0.999
   * @param intervals how many, 1 or more
   */
  public static double levelOfEach(double level, int intervals) {
    StudentT.checkLevel(level);
    if (intervals < 1) {
      throw new IllegalArgumentException("intervals must be at least 1: " + intervals);
    }
    return 1 - (1 - level) / intervals;
  }
}
