package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class BackgroundSweepRunnerTest {
  private static final Scenario SHORT =
      Scenarios.poisson(8, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(1));

  /** So long that nobody waits for its end. */
  private static final Scenario ENDLESS =
      Scenarios.poisson(1000, new Work.Exponential(Duration.ofMillis(1)), Duration.ofDays(3000));

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final Hearing hearing = new Hearing();

  private static SweepPlan plan(Scenario scenario, String replicas, int replications) {
    var range = KnobRange.parse(Knobs.find("replicas", scenario), replicas);
    return SweepPlan.of(scenario, List.of(range), replications);
  }

  private SweepRunner runner(LongSupplier clock) {
    return new BackgroundSweepRunner(deliveries::add, Courtesy.NONE, 2, clock);
  }

  private void deliverOne() throws InterruptedException {
    var delivery = deliveries.poll(60, TimeUnit.SECONDS);
    assertThat(delivery).as("something to deliver").isNotNull();
    delivery.run();
  }

  private static final class Hearing implements SweepRunner.Listener {
    private final List<SweepProgress> progress = new ArrayList<>();
    private final List<Sweep> whole = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public void came(Sweep soFar, SweepProgress now) {
      progress.add(now);
    }

    @Override
    public void finished(Sweep sweep) {
      whole.add(sweep);
    }

    @Override
    public void failed(Throwable cause) {
      failures.add(cause);
    }
  }

  @Test
  void everyRunIsToldOfWhileSomebodyCanLookAndTheEndAlways() throws Exception {
    // A second goes by with every look at the clock.
    var clock = new AtomicLong();
    try (var runner = runner(() -> clock.addAndGet(1_000_000_000))) {
      runner.sweep(plan(SHORT, "1..3", 2), hearing);
      while (hearing.whole.isEmpty()) {
        deliverOne();
      }
    }
    assertThat(hearing.whole).singleElement().matches(Sweep::isWhole);
    assertThat(hearing.progress).hasSizeBetween(2, 7);
    assertThat(hearing.progress.getFirst().runs()).isZero();
    assertThat(hearing.failures).isEmpty();
  }

  @Test
  void whatComesFasterThanSomebodyCanLookIsNotToldOneByOne() throws Exception {
    try (var runner = runner(() -> 0)) {
      runner.sweep(plan(SHORT, "1..3", 3), hearing);
      while (hearing.whole.isEmpty()) {
        deliverOne();
      }
    }
    assertThat(hearing.progress).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whereThereIsSomethingThatCannotWaitItStepsAsideButComesToItsEnd() throws Exception {
    var asked = new AtomicLong();
    var courtesy = new Courtesy(() -> asked.incrementAndGet() > 0);
    try (var runner = new BackgroundSweepRunner(deliveries::add, courtesy, 2, System::nanoTime)) {
      runner.sweep(plan(SHORT, "1..2", 1), hearing);
      while (hearing.whole.isEmpty()) {
        deliverOne();
      }
    }
    assertThat(asked.get()).isPositive();
    assertThat(hearing.whole.getFirst().isWhole()).isTrue();
  }

  @Test
  void aNewerSweepOvertakesTheOneBefore() throws Exception {
    var other = new Hearing();
    try (var runner = runner(System::nanoTime)) {
      runner.sweep(plan(ENDLESS, "1..3", 2), hearing);
      deliverOne();
      runner.sweep(plan(SHORT, "1..3", 1), other);
      while (other.whole.isEmpty()) {
        deliverOne();
      }
    }
    assertThat(hearing.whole).isEmpty();
    assertThat(other.whole.getFirst().mean(0, Measure.P95)).isPositive();
  }

  @Test
  void aCancelledSweepIsHeardOfNoMoreAndAnotherMayFollow() throws Exception {
    var other = new Hearing();
    try (var runner = runner(System::nanoTime)) {
      runner.sweep(plan(ENDLESS, "1..3", 2), hearing);
      deliverOne();
      int heard = hearing.progress.size();
      runner.cancel();
      runner.sweep(plan(SHORT, "1..2", 1), other);
      while (other.whole.isEmpty()) {
        deliverOne();
      }
      assertThat(hearing.progress).hasSize(heard);
      assertThat(hearing.failures).isEmpty();
    }
  }
}
