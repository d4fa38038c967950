package dev.servescope.ui.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.study.SweepRunner;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The sweep of the window without a window: what is chosen, how far it is, and what is shown. What
 * came is kept until the next sweep begins, whatever becomes of the scenario meanwhile.
 */
final class SweepModel {
  private static final SweepProgress NOTHING_YET =
      new SweepProgress(0, 1, 0, Duration.ZERO, Optional.empty());

  private final ObservableValue<Scenario> scenario;
  private final SweepRunner runner;
  private final Beside beside;
  private final Consumer<Scenario> opener;
  private final ReadOnlyObjectWrapper<SweepChoice> choice;
  private final ReadOnlyObjectWrapper<SweepPlanner.Outcome> outcome;
  private final ReadOnlyObjectWrapper<SweepState> state =
      new ReadOnlyObjectWrapper<>(new SweepState.Empty());
  private final ReadOnlyObjectWrapper<@Nullable SweepDrawing> drawing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private @Nullable Sweep sweep;
  private boolean drawn = true;
  private boolean busy;

  /**
   * Sweeps the scenario of the window.
   *
   * @param beside draws; a sweep of many points takes longer than a pulse of the window
   * @param opener shows a scenario on its own
   */
  SweepModel(
      ObservableValue<Scenario> scenario,
      SweepRunner runner,
      Beside beside,
      Consumer<Scenario> opener) {
    this.scenario = scenario;
    this.runner = runner;
    this.beside = beside;
    this.opener = opener;
    var first = SweepChoice.first(KnobRange.suggest(Knobs.all().getFirst(), scenario.getValue()));
    choice = new ReadOnlyObjectWrapper<>(first);
    outcome = new ReadOnlyObjectWrapper<>(SweepPlanner.plan(first, scenario.getValue()));
    scenario.subscribe(now -> outcome.set(SweepPlanner.plan(choice.get(), now)));
    scenario.subscribe(this::redraw);
    scenario.subscribe(this::judge);
    drawing.subscribe(this::judge);
  }

  /** What stands in the form. */
  ReadOnlyObjectProperty<SweepChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** What can be made of it. */
  ReadOnlyObjectProperty<SweepPlanner.Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** How far it is. */
  ReadOnlyObjectProperty<SweepState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is shown; null before the first run came. */
  ReadOnlyObjectProperty<@Nullable SweepDrawing> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /** Whether what is shown is of another scenario than the window's, its varied values aside. */
  ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  private void judge() {
    var shown = drawing.get();
    stale.set(shown != null && !shown.sweep().plan().isOf(scenario.getValue()));
  }

  /** The scenario of the window. */
  ObservableValue<Scenario> scenario() {
    return scenario;
  }

  /** The knobs that the scenario has. */
  List<Knob> knobs() {
    return Knobs.of(scenario.getValue());
  }

  /** Takes another choice; other results are shown at once, as every run has them all. */
  void choose(SweepChoice other) {
    choice.set(other);
    outcome.set(SweepPlanner.plan(other, scenario.getValue()));
    redraw();
  }

  /** Begins a sweep, if one can be made of the choice. */
  void run() {
    if (outcome.get() instanceof SweepPlanner.Possible(SweepPlan plan)) {
      sweep = null;
      drawing.set(null);
      state.set(new SweepState.Working(NOTHING_YET));
      runner.sweep(plan, new Listener());
    }
  }

  /** Stops the sweep under way; what had come stays. */
  void cancel() {
    if (state.get() instanceof SweepState.Working(SweepProgress progress)) {
      runner.cancel();
      state.set(new SweepState.Cancelled(progress));
    }
  }

  /** Shows the scenario of a point on its own, if its values make one. */
  void open(int point) {
    var shown = drawing.get();
    if (shown != null) {
      try {
        opener.accept(shown.sweep().plan().scenario(point));
      } catch (InvalidValueException noScenario) {
        // The field says why there is none.
      }
    }
  }

  /** Draws what there is, one drawing at a time: of those asked for meanwhile the newest. */
  private void redraw() {
    drawn = false;
    drawNext();
  }

  private void drawNext() {
    var now = sweep;
    if (!drawn && !busy && now != null) {
      drawn = true;
      busy = true;
      var measures = choice.get().measures();
      var here = scenario.getValue();
      beside.run(() -> SweepDrawing.of(now, measures, here), this::show);
    }
  }

  private void show(SweepDrawing next) {
    busy = false;
    if (sweep != null) {
      drawing.set(next);
    }
    drawNext();
  }

  private final class Listener implements SweepRunner.Listener {
    @Override
    public void came(Sweep soFar, SweepProgress progress) {
      sweep = soFar;
      state.set(new SweepState.Working(progress));
      redraw();
    }

    @Override
    public void finished(Sweep whole) {
      sweep = whole;
      state.set(new SweepState.Whole(whole.plan().size() * whole.plan().replications()));
      redraw();
    }

    @Override
    public void failed(Throwable cause) {
      var reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
      state.set(new SweepState.Failed(Messages.of("sweep.failed", Sentences.of(reason))));
    }
  }
}
