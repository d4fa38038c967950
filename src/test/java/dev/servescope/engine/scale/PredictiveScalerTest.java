package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling.Predictive;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** An instance carries 5/s and takes 30 s to start; looks come every 10 s. */
class PredictiveScalerTest {
  private final Course course = Course.of(1);

  private static PredictiveScaler scaler(int max, DoubleUnaryOperator expected) {
    return new PredictiveScaler(
        new Predictive(Rate.perSecond(5), max, Duration.ofSeconds(10)), expected);
  }

  private Decision lookAt(PredictiveScaler scaler, double seconds) {
    course.startUpSeconds = 30;
    return scaler.look(course.until(seconds).reading());
  }

  @Test
  void isRightFromTheStart() {
    var scaler = scaler(100, _ -> 50);
    assertThat(scaler.firstLookNanos(0)).isZero();
    var decision = lookAt(scaler, 0);
    assertThat(decision.after()).isEqualTo(10);
    assertThat(decision.observed()).isEqualTo(50);
    assertThat(decision.target()).isEqualTo(5);
    assertThat(decision.reasons()).containsExactly(Reason.FORECAST);
    assertThat(scaler.nextLookNanos(0)).isEqualTo(Course.nanos(10));
  }

  @Test
  void asksForInstancesAStartUpBeforeTheyAreNeeded() {
    var scaler = scaler(100, seconds -> seconds < 100 ? 10 : 50);
    // What is asked for at 50 s and at 60 s is ready at 80 s and at 90 s; the look after comes 10 s
    // later and could be ready for 100 s only just.
    assertThat(lookAt(scaler, 50).after()).isEqualTo(2);
    assertThat(lookAt(scaler, 60).after()).isEqualTo(10);
  }

  @Test
  void keepsWhatItAskedForUntilTheTimeThatItWasMeantForIsOver() {
    var scaler = scaler(100, seconds -> seconds < 100 ? 50 : 10);
    for (int seconds = 0; seconds <= 60; seconds += 10) {
      assertThat(lookAt(scaler, seconds).reasons()).containsExactly(Reason.FORECAST);
    }
    for (int seconds = 70; seconds <= 90; seconds += 10) {
      var decision = lookAt(scaler, seconds);
      assertThat(decision.wish()).isEqualTo(2);
      assertThat(decision.after()).isEqualTo(10);
      assertThat(decision.reasons()).containsExactly(Reason.FORECAST, Reason.STABILIZATION);
    }
    assertThat(lookAt(scaler, 100).after()).isEqualTo(2);
  }

  @Test
  void expectsTheShareOfRequestsThatCameToThePoolSoFar() {
    course.arrivalsPerSecond = 10;
    course.offeredPerSecond = 40;
    // A quarter of 50/s is 12.5/s.
    var decision = lookAt(scaler(100, _ -> 50), 10);
    assertThat(decision.observed()).isEqualTo(12.5);
    assertThat(decision.after()).isEqualTo(3);
  }

  @Test
  void namesTheMaximumAndTheMinimumAsReasons() {
    var most = lookAt(scaler(4, _ -> 50), 0);
    assertThat(most.after()).isEqualTo(4);
    assertThat(most.reasons()).containsExactly(Reason.FORECAST, Reason.MAXIMUM);

    var fewest = lookAt(scaler(4, _ -> 0), 0);
    assertThat(fewest.after()).isEqualTo(1);
    assertThat(fewest.reasons()).containsExactly(Reason.FORECAST, Reason.MINIMUM);
  }
}
