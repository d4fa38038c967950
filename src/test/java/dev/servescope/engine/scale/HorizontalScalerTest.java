package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling.Hpa;
import dev.servescope.scenario.pool.Scaling.Hpa.Growth;
import dev.servescope.scenario.pool.Scaling.Hpa.Metric;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Hand-worked looks of the horizontal pod autoscaler; its window is 15 s unless said otherwise. */
class HorizontalScalerTest {
  private static HorizontalScaler usual(Metric metric, double target, int max) {
    return new HorizontalScaler(Hpa.of(metric, target, max));
  }

  private static HorizontalScaler with(double target, Growth up, int stabilization, boolean sees) {
    var sync = Duration.ofSeconds(15);
    var held = Duration.ofSeconds(stabilization);
    return new HorizontalScaler(
        new Hpa(Metric.IN_FLIGHT, target, 1000, sync, sync, 0.1, up, held, sees));
  }

  private static Growth growth(int instances, int seconds) {
    return new Growth(instances, 1, Duration.ofSeconds(seconds));
  }

  private static Decision lookAfter15s(HorizontalScaler scaler, Course course) {
    return scaler.look(course.until(15).reading());
  }

  @Test
  void wishesForSixtyWhenFiftyWorkAtNinetyPercentForATargetOfSeventyFive() {
    var course = Course.of(50);
    course.busy = 45; // 45 / 50 = 0.9; 50 x 0.9 / 0.75 = 60, in floating point a little above
    var decision = lookAfter15s(usual(Metric.UTILIZATION, 0.75, 1000), course);

    assertThat(decision.after()).isEqualTo(60);
    assertThat(decision.observed()).isEqualTo(0.9);
    assertThat(decision.target()).isEqualTo(0.75);
    assertThat(decision.recent()).isNaN();
    assertThat(decision.before()).isEqualTo(50);
    assertThat(decision.reasons()).containsExactly(Reason.WISH);
  }

  @Test
  void leavesARatioOnTheEdgeOfTheToleranceAsItIs() {
    var course = Course.of(10);
    for (double busy : new double[] {5.5, 4.5}) { // 0.55 / 0.5 = 1.1 and 0.45 / 0.5 = 0.9
      course.busy = busy;
      var decision = usual(Metric.UTILIZATION, 0.5, 100).look(course.until(15).reading());
      assertThat(decision.after()).isEqualTo(10);
      assertThat(decision.reasons()).containsExactly(Reason.TOLERANCE);
    }
  }

  @Test
  void growsWhenTheRatioIsJustAboveTheTolerance() {
    var course = Course.of(10);
    course.busy = 5.51; // 10 x 0.551 / 0.5 = 11.02
    assertThat(lookAfter15s(usual(Metric.UTILIZATION, 0.5, 100), course).after()).isEqualTo(12);
  }

  @Test
  void addsFourOrDoublesWhicheverIsMoreInAPeriod() {
    var scaler = usual(Metric.IN_FLIGHT, 1, 1000);
    var course = Course.of(2);
    course.inFlight = 200;

    // ceil(2 x 100 / 1) = 200 is asked for; max(2 + 4, 2 x 2) = 6 is allowed.
    var first = lookAfter15s(scaler, course);
    assertThat(first.wish()).isEqualTo(200);
    assertThat(first.after()).isEqualTo(6);
    assertThat(first.reasons()).containsExactly(Reason.WISH, Reason.GROWTH_LIMIT);

    // The period of the first growth is over: max(6 + 4, 6 x 2) = 12.
    course.ready = 6;
    course.wanted = 6;
    assertThat(scaler.look(course.until(30).reading()).after()).isEqualTo(12);
  }

  @Test
  void countsWhatWasAddedWithinTheSamePeriod() {
    var scaler = with(1, growth(4, 30), 300, true);
    var course = Course.of(2);
    course.inFlight = 200;
    assertThat(lookAfter15s(scaler, course).after()).isEqualTo(6);

    // 15 s later there were 2 at the start of the period, so that no more than 6 are allowed ...
    course.ready = 6;
    course.wanted = 6;
    var second = scaler.look(course.until(30).reading());
    assertThat(second.after()).isEqualTo(6);
    assertThat(second.reasons()).endsWith(Reason.GROWTH_LIMIT);

    // ... and after a whole period there were 6: max(6 + 4, 6 x 2) = 12.
    assertThat(scaler.look(course.until(45).reading()).after()).isEqualTo(12);
  }

  @Test
  void shrinksOnlyWhenTheHighestWishOfTheStabilizationTimeIsThatOld() {
    var scaler = usual(Metric.IN_FLIGHT, 1, 1000);
    var course = Course.of(10);
    course.inFlight = 10;
    assertThat(lookAfter15s(scaler, course).reasons()).containsExactly(Reason.TOLERANCE);

    // From now on 5 are wished for; the wish for 10 at 15 s is younger than 300 s until 315 s.
    course.inFlight = 5;
    for (int seconds = 30; seconds <= 300; seconds += 15) {
      var held = scaler.look(course.until(seconds).reading());
      assertThat(held.wish()).isEqualTo(5);
      assertThat(held.after()).isEqualTo(10);
      assertThat(held.reasons()).containsExactly(Reason.WISH, Reason.STABILIZATION);
    }
    var free = scaler.look(course.until(315).reading());
    assertThat(free.after()).isEqualTo(5);
    assertThat(free.reasons()).containsExactly(Reason.WISH);
  }

