package dev.servescope.ui.explore;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.TimedValues;
import dev.servescope.ui.edit.Lens;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.transport.Playhead;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * From when on a change acts. While the film runs, and where it was stopped on its way, a value
 * that is changed becomes a timed change at the playhead; at rest at the start or at the end, or if
 * somebody wants it so, it holds from the start of the run.
 */
public final class Acting {
  private static final double SHORT_SECONDS = 100;

  private final ScenarioEditor editor;
  private final Playhead playhead;
  private final BooleanProperty fromStart = new SimpleBooleanProperty(false);
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<Lens> lens = new ReadOnlyObjectWrapper<>(Lens.WHOLE);
  private Runnable onWhole = () -> {};
  private Duration gestureAt = Duration.ZERO;
  private long passed = -1;

  Acting(ScenarioEditor editor, Playhead playhead) {
    this.editor = editor;
    this.playhead = playhead;
    playhead.playingProperty().subscribe(this::turn);
    playhead.positionProperty().subscribe(this::turn);
    fromStart.subscribe(this::look);
    editor.scenarioProperty().subscribe(this::look);
  }

  /** Whether changes hold from the start even while the film is under way. */
  public BooleanProperty fromStartProperty() {
    return fromStart;
  }

  /** Whether the film has begun and not ended, so that changes could act at the playhead. */
  public ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /** How the knobs see the scenario now. */
  public ReadOnlyObjectProperty<Lens> lensProperty() {
    return lens.getReadOnlyProperty();
  }

  /** Calls when a change had to hold from the start, as it can hold from no other time. */
  public void onWhole(Runnable told) {
    onWhole = told;
  }

  /** Where a timed change would be put now: the playhead, as precisely as its clock is read. */
  public Duration now() {
    return rounded(playhead.positionProperty().get());
  }

  /** A time of the run as precisely as its clock is read: whole seconds, but for short runs. */
  Duration rounded(double seconds) {
    double unit = playhead.lengthProperty().get() < SHORT_SECONDS ? 1e-3 : 1;
    return Duration.ofMillis(Math.round(Math.floor(seconds / unit + 1e-9) * unit * 1e3));
  }

  private void turn() {
    double position = playhead.positionProperty().get();
    boolean amid = position > 0 && position < playhead.lengthProperty().get();
    boolean playing = playhead.playingProperty().get();
    underWay.set(amid && (playing || underWay.get()));
    look();
  }

  /** The knobs look again when the playhead has passed a timed change, not at every pulse. */
  private void look() {
    boolean here = underWay.get() && !fromStart.get();
    var now = now();
    long before =
        here
            ? editor.scenario().interventions().stream()
                .filter(timed -> timed.at().compareTo(now) <= 0)
                .count()
            : -1;
    if (before != passed || here != lens.get() instanceof FromHere) {
      passed = before;
      lens.set(here ? new FromHere() : Lens.WHOLE);
    }
  }

  /** The scenario as it is at the playhead; what changes is a timed change from there on. */
  private final class FromHere implements Lens {
    @Override
    public Scenario seen(Scenario whole) {
      return TimedValues.at(whole, now());
    }

    @Override
    public Scenario changed(Scenario whole, Scenario changed, String gesture) {
      boolean goesOn = editor.isIn(gesture);
      // A slider that is held while the film goes on sets one value, from when it was taken.
      gestureAt = goesOn ? gestureAt : now();
      var seen = seen(whole);
      if (!seen.interventions().equals(changed.interventions())) {
        return TimedValues.transfer(whole, seen, changed);
      }
      return TimedValues.between(seen, changed, gestureAt)
          .map(changes -> TimedValues.with(whole, changes))
          .orElseGet(() -> fromTheStart(whole, seen, changed, goesOn));
    }

    private Scenario fromTheStart(Scenario whole, Scenario seen, Scenario changed, boolean goesOn) {
      if (!goesOn) {
        onWhole.run();
      }
      return TimedValues.transfer(whole, seen, changed);
    }
  }

  /** Puts timed changes at the playhead, as one step to undo. */
  public void put(List<Intervention> changes) {
    editor.edit(TimedValues.with(editor.scenario(), changes));
  }
}
