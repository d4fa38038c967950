package dev.servescope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.study.Runner;
import dev.servescope.ui.transport.Playhead;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StageModelTest {
  private static final Run RUN = Simulation.run(Windows.starter("Conference"));

  /** Keeps what was asked until it is told to answer. */
  private static final class Asked implements Runner {
    private final List<Runnable> answers = new ArrayList<>();

    @Override
    public void run(Scenario scenario, Listener listener) {}

    @Override
    public void detail(Run run, long from, long to, Consumer<Detail> listener) {}

    @Override
    public void story(Run run, long from, long to, Consumer<Detail> listener) {
      answers.add(
          () -> listener.accept(Simulation.detail(run.scenario(), from, to, Observer.NONE)));
    }

    @Override
    public void expect(Scenario scenario, Consumer<Expectation> listener) {}

    @Override
    public void close() {}
  }

  private final Asked asked = new Asked();
  private final SimpleObjectProperty<@Nullable Run> run = new SimpleObjectProperty<>();
  private final Playhead playhead = new Playhead();
  private final StageModel model = new StageModel(asked, run, playhead);

  @BeforeEach
  void open() {
    playhead.follow(RUN.horizonSeconds(), RUN.horizonSeconds(), RUN.frames().frameSeconds());
    playhead.speedProperty().set(1);
  }

  private void show() {
    model.sizeProperty().set(StageSize.BESIDE);
    run.set(RUN);
  }

  @Test
  void aFoldedStageAsksForNothing() {
    run.set(RUN);
    playhead.scrubTo(100);
    assertThat(asked.answers).isEmpty();
  }

  @Test
  void theNextWindowIsAskedForBeforeTheLastEndsAndTheLastStaysUntilThen() {
    show();
    asked.answers.getLast().run();
    var first = model.window();
    assertThat(first).isNotNull();
    // A window holds eight seconds of watching: more than half of it lies ahead here.
    playhead.scrubTo(3);
    assertThat(asked.answers).hasSize(1);
    playhead.scrubTo(5);
    assertThat(asked.answers).hasSize(2);
    assertThat(model.window()).isSameAs(first);
    asked.answers.getLast().run();
    assertThat(model.window()).isNotSameAs(first);
    assertThat(model.window()).isNotNull();
  }

  @Test
  void whatComesTooLateForAnotherRunIsNotHeard() {
    show();
    run.set(Simulation.run(Windows.starter("One")));
    asked.answers.getFirst().run();
    assertThat(model.window()).isNull();
    asked.answers.getLast().run();
    assertThat(model.window()).isNotNull();
  }

  @Test
  void aJumpShowsNoRequestsUntilTheirRecordsAreThere() {
    show();
    asked.answers.getLast().run();
    playhead.scrubTo(1800);
    assertThat(model.window()).isNull();
    asked.answers.getLast().run();
    assertThat(model.window()).isNotNull();
  }

  @Test
  void aFastFilmIsAFlowAndAStandingOneNever() {
    show();
    playhead.speedProperty().set(60);
    assertThat(model.isFlow()).isFalse();
    playhead.play();
    assertThat(model.isFlow()).isTrue();
    model.slowDown();
    assertThat(model.isFlow()).isFalse();
    assertThat(playhead.speedProperty().get()).isEqualTo(5);
  }

  @Test
  void whoIsDisturbedByMotionSeesNothingGlide() {
    show();
    assertThat(model.pace().glideNanos()).isPositive();
    model.stillProperty().set(true);
    assertThat(model.pace().glideNanos()).isZero();
  }
}
