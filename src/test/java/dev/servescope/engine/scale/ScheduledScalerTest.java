package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling.Scheduled;
import dev.servescope.scenario.pool.Scaling.Scheduled.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten from eight in the morning, three from eight in the evening; two always. */
class ScheduledScalerTest {
  private static final double HOUR = 3600;
  private static final List<Step> STEPS =
      List.of(new Step(Duration.ofHours(8), 10), new Step(Duration.ofHours(20), 3));

  private final ScheduledScaler daily =
      new ScheduledScaler(new Scheduled(STEPS, Duration.ofHours(24)));
  private final ScheduledScaler once = new ScheduledScaler(new Scheduled(STEPS, Duration.ZERO));

  private static Decision lookAt(ScheduledScaler scaler, double hours) {
    var course = Course.of(2);
    course.minimum = 2;
    return scaler.look(course.until(hours * HOUR).reading());
  }

  private static long hours(double hours) {
    return Course.nanos(hours * HOUR);
  }

  @Test
  void hasTheFewestBeforeTheFirstStep() {
    var decision = lookAt(daily, 7);
    assertThat(decision.after()).isEqualTo(2);
    assertThat(decision.reasons()).containsExactly(Reason.MINIMUM);
    assertThat(decision.observed()).isNaN();
    assertThat(decision.target()).isNaN();
  }

  @Test
  void followsItsSteps() {
    assertThat(lookAt(daily, 8).after()).isEqualTo(10);
    assertThat(lookAt(daily, 8).reasons()).containsExactly(Reason.SCHEDULE);
    assertThat(lookAt(daily, 19.9).after()).isEqualTo(10);
    assertThat(lookAt(daily, 20).after()).isEqualTo(3);
  }

  @Test
  void beginsAgainAfterItsPeriod() {
    assertThat(lookAt(daily, 26).after()).isEqualTo(3);
    assertThat(lookAt(daily, 26).reasons()).containsExactly(Reason.SCHEDULE);
    assertThat(lookAt(daily, 32).after()).isEqualTo(10);
    assertThat(lookAt(once, 32).after()).isEqualTo(3);
  }

  @Test
  void looksAtOnceAndThenAtEachStep() {
    assertThat(daily.firstLookNanos(0)).isZero();
    assertThat(daily.nextLookNanos(0)).isEqualTo(hours(8));
    assertThat(daily.nextLookNanos(hours(8))).isEqualTo(hours(20));
    assertThat(daily.nextLookNanos(hours(20))).isEqualTo(hours(32));
    assertThat(daily.nextLookNanos(hours(24))).isEqualTo(hours(32));
    assertThat(daily.nextLookNanos(hours(32))).isEqualTo(hours(44));
  }

  @Test
  void looksNoMoreAfterTheLastStepWithoutAPeriod() {
    assertThat(once.nextLookNanos(hours(8))).isEqualTo(hours(20));
    assertThat(once.nextLookNanos(hours(20))).isEqualTo(Scaler.NEVER);
  }

  @Test
  void keepsTheFewestUnderAStepBelowThem() {
    var scaler =
        new ScheduledScaler(
            new Scheduled(List.of(new Step(Duration.ZERO, 1)), Duration.ofHours(1)));
    var decision = lookAt(scaler, 0);
    assertThat(decision.wish()).isEqualTo(1);
    assertThat(decision.after()).isEqualTo(2);
    assertThat(decision.reasons()).containsExactly(Reason.SCHEDULE, Reason.MINIMUM);
    assertThat(scaler.nextLookNanos(0)).isEqualTo(hours(1));
  }
}