  @Test
  void holdsWhatThereWasAtItsFirstLook() {
    var course = Course.of(10);
    course.inFlight = 5;
    assertThat(lookAfter15s(usual(Metric.IN_FLIGHT, 1, 100), course).after()).isEqualTo(10);
  }

  @Test
  void seesThatWhatIsStartingIsEnough() {
    var course = Course.of(4);
    course.inFlight = 8;
    course.starting = 4;
    course.wanted = 8;
    // Ratio 2 over the ready four, but 8 / (4 + 4) = 1 over all.
    var decision = lookAfter15s(with(1, growth(100, 15), 300, true), course);
    assertThat(decision.after()).isEqualTo(8);
    assertThat(decision.reasons()).containsExactly(Reason.ON_THE_WAY);
  }

  @Test
  void doesNotShrinkWhenTheRatioOverAllWouldTurnAround() {
    var course = Course.of(4);
    course.inFlight = 6;
    course.starting = 8;
    course.wanted = 12;
    // Ratio 1.5 over the ready four, but 6 / 12 = 0.5 over all: neither up nor down.
    var decision = lookAfter15s(with(1, growth(100, 15), 0, true), course);
    assertThat(decision.after()).isEqualTo(12);
    assertThat(decision.reasons()).containsExactly(Reason.ON_THE_WAY);
  }

  @Test
  void asksForMoreWhenWhatIsStartingIsNotEnough() {
    var course = Course.of(4);
    course.inFlight = 16;
    course.starting = 4;
    course.wanted = 8;
    // 16 / 8 = 2 over all, so that ceil(8 x 2) = 16 are wished for.
    assertThat(lookAfter15s(with(1, growth(100, 15), 300, true), course).after()).isEqualTo(16);
  }

  @Test
  void asksAgainForWhatIsOnItsWayWhenItIsBlind() {
    var course = Course.of(4);
    course.inFlight = 8;
    course.starting = 4;
    course.wanted = 8;
    // ceil(4 x 2) = 8 are needed, and the four that start are not seen: 8 + 4.
    var decision = lookAfter15s(with(1, growth(100, 15), 300, false), course);
    assertThat(decision.after()).isEqualTo(12);
    assertThat(decision.reasons()).containsExactly(Reason.ASKED_AGAIN);
  }

  @Test
  void keepsWhatIsWantedWhileNothingIsReady() {
    var course = Course.of(0);
    course.inFlight = 100;
    course.starting = 3;
    course.wanted = 3;
    var decision = lookAfter15s(usual(Metric.IN_FLIGHT, 1, 100), course);
    assertThat(decision.after()).isEqualTo(3);
    assertThat(decision.observed()).isNaN();
    assertThat(decision.reasons()).containsExactly(Reason.UNMEASURED);
  }

  @Test
  void namesTheMaximumAndTheMinimumAsReasons() {
    var busy = Course.of(10);
    busy.inFlight = 20;
    var most = lookAfter15s(usual(Metric.IN_FLIGHT, 1, 15), busy);
    assertThat(most.after()).isEqualTo(15);
    assertThat(most.reasons()).containsExactly(Reason.WISH, Reason.MAXIMUM);

    var idle = Course.of(10);
    idle.minimum = 3;
    var fewest = lookAfter15s(with(1, growth(4, 15), 0, true), idle);
    assertThat(fewest.wish()).isZero();
    assertThat(fewest.after()).isEqualTo(3);
    assertThat(fewest.reasons()).containsExactly(Reason.WISH, Reason.MINIMUM);
  }

  @Test
  void neverGoesBelowOne() {
    var idle = Course.of(2);
    idle.minimum = 0;
    assertThat(lookAfter15s(with(1, growth(4, 15), 0, true), idle).after()).isEqualTo(1);
  }

  @Test
  void averagesEachMetricOverReadyInstances() {
    var course = Course.of(4);
    course.busy = 2;
    course.waiting = 6;
    course.inFlight = 8;
    course.arrivalsPerSecond = 40;
    assertThat(observed(Metric.UTILIZATION, course)).isEqualTo(0.5);
    assertThat(observed(Metric.QUEUE, course)).isEqualTo(1.5);
    assertThat(observed(Metric.IN_FLIGHT, course)).isEqualTo(2);
    assertThat(observed(Metric.RATE, course)).isEqualTo(10);
  }

  private static double observed(Metric metric, Course course) {
    return lookAfter15s(usual(metric, 1, 100), course).observed();
  }

  @Test
  void countsReplicasOfAShard() {
    var course = Course.of(4);
    course.shards = 2;
    course.wanted = 2;
    course.arrivalsPerSecond = 8;
    // Each shard has two instances and sees all 8/s: 4/s each for a target of 2/s doubles them.
    var decision = lookAfter15s(usual(Metric.RATE, 2, 100), course);
    assertThat(decision.observed()).isEqualTo(4);
    assertThat(decision.ready()).isEqualTo(2);
    assertThat(decision.after()).isEqualTo(4);
  }

  @Test
  void looksOnlyAtItsWindow() {
    var scaler = usual(Metric.IN_FLIGHT, 1, 1000);
    var course = Course.of(10);
    course.inFlight = 100;
    course.wanted = 10;
    lookAfter15s(scaler, course);
    course.inFlight = 20;
    assertThat(scaler.look(course.until(30).reading()).observed()).isEqualTo(2);
  }

  @Test
  void looksAfterEverySync() {
    var scaler = usual(Metric.QUEUE, 1, 10);
    assertThat(scaler.firstLookNanos(0)).isEqualTo(Course.nanos(15));
    assertThat(scaler.nextLookNanos(Course.nanos(15))).isEqualTo(Course.nanos(30));
  }
}
