package dev.servescope.theory.formula;

/** What the models ask of their parameters. Each refusal names the parameter and what it met. */
final class Require {
  private Require() {}

  /** Refuses what is not a number above 0. */
  static void positive(String parameter, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw refusal(parameter, value, "must be above 0 and finite");
    }
  }

  /** Refuses what is below 0 or no number. */
  static void notNegative(String parameter, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw refusal(parameter, value, "must not be below 0, and be finite");
    }
  }

  /** Refuses a count below the least. */
  static void atLeast(String parameter, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(parameter + " must be at least " + least + ": " + value);
    }
  }

  /** Refuses an arrival rate that is not above 0 and below what can be served. */
  static void stable(double arrivalsPerSecond, double capacityPerSecond) {
    positive("arrivalsPerSecond", arrivalsPerSecond);
    if (!(arrivalsPerSecond < capacityPerSecond)) {
      var limit = "must be below the capacity of " + capacityPerSecond + ", or the queue grows";
      throw refusal("arrivalsPerSecond", arrivalsPerSecond, limit);
    }
  }

  /** Refuses a share outside 0 (allowed) to 1 (not allowed). */
  static void share(double share) {
    if (!(share >= 0 && share < 1)) {
      throw refusal("share", share, "must be from 0 to below 1");
    }
  }

  private static IllegalArgumentException refusal(String parameter, double value, String rule) {
    return new IllegalArgumentException(parameter + " " + rule + ": " + value);
  }
}
