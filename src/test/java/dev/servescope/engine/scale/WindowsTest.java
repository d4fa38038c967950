package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the scalers remember. */
class WindowsTest {
  @Test
  void aWindowBetweenTwoReadingsTakesTheAreaToGrowEvenly() {
    var window = new SlidingWindow(Course.nanos(5));
    var course = Course.of(1);
    course.busy = 3;
    window.add(course.until(8).reading());
    course.busy = 1;
    window.add(course.until(10).reading());
    // From 5 s to 8 s at 3, then 2 s at 1.
    assertThat(window.nanos()).isEqualTo(Course.nanos(5));
    assertThat(window.growth(Reading::busyArea) / 1e9).isCloseTo(11, within(1e-9));
  }

  @Test
  void aWindowOfVeryManyReadingsKeepsItsAverage() {
    // The level is the number of the second, so that the mean of 100 s to 200 s is 149.5. Readings
    // come every 10 ms, ten times as often as they are kept.
    var window = new SlidingWindow(Course.nanos(100));
    var course = Course.of(1);
    for (int i = 1; i <= 20_000; i++) {
      course.inFlight = (i - 1) / 100;
      window.add(course.until(i / 100.0).reading());
    }
    assertThat(window.growth(Reading::inFlightArea) / window.nanos())
        .isCloseTo(149.5, within(0.05));
  }

  @Test
  void theHighestValueIsForgottenWhenItIsAsOldAsTheWindow() {
    var highest = new SlidingMaximum();
    highest.add(0, 5);
    highest.add(1, 3);
    highest.add(2, 4);
    assertThat(highest.highest(9, 10)).isEqualTo(5);
    assertThat(highest.highest(10, 10)).isEqualTo(4);
    assertThat(highest.highest(12, 10)).isZero();
  }

  @Test
  void changesAddUpWhileTheyAreYoungerThanThePeriod() {
    var changes = new RecentChanges(10);
    changes.add(0, 4);
    changes.add(5, -1);
    assertThat(changes.sum(9)).isEqualTo(3);
    assertThat(changes.sum(10)).isEqualTo(-1);
    assertThat(changes.sum(15)).isZero();
  }

  @Test
  void roundingForgivesWhatFloatingPointAdds() {
    assertThat(Ceiling.of(50 * 0.9 / 0.75)).isEqualTo(60);
    assertThat(Ceiling.of(60.001)).isEqualTo(61);
    assertThat(Ceiling.of(0)).isZero();
    assertThat(Ceiling.of(1e-12)).isEqualTo(1);
    assertThat(Ceiling.floor(0.29 * 100)).isEqualTo(29); // 28.999999999999996
    assertThat(Ceiling.of(1e300)).isEqualTo(1_000_000_000);
  }
}
