package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Replications;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BackgroundReplicatorTest {
  private static final Scenario SHORT =
      Scenarios.poisson(20, new Work.Exponential(Duration.ofMillis(20)), Duration.ofSeconds(100));
  private static final Run FIRST = Simulation.run(SHORT);
  private static final Run SECOND = Simulation.run(SHORT.withSeed(7));
  private static final Duration LONG = Duration.ofDays(1);

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final BlockingQueue<Trust> heard = new LinkedBlockingQueue<>();

  private BackgroundReplicator replicator(Duration pause, Duration limit, LongSupplier clock) {
    return new BackgroundReplicator(deliveries::add, pause, limit, clock);
  }

  /** One that begins at once and is never out of time. */
  private BackgroundReplicator eager() {
    return replicator(Duration.ZERO, LONG, () -> 0);
  }

  private Trust next() throws InterruptedException {
    while (heard.isEmpty()) {
      var delivery = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(delivery).as("something to deliver").isNotNull();
      delivery.run();
    }
    return heard.remove();
  }

  private static Trust.Known known(Trust trust) {
    assertThat(trust).isInstanceOf(Trust.Known.class);
    return (Trust.Known) trust;
  }

  @Test
  void aPrecisionEasilyReachedTakesTheFirstTenReplicationsAndNoMore() throws Exception {
    try (var replicator = eager()) {
      replicator.replicate(FIRST, 0.9, heard::add);
      var known = known(next());
      assertThat(known.run()).isSameAs(FIRST);
      assertThat(known.confidence()).isEqualTo(Replications.onThisThread().run(SHORT, 10));
    }
  }

  @Test
  void aPrecisionOutOfReachIsGivenUpAfterTwentyReplications() throws Exception {
    try (var replicator = eager()) {
      replicator.replicate(FIRST, 1e-6, heard::add);
      var known = known(next());
      assertThat(known.confidence().replications()).isEqualTo(BackgroundReplicator.MOST);
      assertThat(known.confidence().of(Measure.P95).relativePrecision()).isGreaterThan(1e-6);
    }
  }

  @Test
  void replicationsForWhichThereIsNoTimeAreLeftOut() throws Exception {
    // Every look at the clock takes a second: five of them, one a replication at least, are in
    // time.
    var clock = new AtomicLong();
    try (var replicator =
        replicator(Duration.ZERO, Duration.ofSeconds(6), () -> clock.getAndAdd(1_000_000_000L))) {
      replicator.replicate(FIRST, 1e-6, heard::add);
      assertThat(known(next()).confidence().replications()).isBetween(2, 6);
    }
  }

  @Test
  void withoutTimeForASecondReplicationThereIsNoInterval() throws Exception {
    var clock = new AtomicLong();
    try (var replicator = replicator(Duration.ZERO, Duration.ofNanos(1), clock::getAndIncrement)) {
      replicator.replicate(FIRST, 0.05, heard::add);
      assertThat(next()).isInstanceOf(Trust.TooLong.class);
    }
  }

  @Test
  void aNewerRunStopsTheOneUnderWay() throws Exception {
    var underWay = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    LongSupplier gate =
        () -> {
          underWay.countDown();
          await(goOn);
          return 0;
        };
    try (var replicator = replicator(Duration.ZERO, LONG, gate)) {
      replicator.replicate(FIRST, 1e-6, trust -> heard.add(new Trust.TooLong(FIRST)));
      await(underWay);
      replicator.replicate(SECOND, 0.9, heard::add);
      goOn.countDown();
      assertThat(known(next()).run()).isSameAs(SECOND);
    }
  }

  @Test
  void whatIsCancelledIsNotHeardEvenIfItIsOnItsWay() throws Exception {
    try (var replicator = eager()) {
      replicator.replicate(FIRST, 0.9, heard::add);
      var late = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(late).isNotNull();
      replicator.cancel();
      late.run();
      assertThat(heard).isEmpty();
      replicator.replicate(SECOND, 0.9, heard::add);
      assertThat(known(next()).run()).isSameAs(SECOND);
    }
  }

  @Test
  void aRunThatIsOvertakenWhileItHasToStandCostsNothing() throws Exception {
    var looks = new AtomicLong();
    // Other replicators of this virtual machine may be at rest.
    var others = replicatorThreads();
    var threads = new HashSet<Thread>();
    try (var replicator = replicator(LONG, LONG, looks::getAndIncrement)) {
      replicator.replicate(FIRST, 0.9, heard::add);
      replicator.replicate(SECOND, 0.9, heard::add);
      threads.addAll(replicatorThreads());
      threads.removeAll(others);
    }
    assertThat(threads).isNotEmpty();
    // Closing ends even a pause of a day.
    for (var thread : threads) {
      thread.join(60_000);
      assertThat(thread.isAlive()).isFalse();
    }
    assertThat(looks).hasValue(0);
    assertThat(deliveries).isEmpty();
  }

  @Test
  void withoutAPrecisionThereIsNothingToReach() {
    try (var replicator = eager()) {
      assertThatThrownBy(() -> replicator.replicate(FIRST, 0, heard::add))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Set<Thread> replicatorThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("servescope-replications"))
        .collect(Collectors.toSet());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
