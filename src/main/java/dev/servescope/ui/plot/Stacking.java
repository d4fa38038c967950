package dev.servescope.ui.plot;

import java.util.ArrayList;
import java.util.List;

/** Adds layers up. */
final class Stacking {
  private Stacking() {}

  /**
   * The upper edge of each layer, from the lowest on. A gap in one layer counts as nothing; where
   * all have a gap, so has each edge.
   */
  static List<Curve> tops(List<Layer> layers) {
    List<Curve> tops = new ArrayList<>();
    if (layers.isEmpty()) {
      return tops;
    }
    int size = layers.getFirst().curve().size();
    double[] xs = new double[size];
    double[] sums = new double[size];
    for (int i = 0; i < size; i++) {
      xs[i] = layers.getFirst().curve().x(i);
      sums[i] = allGap(layers, i) ? Double.NaN : 0;
    }
    for (Layer layer : layers) {
      for (int i = 0; i < size; i++) {
        double value = layer.curve().y(i);
        sums[i] += Double.isNaN(value) ? 0 : value;
      }
      tops.add(Curve.of(xs, sums));
    }
    return tops;
  }

  /**
   * The part of an upper edge that shows: a gap where the layer has no thickness, so that no seam
   * of its colour is left on the layer below.
   */
  static Curve visible(Layer layer, Curve top) {
    int size = top.size();
    double[] xs = new double[size];
    double[] ys = new double[size];
    for (int i = 0; i < size; i++) {
      boolean shows = thick(layer, i) || thick(layer, i - 1) || thick(layer, i + 1);
      xs[i] = top.x(i);
      ys[i] = shows ? top.y(i) : Double.NaN;
    }
    return Curve.of(xs, ys);
  }

  private static boolean thick(Layer layer, int index) {
    return index >= 0 && index < layer.curve().size() && layer.curve().y(index) != 0;
  }

  private static boolean allGap(List<Layer> layers, int index) {
    return layers.stream().allMatch(layer -> Double.isNaN(layer.curve().y(index)));
  }
}
