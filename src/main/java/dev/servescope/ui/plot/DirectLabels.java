package dev.servescope.ui.plot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Labels to the right of the plot, each as near to its mark as the others allow. They are used when
 * all of them have room, otherwise the labels go into the legend.
 */
final class DirectLabels {
  private static final double WIDEST_SHARE = 0.26;

  private final List<MarkLabel> labels;
  private final TextSizes sizes;
  private final double width;

  private DirectLabels(List<MarkLabel> labels, TextSizes sizes, double width) {
    this.labels = labels;
    this.sizes = sizes;
    this.width = width;
  }

  /** Those of the labels that point at a place, if they fit a figure of this size; else none. */
  static DirectLabels of(List<MarkLabel> labels, TextSizes sizes, Box bounds, TextMeasure measure) {
    List<MarkLabel> pointing =
        labels.stream().filter(label -> !Double.isNaN(label.value())).toList();
    double width =
        pointing.stream()
            .mapToDouble(label -> measure.width(label.text(), sizes.label()))
            .max()
            .orElse(0);
    double room = bounds.height() - 6 * sizes.base();
    boolean fits = width <= bounds.width() * WIDEST_SHARE && pointing.size() * pitch(sizes) <= room;
    return fits ? new DirectLabels(pointing, sizes, width) : new DirectLabels(List.of(), sizes, 0);
  }

  /** The room they take to the right of the plot, the distance to it included. */
  double width() {
    return labels.isEmpty() ? 0 : width + leaderWidth(sizes);
  }

  boolean has(MarkLabel label) {
    return labels.contains(label);
  }

  /** From the plot to the labels. */
  static double leaderWidth(TextSizes sizes) {
    return Math.round(sizes.base() * 1.1);
  }

  /** Adds the labels and their leaders. */
  void place(Box plot, Projection y, TextMeasure measure, Layouter.Parts parts) {
    List<MarkLabel> sorted =
        labels.reversed().stream()
            .sorted(Comparator.comparingDouble(label -> clamped(label, plot, y)))
            .toList();
    double[] wanted = sorted.stream().mapToDouble(label -> clamped(label, plot, y)).toArray();
    double[] middles = spread(wanted, plot, pitch(sizes));
    double x = plot.right() + leaderWidth(sizes);
    TextStyle style = sizes.label();
    for (int i = 0; i < middles.length; i++) {
      MarkLabel label = sorted.get(i);
      double baseline = style.baselineFor(middles[i]);
      double wide = measure.width(label.text(), style);
      parts.texts.add(
          PlacedText.of(label.text(), x, baseline, Anchor.START, style, label.tint().role(), wide));
      parts.leaders.add(new Leader(wanted[i], middles[i], label.tint()));
    }
  }

  /** Moves places apart to a distance, as little as a pass down and one back up can tell. */
  static double[] spread(double[] wanted, Box plot, double pitch) {
    double[] places = Arrays.copyOf(wanted, wanted.length);
    centreClusters(places, pitch);
    double lowest = plot.bottom();
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], lowest);
      lowest = places[i] - pitch;
    }
    double highest = plot.y() + pitch / 2;
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(places[i], highest);
      highest = places[i] + pitch;
    }
    return places;
  }

  /** Spreads each group of places that are too close about its mean. */
  private static void centreClusters(double[] places, double pitch) {
    int start = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || places[i] - places[i - 1] >= pitch) {
        double mean = Arrays.stream(places, start, i).average().orElse(0);
        for (int k = start; k < i; k++) {
          places[k] = mean + (k - start - (i - start - 1) / 2.0) * pitch;
        }
        start = i;
      }
    }
    for (int i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + pitch);
    }
  }

  private static double clamped(MarkLabel label, Box plot, Projection y) {
    return Math.clamp(y.toPixel(label.value()), plot.y(), plot.bottom());
  }

  private static double pitch(TextSizes sizes) {
    return sizes.base() * 1.35;
  }
}
