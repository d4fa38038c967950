package dev.servescope.ui.shell;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What becomes of unsaved work: what is open, and what waits. */
public final class UnsavedWork {
  private final Shelf shelf;
  private final Document document;
  private final Lecture lecture;

  UnsavedWork(Shelf shelf, Document document, Lecture lecture) {
    this.shelf = shelf;
    this.document = document;
    this.lecture = lecture;
  }

  /** What to offer now; null for nothing, as always before an audience. */
  public ObservableValue<@Nullable Waiting> offered() {
    var none = new SimpleObjectProperty<@Nullable Waiting>();
    var first = shelf.allProperty().map(all -> all.isEmpty() ? null : all.getFirst());
    return lecture.onProperty().flatMap(on -> on ? none : first);
  }

  /** Takes work up again, after asking about what is open; whoever would rather stay keeps both. */
  public void take(Waiting one) {
    document.leave(() -> open(one));
  }

  /** It is open before it leaves the shelf, so that it is kept against a crash all the time. */
  private void open(Waiting one) {
    if (shelf.holds(one)) {
      document.recover(one.work());
      shelf.remove(one);
    }
  }

  /** Gives work up for good. */
  public void giveUp(Waiting one) {
    shelf.remove(one);
  }

  /**
   * Ends a lecture, asks about what is open and then about all that was put aside, each opened to
   * be asked about. What a crash left behind stays kept for the next start.
   *
   * @param next what ends the work, unless the user would rather stay
   */
  public void leaveAll(Runnable next) {
    lecture.leave();
    document.leave(() -> leaveAside(next));
  }

  private void leaveAside(Runnable next) {
    var aside = shelf.first(Waiting.Cause.LECTURE);
    if (aside.isEmpty()) {
      next.run();
    } else {
      open(aside.get());
      document.leave(() -> leaveAside(next));
    }
  }
}
