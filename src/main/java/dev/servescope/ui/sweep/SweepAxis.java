package dev.servescope.ui.sweep;

import dev.servescope.study.knob.Kind;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Range;
import java.util.List;
import java.util.stream.IntStream;

/** Where the values of a range stand on the axis of a chart. */
record SweepAxis(KnobRange range) {
  private static final double MARGIN = 0.02;

  /** Words and amounts of data stand side by side; all else to scale. */
  boolean isPlaces() {
    return range.knob().kind() instanceof Kind.Choice
        || range.knob().kind() instanceof Kind.Data
        || range.size() == 1;
  }

  /** Whether equal ratios are equal distances. */
  boolean isLogarithmic() {
    return range.logarithmic() && !isPlaces();
  }

  Axis axis() {
    if (isPlaces()) {
      return new Axis.Places(labels());
    }
    var spacing = range.logarithmic() ? Axis.Spacing.LOGARITHMIC : Axis.Spacing.LINEAR;
    return new Axis.Values(SweepTexts.unit(range.knob().kind()), spacing, whole());
  }

  /** A little more than the values, so that no dot is cut in half. */
  private Range whole() {
    double low = range.value(0);
    double high = range.value(range.size() - 1);
    double ratio = Math.pow(high / low, MARGIN);
    double margin = MARGIN * (high - low);
    return range.logarithmic()
        ? new Range(low / ratio, high * ratio)
        : new Range(low - margin, high + margin);
  }

  List<String> labels() {
    return IntStream.range(0, range.size()).mapToObj(range::text).toList();
  }

  /** Where a value of the range stands. */
  double place(int index) {
    return isPlaces() ? index : range.value(index);
  }

  double[] places() {
    return IntStream.range(0, range.size()).mapToDouble(this::place).toArray();
  }

  /** Where any value stands; not-a-number beside the places. */
  double placeOf(double value) {
    return isPlaces() ? placeAmong(value) : value;
  }

  private double placeAmong(double value) {
    int index = range.values().indexOf(value);
    return index < 0 ? Double.NaN : index;
  }

  /** The value of the range that is nearest to a place. */
  int nearest(double place) {
    int best = 0;
    for (int i = 1; i < range.size(); i++) {
      best = distance(i, place) < distance(best, place) ? i : best;
    }
    return best;
  }

  private double distance(int index, double place) {
    return isLogarithmic()
        ? Math.abs(Math.log(place(index) / place))
        : Math.abs(place(index) - place);
  }
}
