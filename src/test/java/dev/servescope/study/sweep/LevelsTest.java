package dev.servescope.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.study.confidence.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
  private static final double NONE = Double.NaN;

  @Test
  void levelsAreRoundAndFew() {
    assertThat(Levels.of(new double[][] {{0, 1}, {NONE, 0.4}}, Measure.Unit.SHARE))
        .containsExactly(0.2, 0.4, 0.6, 0.8);
    assertThat(Levels.of(new double[][] {{0.13, 40}}, Measure.Unit.DOLLARS))
        .containsExactly(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0);
    assertThat(Levels.of(new double[][] {{0.02, 3000}}, Measure.Unit.DOLLARS))
        .containsExactly(0.1, 1.0, 10.0, 100.0, 1000.0);
    assertThat(Levels.of(new double[][] {{3, 3}}, Measure.Unit.SHARE)).isEmpty();
    assertThat(Levels.of(new double[][] {{NONE}}, Measure.Unit.SECONDS)).isEmpty();
  }

  @Test
  void timesHaveTheLevelsOfAClock() {
    assertThat(times(0.013, 0.03)).containsExactly(0.015, 0.02, 0.025);
    assertThat(times(40, 130)).containsExactly(45.0, 60.0, 75.0, 90.0, 105.0, 120.0);
    assertThat(times(0, 1000)).containsExactly(300.0, 600.0, 900.0);
    assertThat(times(1.3, 330)).containsExactly(2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0);
    assertThat(times(0.03, 4000)).containsExactly(0.1, 1.0, 10.0, 60.0, 600.0, 3600.0);
    assertThat(times(50_000, 4e6))
        .containsExactly(86_400.0, 172_800.0, 432_000.0, 864_000.0, 1_728_000.0);
  }

  private static List<Double> times(double low, double high) {
    return Levels.of(new double[][] {{low, high}}, Measure.Unit.SECONDS);
  }
}
