package dev.servescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Scenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import dev.servescope.ui.plot.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DetailFollowerTest {
  private static final Run MANY_BATCHES =
      Simulation.run(
          Scenarios.poisson(
              50, new Work.Exponential(Duration.ofMillis(15)), Duration.ofSeconds(600)));

  /** Keeps what was asked until it is told to answer. */
  private static final class Window implements Runner {
    private final List<Runnable> answers = new ArrayList<>();

    @Override
    public void run(Scenario scenario, Listener listener) {}

    @Override
    public void detail(Run run, long from, long to, Consumer<Detail> listener) {
      answers.add(
          () -> listener.accept(Simulation.detail(run.scenario(), from, to, Observer.NONE)));
    }

    @Override
    public void story(Run run, long from, long to, Consumer<Detail> listener) {}

    @Override
    public void expect(Scenario scenario, Consumer<Expectation> listener) {}

    @Override
    public void close() {}
  }

  private final Window window = new Window();
  private final DetailFollower details = new DetailFollower(window);

  @Test
  void aStretchWithFewBatchesIsAskedForWithSomeMoreOnBothSides() {
    details.look(MANY_BATCHES, new Range(100, 110));
    window.answers.getFirst().run();
    var detail = details.detailProperty().get();
    assertThat(detail).isNotNull();
    assertThat(detail.fromNanos()).isEqualTo(95_000_000_000L);
    assertThat(detail.toNanos()).isEqualTo(115_000_000_000L);
    assertThat(detail.batches()).isNotEmpty();
  }

  @Test
  void aSmallMoveOfTheViewNeedsNoNewOnes() {
    details.look(MANY_BATCHES, new Range(100, 110));
    details.look(MANY_BATCHES, new Range(103, 113));
    assertThat(window.answers).hasSize(1);
    details.look(MANY_BATCHES, new Range(108, 118));
    assertThat(window.answers).hasSize(2);
  }

  @Test
  void theWholeRunIsNotAskedFor() {
    details.look(MANY_BATCHES, null);
    details.look(MANY_BATCHES, new Range(0, 600));
    assertThat(window.answers).isEmpty();
  }

  @Test
  void aRunThatHoldsEveryBatchNeedsNone() {
    var small =
        Simulation.run(
            Scenarios.poisson(1, new Work.Constant(Duration.ofMillis(15)), Duration.ofSeconds(60)));
    details.look(small, new Range(1, 2));
    assertThat(window.answers).isEmpty();
  }

  @Test
  void anAnswerThatComesAfterTheViewHasLeftIsNotShown() {
    details.look(MANY_BATCHES, new Range(100, 110));
    details.look(MANY_BATCHES, null);
    window.answers.getFirst().run();
    assertThat(details.detailProperty().get()).isNull();
  }
}
