package dev.servescope.ui.transport;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** A place in a run that plays, steps and can be moved. All times are in seconds of the run. */
public final class Playhead {
  private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(0);
  private final ReadOnlyDoubleWrapper length = new ReadOnlyDoubleWrapper(0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty scrubbing = new SimpleBooleanProperty(false);
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final DoubleProperty limit = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
  private double computed = 1;
  private double frame = 1.0 / 600;

  /** Where the playhead stands. */
  public ReadOnlyDoubleProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** Where the run ends; 0 before there is any. */
  public ReadOnlyDoubleProperty lengthProperty() {
    return length.getReadOnlyProperty();
  }

  /** One step. */
  double frameSeconds() {
    return frame;
  }

  /** Whether the playhead moves by itself. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Whether somebody holds the playhead. */
  public BooleanProperty scrubbingProperty() {
    return scrubbing;
  }

  /** Seconds of the run by second of watching. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** Where it has to stop although the run goes on, such as before what is to be predicted. */
  public DoubleProperty limitProperty() {
    return limit;
  }

  /**
   * Turns to a run.
   *
   * @param runSeconds where it ends
   * @param computedSeconds how far it is simulated; the playhead waits there
   * @param frameSeconds one step
   */
  public void follow(double runSeconds, double computedSeconds, double frameSeconds) {
    computed = computedSeconds;
    frame = frameSeconds;
    if (length.get() != runSeconds) {
      length.set(runSeconds);
    }
    position.set(Math.min(position.get(), runSeconds));
  }

  /** Goes to the start of another run and chooses a speed that suits its length. */
  public void rewind(double runSeconds) {
    toStart();
    speed.set(Speeds.pleasantFor(runSeconds));
  }

  /** Plays from here, or from the start if this is the end. */
  public void play() {
    if (position.get() >= Math.min(length.get(), limit.get())) {
      position.set(0);
    }
    playing.set(position.get() < limit.get());
  }

  /** Stays where it is. */
  public void pause() {
    playing.set(false);
  }

  /** Plays or stops. */
  public void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /** Stops and goes to the start. */
  public void toStart() {
    pause();
    position.set(0);
  }

  /**
   * Stops and goes to the next frame or the one before.
   *
   * @param frames how many, back if negative
   */
  public void step(int frames) {
    pause();
    double index = Math.rint(position.get() / frame) + frames;
    scrubTo(index * frame);
  }

  /** Goes to a time, no further than the run is simulated. */
  public void scrubTo(double seconds) {
    position.set(Math.clamp(seconds, 0, Math.min(Math.min(computed, length.get()), limit.get())));
  }

  /** Moves on after some seconds of watching, and stops at the end. */
  public void advance(double watchedSeconds) {
    if (!playing.get() || scrubbing.get()) {
      return;
    }
    scrubTo(position.get() + watchedSeconds * speed.get());
    if (position.get() >= Math.min(length.get(), limit.get())) {
      pause();
    }
  }
}
