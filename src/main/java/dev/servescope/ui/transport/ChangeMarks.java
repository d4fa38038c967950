package dev.servescope.ui.transport;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The timed changes over the time line, a flag each. A flag is dragged to another time, pressed to
 * be edited, and taken out with Delete or its menu; with the keyboard, left and right move it by a
 * frame, with Shift by ten.
 */
public final class ChangeMarks extends Pane {
  private static final PseudoClass HARM = PseudoClass.getPseudoClass("harm");
  private static final double NEAR = 3;

  private final List<Flag> flags = new ArrayList<>();
  private @Nullable Slider line;
  private double length = 1;
  private double frame = 1;
  private Listener listener = Listener.NONE;
  private @Nullable Flag held;

  /** What becomes of what somebody does to a mark. */
  public interface Listener {
    /** Nobody cares. */
    Listener NONE =
        new Listener() {
          @Override
          public int moved(int index, double seconds) {
            return index;
          }

          @Override
          public void dropped() {}

          @Override
          public void removed(int index) {}

          @Override
          public void chosen(int index) {}
        };

    /**
     * A mark is on its way to a time.
     *
     * @return its place among the marks from now on
     */
    int moved(int index, double seconds);

    /** A mark has come to where it is to stay. */
    void dropped();

    /** A mark is to go. */
    void removed(int index);

    /** A mark is to be edited. */
    void chosen(int index);
  }

  /** No marks. */
  public ChangeMarks() {
    setPickOnBounds(false);
    setId("change-marks");
  }

  /** Lies over a slider whose values are seconds of the run. */
  void over(Slider slider) {
    line = slider;
    slider.widthProperty().subscribe(this::requestLayout);
  }

  /** Says what becomes of what somebody does. */
  public void listen(Listener other) {
    listener = other;
  }

  /** The length of the run and of one step, in seconds. */
  void follow(double runSeconds, double frameSeconds) {
    length = runSeconds;
    frame = frameSeconds;
    requestLayout();
  }

  /** Shows other marks; the one that is held stays in hand. */
  public void show(List<ChangeMark> marks) {
    // Flags that stay are not taken out and put back: that would end the drag of the one in hand.
    while (flags.size() > marks.size()) {
      getChildren().remove(flags.removeLast());
    }
    while (flags.size() < marks.size()) {
      flags.add(new Flag());
      getChildren().add(flags.getLast());
    }
    for (int i = 0; i < flags.size(); i++) {
      flags.get(i).show(i, marks.get(i));
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (var flag : flags) {
      double width = flag.prefWidth(-1);
      double x = pixel(flag.mark.seconds()) - width / 2;
      double height = flag.prefHeight(-1);
      // Its tip stands on the thumb that would be there.
      double y = Math.max(0, (getHeight() - thumb()) / 2 - height);
      flag.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
  }

  private double thumb() {
    return line != null && line.lookup(".thumb") instanceof Region thumb ? thumb.getWidth() : 16;
  }

  private double pixel(double seconds) {
    double room = getWidth() - thumb();
    return thumb() / 2 + room * Math.clamp(seconds / length, 0, 1);
  }

  private double seconds(double pixel) {
    return Math.clamp((pixel - thumb() / 2) / (getWidth() - thumb()), 0, 1) * length;
  }

  /** One timed change. */
  private final class Flag extends Region {
    private final ContextMenu menu = new ContextMenu();
    private final EventHandler<MouseEvent> drag = this::drag;
    private final EventHandler<MouseEvent> release = this::release;
    private ChangeMark mark = new ChangeMark(0, "", false);
    private int index;
    private double pressedAt;
    private boolean dragged;

    Flag() {
      getStyleClass().add("change-mark");
      setFocusTraversable(true);
      setAccessibleRole(AccessibleRole.BUTTON);
      addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
      addEventHandler(KeyEvent.KEY_PRESSED, this::key);
      addEventHandler(KeyEvent.KEY_RELEASED, released -> listener.dropped());
      addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
      menu.getItems()
          .setAll(
              item("edit", () -> listener.chosen(index)),
              item("remove", () -> listener.removed(index)));
    }

    private static MenuItem item(String id, Runnable action) {
      var item = new MenuItem(Messages.of("transport.change." + id));
      item.setId("change-" + id);
      item.setOnAction(chosen -> action.run());
      return item;
    }

    void show(int place, ChangeMark other) {
      index = place;
      mark = other;
      setId("change-mark-" + place);
      pseudoClassStateChanged(HARM, other.harm());
      var text = Messages.of("transport.change", Clock.text(other.seconds(), length), other.text());
      Tip.setText(this, text);
      setAccessibleText(text);
    }

    private void press(MouseEvent event) {
      requestFocus();
      event.consume();
      if (event.getButton() == MouseButton.PRIMARY) {
        pressedAt = event.getSceneX();
        dragged = false;
        held = this;
        // Followed wherever the pointer goes: the flag in hand may be another one by then.
        getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
        getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, release);
      }
    }

    private void drag(MouseEvent event) {
      boolean still = !dragged && Math.abs(event.getSceneX() - pressedAt) < NEAR;
      if (!still) {
        dragged = true;
        moveTo(seconds(ChangeMarks.this.sceneToLocal(event.getSceneX(), 0).getX()));
      }
      event.consume();
    }

    /** The flags keep their places in the order of time, so another may be the one in hand. */
    private void moveTo(double seconds) {
      var hand = held == null ? this : held;
      int place = listener.moved(hand.index, Math.clamp(seconds, 0, length));
      if (place < flags.size() && place != hand.index) {
        held = flags.get(place);
        held.requestFocus();
      }
    }

    private void release(MouseEvent event) {
      getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
      getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
      if (dragged) {
        listener.dropped();
      } else {
        listener.chosen(index);
      }
      held = null;
      event.consume();
    }

    private void key(KeyEvent event) {
      double step = event.isShiftDown() ? 10 * frame : frame;
      switch (event.getCode()) {
        case LEFT -> moveTo(mark.seconds() - step);
        case RIGHT -> moveTo(mark.seconds() + step);
        case ENTER -> listener.chosen(index);
        case DELETE, BACK_SPACE -> listener.removed(index);
        default -> {
          return;
        }
      }
      event.consume();
    }

    private void offer(ContextMenuEvent event) {
      menu.show(this, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }
}
