package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.study.find.Answer;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Candidates;
import dev.servescope.study.find.Race;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Target;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BackgroundFinderTest {
  private static final Scenario SHORT =
      Scenarios.poisson(20, new Work.Exponential(Duration.ofMillis(90)), Duration.ofSeconds(60))
          .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(1)));
  private static final List<Candidate> CANDIDATES =
      Candidates.of(SHORT, List.of(KnobRange.parse(Knobs.find("replicas", SHORT), "1..5"))).all();
  private static final List<Target> TARGETS = List.of(Target.parse("p95<500ms"));

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final List<Search> shown = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  private final Finder.Listener listener =
      new Finder.Listener() {
        @Override
        public void progress(Search soFar) {
          shown.add(soFar);
        }

        @Override
        public void finished(Answer answer) {
          answers.add(answer);
        }

        @Override
        public void failed(Throwable cause) {
          failures.add(cause);
        }
      };

  private void deliver() throws InterruptedException {
    var delivery = deliveries.poll(60, TimeUnit.SECONDS);
    assertThat(delivery).as("something to deliver").isNotNull();
    delivery.run();
  }

  @Test
  void aSearchIsShownAndThenAnsweredAsOnOneThread() throws Exception {
    var clock = new AtomicLong();
    try (var finder =
        new BackgroundFinder(deliveries::add, 3, () -> clock.addAndGet(1_000_000_000L))) {
      finder.find(CANDIDATES, TARGETS, listener);
      while (answers.isEmpty()) {
        deliver();
      }
    }
    assertThat(shown).isNotEmpty();
    var alone = new Race(CANDIDATES, TARGETS, Runnable::run, 1, soFar -> {}).run();
    assertThat(answers).containsExactly(alone);
  }

  @Test
  void nobodyIsShownMoreThanTheyCanSee() throws Exception {
    try (var finder = new BackgroundFinder(deliveries::add, 2, () -> 0)) {
      finder.find(CANDIDATES, TARGETS, listener);
      while (answers.isEmpty()) {
        deliver();
      }
    }
    assertThat(shown).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whatIsCancelledIsNotHeard() throws Exception {
    try (var finder = new BackgroundFinder(deliveries::add, 1, () -> 0)) {
      finder.find(CANDIDATES, TARGETS, listener);
      var first = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(first).isNotNull();
      finder.cancel();
      first.run();
    }
    assertThat(shown).isEmpty();
    assertThat(answers).isEmpty();
  }

  @Test
  void aDefectIsToldAsSuch() throws Exception {
    try (var finder = new BackgroundFinder(deliveries::add, 1, () -> 0)) {
      finder.find(List.of(), TARGETS, listener);
      deliver();
    }
    assertThat(failures).singleElement().isInstanceOf(IllegalArgumentException.class);
  }
}
