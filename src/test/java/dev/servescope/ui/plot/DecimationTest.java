package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecimationTest {
  private static final Projection Y = new Projection(new Range(0, 1), 100, 0, Axis.Spacing.LINEAR);

  @Test
  void everyColumnOfAMillionPointsKeepsItsExtremes() {
    double[] ys = Samples.noise(1_000_000, 3);
    Curve curve = Curve.regular(0, 1, ys);
    Projection x = new Projection(new Range(0, 1e6), 0, 500, Axis.Spacing.LINEAR);
    Path path = Decimation.path(curve, x, Y, 1);
    assertThat(path.size()).isLessThanOrEqualTo(4 * 501);
    for (int column = 0; column < 500; column++) {
      double[] kept = extremesOfPath(path, column);
      double[] real = extremesOfValues(ys, column * 2000, (column + 1) * 2000);
      assertThat(kept).as("column %d", column).containsExactly(real);
    }
  }

  @Test
  void aGapBreaksTheLineOnlyWhereItCanBeSeen() {
    double[] ys = Samples.noise(10_000, 4);
    ys[55] = Double.NaN;
    for (int i = 5000; i < 5500; i++) {
      ys[i] = Double.NaN;
    }
    Projection x = new Projection(new Range(0, 10_000), 0, 100, Axis.Spacing.LINEAR);
    List<double[]> runs = runs(Decimation.path(Curve.regular(0, 1, ys), x, Y, 1));
    assertThat(runs).hasSize(2);
    assertThat(runs.get(0)[1]).isBetween(49.9, 50.0);
    assertThat(runs.get(1)[0]).isBetween(55.0, 55.1);
  }

  @Test
  void fewPointsStayAsTheyAre() {
    double[] ys = {0.1, Double.NaN, 0.3, 0.4, Double.NaN};
    Projection x = new Projection(new Range(0, 4), 0, 100, Axis.Spacing.LINEAR);
    Path path = Decimation.path(Curve.regular(0, 1, ys), x, Y, 1);
    assertThat(runs(path)).containsExactly(new double[] {0, 0}, new double[] {50, 75});
  }

  @Test
  void aZoomedLineEntersAndLeavesThroughThePointsOutside() {
    double[] ys = {0, 0.1, 0.2, 0.3, 0.4, 0.5};
    Projection x = new Projection(new Range(1.5, 2.5), 0, 100, Axis.Spacing.LINEAR);
    Path path = Decimation.path(Curve.regular(0, 1, ys), x, Y, 1);
    assertThat(runs(path)).containsExactly(new double[] {-50, 150});
  }

  @Test
  void stairsHoldEachValueUntilTheNext() {
    Path path = new Path();
    path.add(0, 5);
    path.add(10, 7);
    Path stairs = path.stairs();
    assertThat(stairs.size()).isEqualTo(3);
    assertThat(new double[] {stairs.x(1), stairs.y(1)}).containsExactly(10, 5);
  }

  private static List<double[]> runs(Path path) {
    List<double[]> runs = new ArrayList<>();
    path.forEachRun((xs, _, start, end) -> runs.add(new double[] {xs[start], xs[end - 1]}));
    return runs;
  }

  private static double[] extremesOfPath(Path path, int column) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < path.size(); i++) {
      if ((int) path.x(i) == column) {
        min = Math.min(min, path.y(i));
        max = Math.max(max, path.y(i));
      }
    }
    return new double[] {min, max};
  }

  private static double[] extremesOfValues(double[] ys, int start, int end) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = start; i < end; i++) {
      min = Math.min(min, Y.toPixel(ys[i]));
      max = Math.max(max, Y.toPixel(ys[i]));
    }
    return new double[] {min, max};
  }
}
