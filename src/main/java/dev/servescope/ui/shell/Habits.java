package dev.servescope.ui.shell;

import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.lesson.LessonModel;
import dev.servescope.ui.stage.StageSize;
import java.util.List;

/**
 * How a person works with the window: the charts, the size of the stage, the precision, how far
 * each lesson has come. Taken from the settings when the window opens and kept in them from then
 * on; what a lesson or a low window brings about is nobody's choice and is not kept.
 */
final class Habits {
  private static final double LOW = 740;

  private final ExploreModel explore;
  private final Preferences preferences;
  private boolean suiting;

  Habits(ExploreModel explore, LessonModel lessons, Preferences preferences) {
    this.explore = explore;
    this.preferences = preferences;
    followCharts();
    followPrecision();
    followStage();
    lessons
        .progressProperty()
        .subscribe((before, now) -> preferences.change(all -> all.withLessons(now.steps())));
  }

  private void followCharts() {
    explore.choices().restore(preferences.settings().charts());
    explore.choices().shownProperty().subscribe((before, now) -> remember(now));
  }

  private void followPrecision() {
    var precision = explore.trust().precisionProperty();
    precision.set(preferences.settings().precision());
    precision.subscribe(
        (before, now) -> preferences.change(all -> all.withPrecision(now.doubleValue())));
  }

  private void followStage() {
    var stage = explore.stage().sizeProperty();
    stage.set(StageSize.of(preferences.settings().stage()).orElse(StageSize.BESIDE));
    stage.subscribe((before, now) -> remember(now));
  }

  private void remember(List<ChartKind> shown) {
    if (!explore.choices().isLent()) {
      var keys = shown.stream().map(ChartKind::key).toList();
      preferences.change(all -> all.withCharts(keys));
    }
  }

  private void remember(StageSize chosen) {
    if (!suiting && !explore.stage().isLent()) {
      preferences.change(all -> all.withStage(chosen.key()));
    }
  }

  /** Folds the stage in a low window, whose charts need all the room, unless it was chosen. */
  void suitStage(double windowHeight) {
    if (preferences.settings().stage().isEmpty() && !explore.stage().isLent()) {
      suiting = true;
      explore.stage().sizeProperty().set(windowHeight < LOW ? StageSize.FOLDED : StageSize.BESIDE);
      suiting = false;
    }
  }
}
