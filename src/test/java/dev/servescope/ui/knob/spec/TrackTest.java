package dev.servescope.ui.knob.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackTest {
  private static final Ratios SIZES = Track.whole(1, 256);
  private static final Ratios TIMES = Track.of(0.1, 600).orZero();

  @Test
  void equalWaysAreEqualRatios() {
    assertThat(SIZES.position(16)).isEqualTo(0.5, within(1e-12));
    assertThat(SIZES.value(0.5)).isEqualTo(16);
    assertThat(SIZES.value(0.25)).isEqualTo(4);
  }

  @Test
  void everyWholeNumberComesBackFromItsPlace() {
    for (int size = 1; size <= 256; size++) {
      assertThat(SIZES.value(SIZES.position(size))).isEqualTo(size);
    }
  }

  @Test
  void theLeftEndIsZeroWhereZeroIsAllowed() {
    assertThat(TIMES.value(0)).isZero();
    assertThat(TIMES.position(0)).isZero();
    assertThat(TIMES.value(0.04)).isEqualTo(0.1);
    assertThat(TIMES.value(1)).isEqualTo(600);
    assertThat(SIZES.value(0)).isEqualTo(1);
  }

  @Test
  void aValueOutOfRangeStandsAtTheEnd() {
    assertThat(SIZES.position(1024)).isEqualTo(1);
    assertThat(Track.of(1, 10).position(0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "4.5,  1, false, 5",
    "4.5,  1, true,  4.6",
    "5,   -1, false, 4.5",
    "1,   -1, true,  0.99",
    "1,   -1, false, 0.95",
    "9.9,  1, true,  10",
    "600,  1, false, 600",
    "0,    1, false, 0.1",
    "0.1, -1, false, 0",
    "0,   -1, false, 0",
  })
  void stepsEndOnNumbersThatCanBeSaid(double from, int direction, boolean fine, double to) {
    assertThat(TIMES.step(from, direction, fine)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 2", "1, -1, 1", "14, 1, 15", "100, 1, 110", "256, 1, 256", "300, -1, 270"})
  void wholeNumbersStepByAboutATenth(double from, int direction, double to) {
    assertThat(SIZES.step(from, direction, false)).isEqualTo(to);
  }

  @Test
  void shiftStepsWholeNumbersByOne() {
    assertThat(SIZES.step(100, 1, true)).isEqualTo(101);
  }

  @Test
  void aDecimalCommaChangesNothing() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(TIMES.step(4.5, 1, true)).isEqualTo(4.6);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1, false, 0.55", "0.5, -1, true, 0.49", "0.98, 1, false, 1", "0, -1, false, 0"})
  void sharesStepByATwentieth(double from, int direction, boolean fine, double to) {
    assertThat(Track.share().step(from, direction, fine)).isEqualTo(to);
  }

  @Test
  void aShareStandsWhereItIs() {
    assertThat(Track.share().position(0.25)).isEqualTo(0.25);
    assertThat(Track.share().value(0.3333)).isEqualTo(0.33);
  }
}
