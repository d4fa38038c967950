package dev.servescope.ui.plot;

import org.jspecify.annotations.Nullable;

/** Finds the ranges of axes from what is given, what is shown and the room for ticks. */
final class Domains {
  private static final Range UNIT = new Range(0, 1);

  private Domains() {}

  static Range wholeX(Figure figure) {
    Range range = figure.x().givenRange();
    return or(range == null ? Extent.ofX(figure.marks()) : range);
  }

  static Range visibleX(Range whole, @Nullable Range visible) {
    return visible == null ? whole : visible.within(whole);
  }

  /**
   * The range of y.
   *
   * @param known the last x that counts
   */
  static Range y(Figure figure, Range x, double known, int mostTicks) {
    Range given = figure.y().givenRange();
    if (given != null) {
      return given;
    }
    Range found = or(Extent.ofY(figure.marks(), upTo(x, known)));
    if (!(figure.y() instanceof Axis.Values values)) {
      return found;
    }
    return switch (values.spacing()) {
      case LINEAR -> ValueTicks.nice(found, values.unit(), mostTicks);
      case LOGARITHMIC -> decades(found);
    };
  }

  private static Range upTo(Range x, double known) {
    double least = Math.nextUp(x.min());
    return known >= x.max() ? x : new Range(x.min(), Math.max(least, known));
  }

  static Axis.Spacing spacing(Axis axis) {
    return axis instanceof Axis.Values values ? values.spacing() : Axis.Spacing.LINEAR;
  }

  private static Range decades(Range found) {
    double top = found.max() <= 0 ? 1 : found.max();
    double low = found.min() <= 0 ? top / 1000 : found.min();
    double floor = Math.pow(10, Math.floor(Math.log10(low)));
    double ceiling = Math.pow(10, Math.ceil(Math.log10(top)));
    return new Range(floor, Math.max(ceiling, floor * 10));
  }

  private static Range or(@Nullable Range range) {
    return range == null ? UNIT : range;
  }
}
