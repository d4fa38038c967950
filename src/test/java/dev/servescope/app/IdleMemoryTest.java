package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleMemoryTest {
  private static final long REST = IdleMemory.REST.toNanos();

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - REST / 2);
  private final AtomicInteger collections = new AtomicInteger();
  private final IdleMemory memory = new IdleMemory(clock::get, collections::incrementAndGet);

  private void pass(long nanos) {
    clock.addAndGet(nanos);
    memory.look();
  }

  @Test
  void aRestIsUsedOnceEvenWhereTheClockRunsOver() {
    pass(REST - 1);
    assertThat(collections).hasValue(0);
    pass(1);
    assertThat(collections).hasValue(1);
    pass(10 * REST);
    assertThat(collections).hasValue(1);
  }

  @Test
  void whateverIsDoneEndsARest() {
    pass(REST - 1);
    memory.stir();
    pass(REST - 1);
    assertThat(collections).hasValue(0);
    pass(REST);
    memory.stir();
    pass(REST);
    assertThat(collections).hasValue(2);
  }
}
