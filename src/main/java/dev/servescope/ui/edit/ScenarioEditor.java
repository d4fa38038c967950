package dev.servescope.ui.edit;

import dev.servescope.scenario.Scenario;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The scenario of the window while it is edited: present value, history, and what is saved. */
public final class ScenarioEditor {
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ReadOnlyObjectWrapper<Scenario> opened;
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty frozen = new SimpleBooleanProperty(false);
  private History<Scenario> history;
  private @Nullable Scenario saved;

  /** Starts on a scenario as if it had just been opened. */
  public ScenarioEditor(Scenario start) {
    scenario = new ReadOnlyObjectWrapper<>(start);
    opened = new ReadOnlyObjectWrapper<>(start);
    history = new History<>(start);
    saved = start;
  }

  /** The present scenario. */
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /** The present scenario. */
  public Scenario scenario() {
    return scenario.get();
  }

  /** The scenario as it was opened: what a reset goes back to. */
  public ReadOnlyObjectProperty<Scenario> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Whether there is something that is not saved. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** Whether it takes no changes, such as before a prediction; opening another is no change. */
  public BooleanProperty frozenProperty() {
    return frozen;
  }

  /** Whether there is a step to undo. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether there is a step to do again. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Turns to another scenario that is safe in its file; the history starts anew. */
  public void open(Scenario other) {
    restart(other, other);
  }

  /** Turns to another scenario that stands in no file yet, such as an import or a recovery. */
  public void openUnsaved(Scenario other) {
    restart(other, null);
  }

  private void restart(Scenario other, @Nullable Scenario nowSaved) {
    history = new History<>(other);
    saved = nowSaved;
    opened.set(other);
    publish();
  }

  /**
   * Takes a changed scenario.
   *
   * @param gesture changes with the same name, one after the other, are one step to undo until
   *     {@link #endGesture}
   */
  public void edit(Scenario changed, String gesture) {
    if (frozen.get()) {
      return;
    }
    history.change(changed, gesture);
    publish();
  }

  /** Takes a changed scenario as a step of its own. */
  public void edit(Scenario changed) {
    endGesture();
    edit(changed, "single");
    endGesture();
  }

  /** The mouse was released, the key let go: the next change is a step of its own. */
  public void endGesture() {
    history.endGesture();
  }

  /** Whether the last change belongs to a gesture of this name that has not ended. */
  public boolean isIn(String gesture) {
    return history.isIn(gesture);
  }

  /** Back to the value before the last step, if there is one. */
  public void undo() {
    if (history.canUndo() && !frozen.get()) {
      history.undo();
      publish();
    }
  }

  /** Does the step again that was undone last, if there is one. */
  public void redo() {
    if (history.canRedo() && !frozen.get()) {
      history.redo();
      publish();
    }
  }

  /** Back to the scenario as it was opened; can be undone. */
  public void reset() {
    edit(opened.get());
  }

  /** The scenario has reached a file. */
  public void markSaved(Scenario written) {
    saved = written;
    publish();
  }

  private void publish() {
    scenario.set(history.present());
    dirty.set(!history.present().equals(saved));
    undoable.set(history.canUndo());
    redoable.set(history.canRedo());
  }
}
