package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
  @Test
  void laterChangesOfTheArraysDoNotShow() {
    double[] xs = {1, 2};
    double[] ys = {3, 4};
    Curve curve = Curve.of(xs, ys);
    xs[0] = 9;
    ys[0] = 9;
    assertThat(curve.x(0)).isEqualTo(1);
    assertThat(curve.y(0)).isEqualTo(3);
  }

  @Test
  void xMustBeFiniteAndRise() {
    double[] two = {0, 0};
    assertThatIllegalArgumentException().isThrownBy(() -> Curve.of(new double[] {2, 1}, two));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Curve.of(new double[] {Double.NaN, 1}, two));
    assertThatIllegalArgumentException().isThrownBy(() -> Curve.of(new double[1], two));
  }

  @Test
  void pointsAreFoundByX() {
    Curve curve = Curve.of(new double[] {0, 10, 10, 20}, new double[4]);
    assertThat(curve.indexAt(-1)).isEqualTo(-1);
    assertThat(curve.indexAt(10)).isEqualTo(2);
    assertThat(curve.indexAt(99)).isEqualTo(3);
    assertThat(curve.indexNear(14)).isEqualTo(2);
    assertThat(curve.indexNear(16)).isEqualTo(3);
    assertThat(Curve.empty().indexNear(5)).isEqualTo(-1);
  }

  @Test
  void stackedEdgesAddUpAndAGapCountsAsNothing() {
    Curve a = Curve.regular(0, 1, new double[] {1, Double.NaN, Double.NaN});
    Curve b = Curve.regular(0, 1, new double[] {2, 3, Double.NaN});
    Tint tint = Tint.of(ColorRole.BUSY);
    List<Curve> tops = Stacking.tops(List.of(new Layer("a", a, tint), new Layer("b", b, tint)));
    assertThat(tops.get(1).y(0)).isEqualTo(3);
    assertThat(tops.get(1).y(1)).isEqualTo(3);
    assertThat(tops.get(1).y(2)).isNaN();
  }

  @Test
  void aRangeStaysWithinAnother() {
    Range whole = new Range(0, 100);
    assertThat(new Range(-10, 10).within(whole)).isEqualTo(new Range(0, 20));
    assertThat(new Range(95, 105).within(whole)).isEqualTo(new Range(90, 100));
    assertThat(new Range(-50, 500).within(whole)).isEqualTo(whole);
    assertThat(whole.zoomed(25, 0.5)).isEqualTo(new Range(12.5, 62.5));
  }
}
