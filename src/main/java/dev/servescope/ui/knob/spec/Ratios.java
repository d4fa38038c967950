package dev.servescope.ui.knob.spec;

import java.util.Locale;

/**
 * A slider in equal ratios. Values snap to whole numbers or to two significant digits, so that what
 * a slider sets can be said.
 *
 * @param min above 0
 * @param max above {@code min}
 * @param whole whether values are whole numbers
 * @param fromZero whether the left end is 0 instead of {@code min}
 */
public record Ratios(double min, double max, boolean whole, boolean fromZero) implements Track {
  /** Refuses an empty range and one that has no logarithm. */
  public Ratios {
    if (!(min > 0 && max > min)) {
      throw new IllegalArgumentException("no track from " + min + " to " + max);
    }
  }

  /** The same with a 0 at the left end. */
  public Ratios orZero() {
    return new Ratios(min, max, whole, true);
  }

  @Override
  public double position(double value) {
    if (value <= 0 && fromZero) {
      return 0;
    }
    double first = first();
    double share = Math.log(Math.clamp(value, min, max) / min) / Math.log(max / min);
    return first + share * (1 - first);
  }

  @Override
  public double value(double position) {
    double first = first();
    if (fromZero && position < first / 2) {
      return 0;
    }
    double share = Math.clamp((position - first) / (1 - first), 0, 1);
    return snapped(min * Math.pow(max / min, share));
  }

  /** About a tenth away for whole numbers, half a leading digit else. */
  @Override
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
