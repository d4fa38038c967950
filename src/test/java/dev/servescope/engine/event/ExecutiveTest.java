package dev.servescope.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExecutiveTest {
  private final Executive clock = new Executive();
  private final List<String> log = new ArrayList<>();

  /**
   * Writes down what happens, and settles after all but the end of a split; a payload of 7
   * schedules one more arrival at the same time.
   */
  private final class Diary implements Executive.Model {
    @Override
    public void begin(long now) {
      assertThat(now).isEqualTo(clock.now());
    }

    @Override
    public void happen(EventKind kind, long payload) {
      log.add(clock.now() + " " + kind + " " + payload);
      if (kind != EventKind.SPLIT_END) {
        clock.unsettle();
      }
      if (payload == 7) {
        clock.schedule(clock.now(), EventKind.ARRIVAL, 8);
      }
    }

    @Override
    public void settle() {
      log.add(clock.now() + " settled");
    }

    @Override
    public boolean isOver() {
      return log.contains("99 ARRIVAL 0");
    }
  }

  @Test
  void eventsOfAnInstantFollowTheirKindThenTheOrderOfSchedulingThenTheModelSettles() {
    clock.schedule(20, EventKind.ARRIVAL, 3);
    clock.schedule(10, EventKind.ARRIVAL, 1);
    clock.schedule(10, EventKind.ARRIVAL, 2);
    clock.schedule(10, EventKind.KEEP_ALIVE_END, 4);
    clock.schedule(10, EventKind.BATCH_END, 5);
    clock.schedule(10, EventKind.INTERVENTION, 6);
    assertThat(clock.run(new Diary(), 20, 10)).isTrue();
    assertThat(log)
        .containsExactly(
            "10 INTERVENTION 6",
            "10 BATCH_END 5",
            "10 ARRIVAL 1",
            "10 ARRIVAL 2",
            "10 KEEP_ALIVE_END 4",
            "10 settled",
            "20 ARRIVAL 3",
            "20 settled");
  }

  @Test
  void whatAnEventSchedulesForItsOwnInstantStillBelongsToIt() {
    clock.schedule(10, EventKind.ARRIVAL, 7);
    clock.run(new Diary(), 100, 10);
    assertThat(log).containsExactly("10 ARRIVAL 7", "10 ARRIVAL 8", "10 settled");
  }

  @Test
  void settlesOnlyWhereSomethingAsksForIt() {
    clock.schedule(10, EventKind.SPLIT_END, 1);
    clock.schedule(20, EventKind.ARRIVAL, 2);
    clock.schedule(30, EventKind.SPLIT_END, 3);
    clock.run(new Diary(), 100, 10);
    assertThat(log)
        .containsExactly("10 SPLIT_END 1", "20 ARRIVAL 2", "20 settled", "30 SPLIT_END 3");
  }

  @Test
  void theEndOfARunIsPartOfIt() {
    clock.schedule(10, EventKind.ARRIVAL, 1);
    clock.schedule(11, EventKind.ARRIVAL, 2);
    assertThat(clock.run(new Diary(), 10, 10)).isTrue();
    assertThat(log).containsExactly("10 ARRIVAL 1", "10 settled");
  }

  @Test
  void aTurnEndsAfterItsInstantsAndTheNextGoesOn() {
    clock.schedule(10, EventKind.ARRIVAL, 1);
    clock.schedule(11, EventKind.ARRIVAL, 2);
    assertThat(clock.run(new Diary(), 100, 1)).isFalse();
    assertThat(log).hasSize(2);
    assertThat(clock.run(new Diary(), 100, 5)).isTrue();
    assertThat(log).hasSize(4);
  }

  @Test
  void aModelThatIsOverEndsTheRun() {
    clock.schedule(99, EventKind.ARRIVAL, 0);
    clock.schedule(100, EventKind.ARRIVAL, 1);
    assertThat(clock.run(new Diary(), 1000, 10)).isTrue();
    assertThat(log).containsExactly("99 ARRIVAL 0", "99 settled");
  }

  @Test
  void thePastIsRefused() {
    clock.schedule(10, EventKind.ARRIVAL, 1);
    clock.run(new Diary(), 10, 10);
    assertThatThrownBy(() -> clock.schedule(9, EventKind.ARRIVAL, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before now");
  }

  @Test
  void manyEventsComeInOrder() {
    var random = new Random(3);
    var expected = new ArrayList<long[]>();
    var queue = new EventQueue();
    for (int i = 0; i < 20_000; i++) {
      long time = random.nextInt(500);
      var kind = EventKind.of(random.nextInt(EventKind.values().length));
      queue.add(time, kind, i);
      expected.add(new long[] {time, kind.rank(), i});
      if (random.nextInt(3) == 0) {
        expected.sort(order());
        assertThat(queue.take().rank()).isEqualTo(expected.getFirst()[1]);
        assertThat(queue.payload()).isEqualTo(expected.removeFirst()[2]);
        long next = expected.isEmpty() ? EventQueue.NEVER : expected.getFirst()[0];
        assertThat(queue.nextTime()).isEqualTo(next);
      }
      if (expected.size() > 300) {
        break;
      }
    }
    expected.sort(order());
    for (var event : expected) {
      assertThat(queue.nextTime()).isEqualTo(event[0]);
      assertThat(queue.take().rank()).isEqualTo(event[1]);
      assertThat(queue.payload()).isEqualTo(event[2]);
    }
    assertThat(queue.nextTime()).isEqualTo(EventQueue.NEVER);
  }

  private static Comparator<long[]> order() {
    return Comparator.<long[]>comparingLong(event -> event[0])
        .thenComparingLong(event -> event[1])
        .thenComparingLong(event -> event[2]);
  }
}
