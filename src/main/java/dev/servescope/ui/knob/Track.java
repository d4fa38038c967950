package dev.servescope.ui.knob;

import java.util.Locale;

/**
 * The way of a slider from 0 to 1 over a range of values, in equal ratios. Values snap to whole
 * numbers or to two significant digits, so that what a slider sets can be said.
 *
 * @param min above 0
 * @param max above {@code min}
 * @param whole whether values are whole numbers
 * @param fromZero whether the left end is 0 instead of {@code min}
 */
public record Track(double min, double max, boolean whole, boolean fromZero) {
  /** Refuses an empty range and one that has no logarithm. */
  public Track {
    if (!(min > 0 && max > min)) {
      throw new IllegalArgumentException("no track from " + min + " to " + max);
    }
  }

  /** Whole numbers. */
  public static Track whole(double min, double max) {
    return new Track(min, max, true, false);
  }

  /** Numbers of any size. */
  public static Track of(double min, double max) {
    return new Track(min, max, false, false);
  }

  /** The same with a 0 at the left end. */
  public Track orZero() {
    return new Track(min, max, whole, true);
  }

  /** Where a value stands, 0 to 1; a value out of range stands at the end. */
  public double position(double value) {
    if (value <= 0 && fromZero) {
      return 0;
    }
    double first = first();
    double share = Math.log(Math.clamp(value, min, max) / min) / Math.log(max / min);
    return first + share * (1 - first);
  }

  /** The value at a place, snapped. */
  public double value(double position) {
    double first = first();
    if (fromZero && position < first / 2) {
      return 0;
    }
    double share = Math.clamp((position - first) / (1 - first), 0, 1);
    return snapped(min * Math.pow(max / min, share));
  }

  /**
   * The next value up or down; about a tenth away for whole numbers, half a leading digit else.
   *
   * @param direction 1 or -1
   * @param fine for the smallest step that can be said
   */
  public double step(double value, int direction, boolean fine) {
    double size = Math.max(value, min);
    double step = whole ? wholeStep(size, fine) : decimalStep(size, direction, fine);
    double next = value < min && direction > 0 ? min : value + direction * step;
    boolean belowAll = next < min * 0.999_999;
    double kept = belowAll && fromZero ? 0 : Math.clamp(next, min, Math.max(max, value));
    return snapped(kept);
  }

  private double first() {
    return fromZero ? 0.04 : 0;
  }

  private static double wholeStep(double size, boolean fine) {
    return fine || size < 15 ? 1 : Math.rint(size / 10);
  }

  private static double decimalStep(double size, int direction, boolean fine) {
    double justInside = direction < 0 ? size * 0.999_999 : size * 1.000_001;
    double decade = Math.pow(10, Math.floor(Math.log10(justInside)));
    return decade / (fine ? 10 : 2);
  }

  private double snapped(double value) {
    if (whole || value == 0) {
      return Math.rint(value);
    }
    // As text and back: the nearest number of two digits, not a neighbour of it.
    return Double.parseDouble(String.format(Locale.ROOT, "%.1e", value));
  }
}
