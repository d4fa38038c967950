package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.pool.Scaling.OnDemand.StartLimit;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class StartGateTest {
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private static StartGate gate(int count) {
    return new StartGate(new StartLimit(count, TEN_SECONDS));
  }

  @Test
  void opensAgainWhenTheOldestStartLeavesTheWindow() {
    var gate = gate(2);
    gate.started(Course.nanos(0));
    gate.started(Course.nanos(4));
    assertThat(gate.mayStart(Course.nanos(10) - 1)).isFalse();
    assertThat(gate.mayStart(Course.nanos(10))).isTrue();
    gate.started(Course.nanos(10));
    assertThat(gate.mayStart(Course.nanos(14) - 1)).isFalse();
    assertThat(gate.mayStart(Course.nanos(14))).isTrue();
  }

  @Test
  void letsManyStartAtOneInstant() {
    var gate = gate(1000);
    for (int i = 0; i < 1000; i++) {
      assertThat(gate.mayStart(5)).isTrue();
      gate.started(5);
    }
    assertThat(gate.mayStart(5)).isFalse();
    assertThat(gate.mayStart(5 + TEN_SECONDS.toNanos())).isTrue();
  }

  @Test
  void holdsInEveryWindow() {
    var gate = gate(37);
    var starts = new ArrayList<Long>();
    for (long now = 0; now < Course.nanos(60); now += Course.nanos(0.1) + starts.size()) {
      if (gate.mayStart(now)) {
        gate.started(now);
        starts.add(now);
      }
    }
    for (int i = 37; i < starts.size(); i++) {
      assertThat(starts.get(i) - starts.get(i - 37)).isGreaterThanOrEqualTo(TEN_SECONDS.toNanos());
    }
    // 37 of the 100 moments of each 10 s are used, from the first second to the last.
    assertThat(starts).hasSizeBetween(37 * 6 - 1, 37 * 6);
  }

  @Test
  void isOpenWithoutALimit() {
    var gate = gate(0);
    for (int i = 0; i < 100; i++) {
      gate.started(0);
    }
    assertThat(gate.mayStart(0)).isTrue();
  }

  @Test
  void refusesAStartThatIsNotAllowed() {
    var gate = gate(1);
    gate.started(0);
    assertThatThrownBy(() -> gate.started(1)).isInstanceOf(IllegalStateException.class);
  }
}
