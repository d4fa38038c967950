package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PulsesTest {
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5_000_000);
  private final Pulses pulses = new Pulses(clock::get);

  @Test
  void aWindowIsDrawnUntilTwoPulsesHaveBeenLeftOut() {
    assertThat(pulses.drawing()).isFalse();
    pulses.begin();
    assertThat(pulses.drawing()).isTrue();
    clock.addAndGet(39_000_000);
    assertThat(pulses.drawing()).isTrue();
    clock.addAndGet(1_000_000);
    assertThat(pulses.drawing()).isFalse();
  }
}
