package dev.servescope.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling.Kpa;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Hand-worked looks; ten requests in flight at 70 % are a target of 7, ticks come every 2 s. */
class ConcurrencyScalerTest {
  private final ConcurrencyScaler scaler = new ConcurrencyScaler(Kpa.of(10, 8));
  private final Course course = Course.of(1);
  private double seconds;

  /** Ticks every two seconds until a time, and takes each decision over; the last is returned. */
  private Decision tickUntil(double end) {
    Decision last;
    do {
      seconds += 2;
      last = scaler.look(course.until(seconds).reading());
      course.wanted = last.after();
    } while (seconds < end);
    return last;
  }

  @Test
  void averagesOverWhatHasPassedOfItsWindows() {
    course.inFlight = 14;
    var first = tickUntil(2);
    assertThat(first.observed()).isEqualTo(14);
    assertThat(first.recent()).isEqualTo(14);
    assertThat(first.target()).isEqualTo(7);

    tickUntil(30);
    course.inFlight = 0;
    var soon = tickUntil(32);
    assertThat(soon.observed()).isCloseTo(14 * 30 / 32.0, within(1e-9));
    assertThat(soon.recent()).isCloseTo(14 * 4 / 6.0, within(1e-9));

    // The window is 2 s to 62 s, of which 28 s had 14 in flight.
    var later = tickUntil(62);
    assertThat(later.observed()).isCloseTo(14 * 28 / 60.0, within(1e-9));
    assertThat(later.recent()).isZero();
  }

  @Test
  void goesToZeroWhenNoneWasWishedForDuringTheGracePeriod() {
    course.minimum = 0;
    var first = tickUntil(2);
    assertThat(first.wish()).isZero();
    assertThat(first.after()).isEqualTo(1);
    assertThat(first.reasons()).containsExactly(Reason.WISH, Reason.GRACE);
    assertThat(tickUntil(30).after()).isEqualTo(1);
    // The first wish for none was at 2 s.
    var end = tickUntil(32);
    assertThat(end.after()).isZero();
    assertThat(end.reasons()).containsExactly(Reason.WISH);
  }

  @Test
  void beginsTheGracePeriodAnewAfterARequest() {
    course.minimum = 0;
    tickUntil(20);
    course.inFlight = 1;
    tickUntil(22);
    course.inFlight = 0;
    // The request leaves the stable window at 82 s: 30 s later the last instance goes.
    assertThat(tickUntil(80).reasons()).containsExactly(Reason.WISH);
    assertThat(tickUntil(110).after()).isEqualTo(1);
    assertThat(tickUntil(112).after()).isZero();
  }

  @Test
  void givesAnInstanceThatARequestBroughtItsOwnGracePeriod() {
    course.minimum = 0;
    tickUntil(40);
    assertThat(course.wanted).isZero();
    tickUntil(100);
    course.wanted = 1;
    assertThat(tickUntil(102).reasons()).endsWith(Reason.GRACE);
  }

  @Test
  void keepsTheFewestForEver() {
    var decision = tickUntil(200);
    assertThat(decision.after()).isEqualTo(1);
    assertThat(decision.reasons()).containsExactly(Reason.WISH, Reason.MINIMUM);
  }

  @Test
  void namesTheMaximumAsTheReason() {
    course.inFlight = 70;
    var decision = tickUntil(2);
    assertThat(decision.wish()).isEqualTo(10);
    assertThat(decision.after()).isEqualTo(8);
    assertThat(decision.reasons()).containsExactly(Reason.WISH, Reason.PANIC, Reason.MAXIMUM);
  }

  @Test
  void countsRequestsOfAShard() {
    course.shards = 2;
    course.ready = 2;
    course.inFlight = 28; // 14 a shard, twice the target
    var decision = tickUntil(2);
    assertThat(decision.observed()).isEqualTo(14);
    assertThat(decision.after()).isEqualTo(2);
  }

  @Test
  void doesNotAskAgainForWhatItSeesStarting() {
    course.inFlight = 35;
    course.starting = 4;
    course.wanted = 5;
    assertThat(tickUntil(2).after()).isEqualTo(5);
  }

  @Test
  void asksAgainForWhatIsOnItsWayWhenItIsBlind() {
    course.inFlight = 35;
    course.starting = 4;
    course.wanted = 5;
    var seeing = Kpa.of(10, 100);
    var blind =
        new ConcurrencyScaler(
            new Kpa(
                seeing.concurrency(),
                seeing.share(),
                seeing.max(),
                seeing.initial(),
                seeing.tick(),
                seeing.stable(),
                seeing.panic(),
                seeing.panicThreshold(),
                seeing.mostUp(),
                seeing.mostDown(),
                seeing.grace(),
                false));
    // ceil(35 / 7) = 5, and the four that start are not seen.
    var decision = blind.look(course.until(2).reading());
    assertThat(decision.after()).isEqualTo(9);
    assertThat(decision.reasons()).endsWith(Reason.ASKED_AGAIN);
  }

  @Test
  void looksAtEveryTick() {
    assertThat(scaler.firstLookNanos(0)).isEqualTo(Duration.ofSeconds(2).toNanos());
    assertThat(scaler.nextLookNanos(Course.nanos(2))).isEqualTo(Course.nanos(4));
  }
}
