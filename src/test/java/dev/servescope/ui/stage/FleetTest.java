package dev.servescope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of too many instances are drawn. */
class FleetTest {
  private static final InstanceKey FIRST = new InstanceKey(1, 1, 1);
  private static final InstanceKey SECOND = new InstanceKey(1, 1, 2);
  private static final InstanceKey THIRD = new InstanceKey(1, 1, 3);

  @Test
  void thoseThatWorkMostAreDrawnInTheirOrder() {
    // Functions that came last are used first, so the oldest hardly work.
    var busy = Map.of(FIRST, 1.0, SECOND, 3.0, THIRD, 9.0);
    var fleet = new Fleet(1, List.of(FIRST, SECOND, THIRD), busy, 0);
    assertThat(fleet.busiest(1)).containsExactly(THIRD);
    assertThat(fleet.busiest(2)).containsExactly(SECOND, THIRD);
    assertThat(fleet.busiest(9)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void ofEquallyBusyOnesTheFirstAreDrawn() {
    var fleet = new Fleet(1, List.of(FIRST, SECOND, THIRD), Map.of(), 0);
    assertThat(fleet.busiest(2)).containsExactly(FIRST, SECOND);
  }
}
