package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Diagnosis;
import dev.servescope.study.why.Trying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundAdviserTest {
  private static final Scenario SHORT =
      Scenarios.poisson(20, new Work.Exponential(Duration.ofMillis(40)), Duration.ofSeconds(60));
  private static final Run FIRST = Simulation.run(SHORT);
  private static final Run SECOND = Simulation.run(SHORT.withSeed(7));

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final BlockingQueue<Advice> heard = new LinkedBlockingQueue<>();

  private BackgroundAdviser adviser(Duration pause) {
    return new BackgroundAdviser(deliveries::add, pause);
  }

  private Advice next() throws InterruptedException {
    while (heard.isEmpty()) {
      var delivery = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(delivery).as("something to deliver").isNotNull();
      delivery.run();
    }
    return heard.remove();
  }

  private Advice.Found found() throws InterruptedException {
    for (var advice = next(); ; advice = next()) {
      if (advice instanceof Advice.Found found) {
        return found;
      }
    }
  }

  @Test
  void whatDominatesIsSaidAtOnceAndTheMovesWhenTheyHaveBeenTried() throws Exception {
    try (var adviser = adviser(Duration.ZERO)) {
      adviser.advise(FIRST, heard::add);
      assertThat(next()).isEqualTo(new Advice.Looking(FIRST, Diagnosis.of(FIRST), 0, 0));
      var alone = new ArrayList<Advice>();
      Trying.moves(FIRST, Observer.NONE, alone::add);
      assertThat(found()).isEqualTo(alone.getLast());
    }
  }

  @Test
  void aRunThatIsOvertakenWhileItHasToStandIsNotTried() throws Exception {
    try (var adviser = adviser(Duration.ofDays(1))) {
      adviser.advise(FIRST, heard::add);
      assertThat(next().run()).isSameAs(FIRST);
      adviser.advise(SECOND, heard::add);
      assertThat(next())
          .isInstanceOfSatisfying(
              Advice.Looking.class,
              looking -> {
                assertThat(looking.run()).isSameAs(SECOND);
                assertThat(looking.most()).isZero();
              });
    }
    assertThat(deliveries).isEmpty();
  }

  @Test
  void whatIsCancelledIsNotHeardEvenIfItIsOnItsWay() throws Exception {
    try (var adviser = adviser(Duration.ZERO)) {
      adviser.advise(FIRST, heard::add);
      var late = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(late).isNotNull();
      adviser.cancel();
      late.run();
      assertThat(heard).isEmpty();
      adviser.advise(SECOND, heard::add);
      assertThat(found().run()).isSameAs(SECOND);
    }
  }

  @Test
  void halfARunIsRefused() {
    var half =
        new Run(
            SHORT,
            FIRST.endNanos() / 2,
            FIRST.horizonNanos(),
            false,
            FIRST.totals(),
            FIRST.frames(),
            FIRST.pools(),
            FIRST.tiers(),
            FIRST.classes(),
            FIRST.lanes(),
            FIRST.sharedQueues());
    try (var adviser = adviser(Duration.ZERO)) {
      assertThatThrownBy(() -> adviser.advise(half, heard::add))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
