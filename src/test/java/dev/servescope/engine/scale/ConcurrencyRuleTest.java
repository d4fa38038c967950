package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.scale.ConcurrencyRule.Step;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling.Kpa;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Hand-worked ticks; ten requests in flight at 70 % are a target of 7. */
class ConcurrencyRuleTest {
  private ConcurrencyRule rule = new ConcurrencyRule(Kpa.of(10, 1000));

  private Step tick(double seconds, double ready, double stableAverage, double panicAverage) {
    var step = rule.step(Course.nanos(seconds), ready, stableAverage, panicAverage);
    rule = step.next();
    return step;
  }

  @Test
  void goesThroughASurgeAsKnativeDoes() {
    // S = P = 1, and 1 / 1 < 2.
    var calm = tick(0, 1, 7, 7);
    assertThat(calm.panic()).isFalse();
    assertThat(calm.wish()).isEqualTo(1);
    assertThat(calm.reasons()).containsExactly(Reason.WISH);

    // S = 2, P = ceil(30 / 7) = 5, and 5 / 1 >= 2.
    var surge = tick(2, 1, 8, 30);
    assertThat(surge.panic()).isTrue();
    assertThat(surge.wish()).isEqualTo(5);
    assertThat(surge.reasons()).containsExactly(Reason.WISH, Reason.PANIC);

    // S = 3, P = 10.
    var more = tick(4, 1, 20, 70);
    assertThat(more.panic()).isTrue();
    assertThat(more.wish()).isEqualTo(10);

    // 66 s after the last tick over the threshold: S = 3, but no lower than floor(10 / 2).
    var after = tick(70, 10, 20, 0);
    assertThat(after.panic()).isFalse();
    assertThat(after.asked()).isEqualTo(3);
    assertThat(after.wish()).isEqualTo(5);
    assertThat(after.reasons())
        .containsExactly(Reason.PANIC_ENDED, Reason.WISH, Reason.SHRINK_LIMIT);
  }

  @Test
  void keepsTheHighestWishUntilMoreThanTheStableWindowHasPassed() {
    assertThat(tick(0, 1, 8, 30).wish()).isEqualTo(5);
    assertThat(tick(2, 5, 8, 7).wish()).isEqualTo(5);
    var last = tick(60, 5, 8, 0);
    assertThat(last.panic()).isTrue();
    assertThat(last.wish()).isEqualTo(5);
    // S = ceil(8 / 7) = 2 = floor(5 / 2).
    var after = tick(62, 5, 8, 0);
    assertThat(after.panic()).isFalse();
    assertThat(after.wish()).isEqualTo(2);
  }

  @Test
  void prolongsAPanicWithEachTickOverTheThreshold() {
    tick(0, 1, 8, 30);
    tick(50, 5, 20, 70); // P = 10 = 2 x 5
    assertThat(tick(100, 5, 20, 0).panic()).isTrue();
    assertThat(tick(112, 5, 20, 0).panic()).isFalse();
  }

  @Test
  void forgetsTheHighestWishOfAPanicThatIsOver() {
    tick(0, 1, 8, 70); // 10
    tick(62, 2, 8, 0); // over
    assertThat(tick(64, 1, 8, 14).wish()).isEqualTo(2);
    assertThat(rule.highest()).isEqualTo(2);
  }

  @Test
  void takesTheStableWishInAPanicIfItIsLarger() {
    // P = 2 begins a panic, S = 3 is larger.
    assertThat(tick(0, 1, 21, 14).wish()).isEqualTo(3);
  }

  @Test
  void beginsAPanicExactlyAtTheThreshold() {
    assertThat(tick(0, 5, 7, 63).panic()).isFalse(); // 9 / 5
    assertThat(tick(2, 5, 7, 70).panic()).isTrue(); // 10 / 5
  }

  @Test
  void growsByNoMoreThanItsFactorInATick() {
    var kpa =
        new Kpa(
            10,
            0.7,
            1000,
            1,
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofSeconds(6),
            1000,
            1.5,
            2,
            Duration.ZERO,
            true);
    // S = 10; ceil(1.5 x 3) = 5.
    var step = new ConcurrencyRule(kpa).step(0, 3, 70, 70);
    assertThat(step.asked()).isEqualTo(10);
    assertThat(step.wish()).isEqualTo(5);
    assertThat(step.reasons()).containsExactly(Reason.WISH, Reason.GROWTH_LIMIT);
  }

  @Test
  void countsNoneReadyAsOne() {
    // floor(1 / 2) = 0 lets the last one go.
    assertThat(tick(0, 0, 0, 0).wish()).isZero();
    assertThat(tick(2, 1, 0, 0).wish()).isZero();
  }
}
