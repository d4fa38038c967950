package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CourtesyTest {
  private final AtomicBoolean occupied = new AtomicBoolean(true);
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();

  private Courtesy courtesy(int processors) {
    return new Courtesy(
        () -> {
          asked.incrementAndGet();
          return occupied.get();
        },
        processors,
        nanos::get);
  }

  /** How often a thread of its own had to look before it went on. */
  private int looks(Courtesy courtesy) throws InterruptedException {
    asked.set(0);
    var thread = new Thread(() -> courtesy.goesOn(new Ticket()));
    thread.start();
    thread.join();
    return asked.get();
  }

  @Test
  void nobodyWaitsWhileNoProcessorIsWanted() throws Exception {
    occupied.set(false);
    var courtesy = courtesy(2);
    assertThat(looks(courtesy)).isEqualTo(1);
    assertThat(looks(courtesy)).isEqualTo(1);
  }

  @Test
  void oneOfTwoProcessorsWorksOnAndTheOtherIsLeftFree() throws Exception {
    var courtesy = courtesy(2);
    assertThat(looks(courtesy)).isEqualTo(1);
    assertThat(looks(courtesy)).isGreaterThan(10);
  }

  @Test
  void theOneThatWorksOnKeepsItsSeat() {
    var courtesy = courtesy(2);
    courtesy.goesOn(new Ticket());
    courtesy.goesOn(new Ticket());
    assertThat(asked).hasValue(2);
  }

  @Test
  void ofFourProcessorsThreeWorkOn() throws Exception {
    var courtesy = courtesy(4);
    for (int i = 0; i < 3; i++) {
      assertThat(looks(courtesy)).isEqualTo(1);
    }
    assertThat(looks(courtesy)).isGreaterThan(10);
  }

  @Test
  void aSeatThatNobodyUsesAnyMoreIsTaken() throws Exception {
    var courtesy = courtesy(2);
    assertThat(looks(courtesy)).isEqualTo(1);
    nanos.addAndGet(25_000_000);
    assertThat(looks(courtesy)).isEqualTo(1);
  }

  @Test
  void whoIsOvertakenDoesNotWait() {
    var courtesy = courtesy(2);
    var ticket = new Ticket();
    ticket.invalidate();
    assertThat(courtesy.goesOn(ticket)).isFalse();
    assertThat(asked).hasValue(0);
  }
}
