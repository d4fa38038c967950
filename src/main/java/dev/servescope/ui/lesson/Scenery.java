package dev.servescope.ui.lesson;

import dev.servescope.run.Run;
import dev.servescope.run.lesson.Observed;
import dev.servescope.run.lesson.Step;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Runner;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.stage.StageSize;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step puts around its scenario: the charts, the run that stands behind, and how far the
 * film may play.
 */
final class Scenery {
  /** The name of the stage among those of charts. */
  static final String STAGE = "stage";

  private final ExploreModel explore;
  private final Runner baselines;
  private final Runnable changed;
  private @Nullable Scenario wanted;
  private @Nullable Run baseline;
  private Optional<Double> hidesAt = Optional.empty();

  /**
   * Nothing yet.
   *
   * @param changed hears when a baseline is there
   */
  Scenery(ExploreModel explore, Runner baselines, Runnable changed) {
    this.explore = explore;
    this.baselines = baselines;
    this.changed = changed;
  }

  /**
   * Sets a step up. All of its run is watched from the start, or once it is there from where its
   * future is hidden; of itself the film would stay where it was, if the step before had the same
   * scenario.
   */
  void set(Step.Stage stage) {
    hidesAt = stage.hidesAt();
    explore.playhead().toStart();
    explore.visibleProperty().set(null);
    explore.playhead().limitProperty().set(hidesAt.orElse(Double.POSITIVE_INFINITY));
    arrange(stage.charts());
    compareWith(stage.baseline().orElse(null));
  }

  /** Without a word about them charts and stage are those of the window. */
  private void arrange(List<String> names) {
    var kinds = names.stream().map(ChartKind::of).flatMap(Optional::stream);
    var charts = kinds.distinct().limit(ChartKind.USUAL.size()).toList();
    if (names.isEmpty()) {
      explore.choices().giveBack();
      explore.stage().giveBack();
      return;
    }
    boolean stage = names.contains(STAGE);
    explore
        .stage()
        .lend(!stage ? StageSize.FOLDED : charts.isEmpty() ? StageSize.LARGE : StageSize.BESIDE);
    if (!charts.isEmpty()) {
      explore.choices().lend(charts);
    }
  }

  private void compareWith(@Nullable Scenario scenario) {
    wanted = scenario;
    baseline = null;
    explore.pin(null);
    if (scenario != null) {
      baselines.run(scenario, new Listener(scenario));
    }
  }

  /** The run with the one it is compared with; nothing while that is still computed. */
  Optional<Observed> beside(Run run, Step step) {
    if (step.stage().baseline().isPresent() && baseline == null) {
      return Optional.empty();
    }
    return Optional.of(new Observed(run, Optional.ofNullable(baseline)));
  }

  /** Puts the film where the future begins to be hidden. */
  void hold(boolean waiting) {
    if (waiting && hidesAt.isPresent()) {
      explore.playhead().scrubTo(hidesAt.get());
    }
  }

  /** Nothing is hidden any more. */
  void reveal() {
    explore.playhead().limitProperty().set(Double.POSITIVE_INFINITY);
  }

  /** The window is as it was. */
  void clear() {
    reveal();
    explore.choices().giveBack();
    explore.stage().giveBack();
    compareWith(null);
  }

  private final class Listener implements Runner.Listener {
    private final Scenario mine;

    Listener(Scenario mine) {
      this.mine = mine;
    }

    @Override
    public void partial(Run soFar) {
      // Figures are read off whole runs.
    }

    @Override
    public void finished(Run run) {
      if (mine.equals(wanted)) {
        baseline = run;
        explore.pin(run);
        changed.run();
      }
    }

    @Override
    public void failed(Throwable cause) {
      throw new IllegalStateException("a baseline broke", cause);
    }
  }
}
