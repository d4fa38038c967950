package dev.servescope.ui.shell;

import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.lesson.LessonModel;
import dev.servescope.ui.stage.StageSize;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The window before an audience: whether it is, what a clicker does, and what has to wait until it
 * is over. Nothing asks a question meanwhile.
 */
public final class Lecture {
  private static final int CHARTS = 2;
  private static final int BESIDE_STAGE = 1;

  private final ExploreModel explore;
  private final Consumer<Notice> notices;
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty blank = new SimpleBooleanProperty(false);
  private final BooleanProperty hides = new SimpleBooleanProperty(false);
  private @Nullable LessonModel lessons;
  private BooleanSupplier scrolled = () -> false;

  /** Not before an audience yet. */
  Lecture(ExploreModel explore, Consumer<Notice> notices) {
    this.explore = explore;
    this.notices = notices;
  }

  /** Steps through these lessons. */
  void connect(LessonModel its) {
    lessons = its;
    its.taken().subscribe(taken -> arrange());
    on.subscribe(now -> arrange());
  }

  /** Whether the window is before an audience. */
  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  /** Whether it is before an audience. */
  public boolean isOn() {
    return on.get();
  }

  /** Whether the screen is black. */
  public BooleanProperty blankProperty() {
    return blank;
  }

  /** Whether somebody hides the future by hand. */
  public BooleanProperty hidesProperty() {
    return hides;
  }

  /** Begins or ends. */
  public void toggle() {
    if (isOn()) {
      leave();
    } else {
      on.set(true);
    }
  }

  /** Ends, and shows all. */
  public void leave() {
    on.set(false);
    blank.set(false);
    hides.set(false);
  }

  /** A few large charts before an audience, unless a lesson says which. */
  private void arrange() {
    if (isInLesson()) {
      return;
    }
    if (isOn()) {
      var own = explore.choices().shownProperty().get();
      boolean stage = explore.stage().sizeProperty().get() == StageSize.BESIDE;
      explore.choices().lend(own.stream().limit(stage ? BESIDE_STAGE : CHARTS).toList());
    } else {
      explore.choices().giveBack();
    }
  }

  private boolean isInLesson() {
    return lessons != null && lessons.isOpen();
  }

  /**
   * Reads on in a text that is longer than the screen, before the next step is taken.
   *
   * @param more reads on and says whether there was more
   */
  public void onMore(BooleanSupplier more) {
    scrolled = more;
  }

  /** The clicker's way on: the rest of a text, an answer, the next step, or the next mark. */
  public void forward() {
    if (lessons == null || !isInLesson()) {
      goTo(marks().filter(at -> at > position()).min().stream().boxed().findFirst());
    } else if (!scrolled.getAsBoolean()) {
      lessons.forward();
    }
  }

  /** The clicker's way back. */
  public void back() {
    if (lessons == null || !isInLesson()) {
      goTo(marks().filter(at -> at < position()).max().stream().boxed().findFirst());
    } else {
      lessons.back();
    }
  }

  /** Jumps to a step, 0 for the first, or to so many tenths of the film. */
  public void jump(int index) {
    if (lessons == null || !isInLesson()) {
      goTo(Optional.of(length() * index / 10));
    } else {
      lessons.jump(index);
    }
  }

  /** Hides what comes after the playhead, or shows it again. */
  public void toggleFuture() {
    hides.set(!hides.get());
  }

  /** The start, every timed change, and the end. */
  private DoubleStream marks() {
    var changes =
        explore.editor().scenario().interventions().stream()
            .mapToDouble(its -> its.at().toNanos() / 1e9);
    return DoubleStream.concat(DoubleStream.of(0, length()), changes);
  }

  private double position() {
    return explore.playhead().positionProperty().get();
  }

  private double length() {
    return explore.playhead().lengthProperty().get();
  }

  private void goTo(Optional<Double> seconds) {
    seconds.ifPresent(
        at -> {
          explore.playhead().pause();
          explore.playhead().scrubTo(at);
        });
  }

  /** Says that something has to wait. */
  void wait(String what) {
    notices.accept(Notice.info(what));
  }
}
