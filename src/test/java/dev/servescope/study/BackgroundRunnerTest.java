package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundRunnerTest {
  private static final Scenario SHORT =
      Scenarios.poisson(20, new Work.Exponential(Duration.ofMillis(20)), Duration.ofSeconds(100));
  private static final Scenario ENDLESS =
      Scenarios.poisson(10_000, new Work.Constant(Duration.ofNanos(10)), Duration.ofDays(3650));

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final BackgroundRunner runner = new BackgroundRunner(deliveries::add);
  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

  private final class Ear implements Runner.Listener {
    private final String name;

    Ear(String name) {
      this.name = name;
    }

    @Override
    public void partial(Run soFar) {
      heard.add(name + " so far");
    }

    @Override
    public void finished(Run run) {
      heard.add(run);
    }

    @Override
    public void failed(Throwable cause) {
      heard.add(cause);
    }
  }

  @AfterEach
  void close() {
    runner.close();
  }

  private void deliverOne() throws InterruptedException {
    var delivery = deliveries.poll(30, TimeUnit.SECONDS);
    assertThat(delivery).as("something to deliver").isNotNull();
    delivery.run();
  }

  private Object nextHeard() throws InterruptedException {
    while (heard.isEmpty()) {
      deliverOne();
    }
    return heard.remove();
  }

  /** What comes after the pictures of runs that were overtaken. */
  private Object afterPicturesOf(String overtaken) throws InterruptedException {
    var next = nextHeard();
    while (next.equals(overtaken + " so far")) {
      next = nextHeard();
    }
    return next;
  }

  @Test
  void aRunIsThatOfTheSimulation() throws Exception {
    runner.run(SHORT, new Ear("short"));
    assertThat(nextHeard()).isEqualTo(Simulation.run(SHORT));
  }

  @Test
  void aLongRunShowsWhatItHasSoFarAndIsOvertakenByANewerOne() throws Exception {
    runner.run(ENDLESS, new Ear("endless"));
    assertThat(nextHeard()).isEqualTo("endless so far");
    runner.run(SHORT, new Ear("short"));
    assertThat(afterPicturesOf("endless")).isEqualTo(Simulation.run(SHORT));
  }

  /** As a slider that is dragged: every run is overtaken before it is whole. */
  @Test
  void chartsFollowAHandThatDoesNotRest() throws Exception {
    long seed = 0;
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (heard.isEmpty() && System.nanoTime() < deadline) {
      runner.run(SHORT.withSeed(++seed), new Ear("moved"));
      for (var next = deliveries.poll(); next != null; next = deliveries.poll()) {
        // What the last call asked for is overtaken by then, as the hand goes on.
        runner.run(SHORT.withSeed(++seed), new Ear("moved"));
        next.run();
      }
    }
    assertThat(heard).isNotEmpty().allMatch("moved so far"::equals);
  }

  @Test
  void aLongRunThatIsOvertakenShowsOnePictureAndMakesWay() throws Exception {
    runner.run(ENDLESS, new Ear("endless"));
    assertThat(nextHeard()).isEqualTo("endless so far");
    runner.run(ENDLESS.withSeed(2), new Ear("second"));
    assertThat(afterPicturesOf("endless")).isEqualTo("second so far");
    runner.run(SHORT, new Ear("short"));
    assertThat(afterPicturesOf("second")).isEqualTo(Simulation.run(SHORT));
    assertThat(deliveries).isEmpty();
  }

  /** A first pass looks for the end of the run, beside what is shown of its beginning. */
  @Test
  void aRunWhoseEndIsStillLookedForShowsItsBeginningAndMakesWayToo() throws Exception {
    runner.run(ENDLESS.withHorizon(new Horizon.Requests(1_000_000_000)), new Ear("endless"));
    assertThat(nextHeard()).isEqualTo("endless so far");
    runner.run(SHORT, new Ear("short"));
    assertThat(afterPicturesOf("endless")).isEqualTo(Simulation.run(SHORT));
  }

  @Test
  void aResultThatIsOnItsWayWhenANewerRunIsWantedIsAPictureOnly() throws Exception {
    runner.run(SHORT, new Ear("old"));
    var late = deliveries.poll(30, TimeUnit.SECONDS);
    assertThat(late).isNotNull();
    var newer = SHORT.withSeed(2);
    runner.run(newer, new Ear("new"));
    late.run();
    assertThat(heard.remove()).isEqualTo("old so far");
    assertThat(nextHeard()).isEqualTo(Simulation.run(newer));
  }

  @Test
  void aWindowIsThatOfTheSimulation() throws Exception {
    var details = new LinkedBlockingQueue<Detail>();
    var run = Simulation.run(SHORT);
    runner.detail(run, 0, 5_000_000_000L, details::add);
    deliverOne();
    var detail = details.remove();
    assertThat(detail.requests()).isNotEmpty();
    assertThat(detail)
        .isEqualTo(
            Simulation.detail(SHORT, 0, 5_000_000_000L, dev.servescope.engine.Observer.NONE));
  }

  @Test
  void anExpectationIsThatOfTheory() throws Exception {
    var expectations = new LinkedBlockingQueue<Expectation>();
    runner.expect(SHORT, expectations::add);
    deliverOne();
    assertThat(expectations.remove()).isEqualTo(Expectation.of(SHORT));
  }

  @Test
  void aListenerThatBreaksDoesNotEndTheRunner() throws Exception {
    runner.run(
        SHORT,
        new Runner.Listener() {
          @Override
          public void partial(Run soFar) {}

          @Override
          public void finished(Run run) {
            throw new IllegalStateException("the listener's own fault");
          }

          @Override
          public void failed(Throwable cause) {}
        });
    var delivery = deliveries.poll(30, TimeUnit.SECONDS);
    assertThat(delivery).isNotNull();
    org.assertj.core.api.Assertions.assertThatThrownBy(delivery::run)
        .isInstanceOf(IllegalStateException.class);
    runner.run(SHORT, new Ear("next"));
    assertThat(nextHeard()).isEqualTo(Simulation.run(SHORT));
  }

  @Test
  void aDefectOfTheDeliveryDoesNotEndTheRunner() throws Exception {
    var defects = new LinkedBlockingQueue<Throwable>();
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> defects.add(defect));
    var broken = new java.util.concurrent.atomic.AtomicBoolean(true);
    try (var fragile =
        new BackgroundRunner(
            message -> {
              if (broken.getAndSet(false)) {
                throw new IllegalStateException("no delivery");
              }
              deliveries.add(message);
            })) {
      fragile.detail(Simulation.run(SHORT), 0, 1, detail -> {});
      assertThat(defects.poll(30, TimeUnit.SECONDS)).hasMessage("no delivery");
      fragile.detail(Simulation.run(SHORT), 0, 1, heard::add);
      assertThat(nextHeard()).isInstanceOf(Detail.class);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
