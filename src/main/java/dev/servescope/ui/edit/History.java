package dev.servescope.ui.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with its past and its undone future. Changes of one gesture, such as the drag of a
 * slider, are one step. At most {@link #LIMIT} steps are kept.
 */
public final class History<T> {
  static final int LIMIT = 500;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private T present;
  private @Nullable String gesture;

  /** Starts without a past. */
  public History(T start) {
    present = start;
  }

  /** The value now. */
  public T present() {
    return present;
  }

  /** Takes a new value; within the gesture of the last change it replaces that change. */
  public void change(T value, String newGesture) {
    if (value.equals(present)) {
      return;
    }
    if (!newGesture.equals(gesture)) {
      past.push(present);
      if (past.size() > LIMIT) {
        past.removeLast();
      }
    }
    gesture = newGesture;
    present = value;
    future.clear();
    forgetRoundTrip();
  }

  /** Whether the last change belongs to a gesture that goes on. */
  boolean isIn(String asked) {
    return asked.equals(gesture);
  }

  /** Ends the gesture: the next change is a step of its own. */
  public void endGesture() {
    gesture = null;
  }

  /** Whether there is a past. */
  public boolean canUndo() {
    return !past.isEmpty();
  }

  /** Whether a step was undone since the last change. */
  public boolean canRedo() {
    return !future.isEmpty();
  }

  /** Back by a step; there must be one. */
  public void undo() {
    future.push(present);
    present = past.pop();
    gesture = null;
  }

  /** On by a step that was undone; there must be one. */
  public void redo() {
    past.push(present);
    present = future.pop();
    gesture = null;
  }

  /** A gesture that came back to where it began has changed nothing. */
  private void forgetRoundTrip() {
    if (Objects.equals(past.peek(), present)) {
      past.pop();
      gesture = null;
    }
  }
}
