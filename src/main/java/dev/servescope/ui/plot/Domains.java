package dev.servescope.ui.plot;

import org.jspecify.annotations.Nullable;

/** Finds the ranges of axes from what is given, what is shown and the room for ticks. */
final class Domains {
  private static final Range UNIT = new Range(0, 1);

  private Domains() {}

  static Range wholeX(Figure figure) {
    return or(givenOrFoundX(figure));
  }

  static @Nullable Range givenOrFoundX(Figure figure) {
    Range range = figure.x().givenRange();
    return range == null ? Extent.ofX(figure.marks()) : range;
  }

  static @Nullable Range givenOrFoundY(Figure figure) {
    Range range = figure.y().givenRange();
    return range == null ? Extent.ofY(figure.marks(), wholeX(figure)) : range;
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
    return figure.y() instanceof Axis.Values values
        ? rounded(found, values.unit(), values.spacing(), mostTicks)
        : found;
  }

  /** A range that begins and ends at round values. */
  static Range rounded(Range found, Unit unit, Axis.Spacing spacing, int mostTicks) {
    return switch (spacing) {
      case LINEAR -> ValueTicks.nice(found, unit, mostTicks);
      case LOGARITHMIC -> decades(found, unit);
    };
  }

  private static Range upTo(Range x, double known) {
    double least = Math.nextUp(x.min());
    return known >= x.max() ? x : new Range(x.min(), Math.max(least, known));
  }

  static Axis.Spacing spacing(Axis axis) {
    return axis instanceof Axis.Values values ? values.spacing() : Axis.Spacing.LINEAR;
  }

  private static Range decades(Range found, Unit unit) {
    double top = found.max() <= 0 ? 1 : found.max();
    double low = found.min() <= 0 ? top / 1000 : found.min();
    if (unit == Unit.SECONDS && top > 10) {
      double end = LongTimes.from(top);
      return new Range(LongTimes.upTo(Math.min(low, end / 10)), end);
    }
    double floor = Math.pow(10, Math.floor(Math.log10(low)));
    double ceiling = Math.pow(10, Math.ceil(Math.log10(top)));
    return new Range(floor, Math.max(ceiling, floor * 10));
  }

  private static Range or(@Nullable Range range) {
    return range == null ? UNIT : range;
  }
}
