package dev.servescope.ui.stage;

import dev.servescope.ui.Late;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.Views;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A story as a waterfall: a line for each part, with a bar at its time and how long it took. */
public final class StoryPanel extends VBox {
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
  private static final double LEAST_BAR = 2;
  private static final double LABELS = 37;
  private static final double TIMES = 28;

  @FXML Label title;
  @FXML Label summary;
  @FXML Button close;
  @FXML GridPane rows;
  @FXML ScrollPane scroll;
  private final List<Line> lines = new ArrayList<>();
  private final Late<StoryPanel> contents = new Late<>(this::load);
  private Runnable closing = () -> {};
  private @Nullable Story shown;

  /** Loads what it is made of; only a panel that tells has it. */
  private StoryPanel load() {
    Views.fill(this);
    close.setOnAction(pressed -> closing.run());
    rows.getColumnConstraints().setAll(column(LABELS), column(100 - LABELS - TIMES), column(TIMES));
    return this;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.SOMETIMES);
    return column;
  }

  /** Calls somebody when the story is to be closed, by its button or by Escape. */
  void onClose(Runnable listener) {
    closing = listener;
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            listener.run();
          }
        });
  }

  /** The story that is told, or null. */
  public @Nullable Story story() {
    return shown;
  }

  /** Tells a story; null tells none. */
  void tell(@Nullable Story story) {
    if (story == null ? shown == null : story.equals(shown)) {
      return;
    }
    boolean other = story == null || shown == null || !story.title().equals(shown.title());
    shown = story;
    lines.clear();
    if (story != null) {
      contents.get().write(story);
      if (other) {
        scroll.setVvalue(0);
      }
    }
  }

  private void write(Story story) {
    rows.getChildren().clear();
    title.setText(story.title());
    summary.setText(story.summary());
    for (int i = 0; i < story.rows().size(); i++) {
      add(i, story.rows().get(i), story);
    }
  }

  /** Fades what is later than a moment, in nanoseconds. */
  void look(long now) {
    lines.forEach(line -> line.look(now));
  }

  private void add(int index, StoryRow row, Story story) {
    var what =
        new Label(row.where().isEmpty() ? row.what() : row.what() + " \u00b7 " + row.where());
    what.getStyleClass().add("story-what");
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    Tip.setText(what, what.getText());
    var time = new Label(time(row, story));
    time.getStyleClass().add("story-time");
    time.setId("story-time-" + index);
    time.setMinWidth(0);
    what.setAccessibleText(what.getText() + ", " + time.getText());
    var line = new Line(row, what, new Bar(row, story));
    lines.add(line);
    rows.addRow(index, what, line.bar(), time);
  }

  /** When it began, from the start of the story, and how long it took. */
  private static String time(StoryRow row, Story story) {
    double start = (row.fromNanos() - story.fromNanos()) / 1e9;
    var from = story.fromNanos() == 0 ? Numbers.clock(start) : Numbers.duration(start);
    return row.toNanos() == row.fromNanos()
        ? Messages.of("stage.story.at", from)
        : Messages.of("stage.story.for", from, Numbers.duration(row.seconds()));
  }

  /** A row as it is shown. */
  private record Line(StoryRow row, Label what, Bar bar) {
    void look(long now) {
      what.pseudoClassStateChanged(LATER, row.fromNanos() > now);
      double whole = row.toNanos() - row.fromNanos();
      bar.split(whole > 0 ? (now - row.fromNanos()) / whole : row.fromNanos() > now ? 0 : 1);
    }
  }

  /** A bar at its place in the whole time of a story; what is later than now is faded. */
  private static final class Bar extends Pane {
    private final Region bar = new Region();
    private final Region rest = new Region();
    private final double from;
    private final double to;
    private double past = 1;

    Bar(StoryRow row, Story story) {
      double whole = Math.max(1, story.toNanos() - story.fromNanos());
      from = (row.fromNanos() - story.fromNanos()) / whole;
      to = (row.toNanos() - story.fromNanos()) / whole;
      getStyleClass().add("story-track");
      for (var part : List.of(bar, rest)) {
        part.setStyle("-fx-background-color: " + row.role().cssName() + ";");
        part.getStyleClass().add("story-bar");
      }
      rest.pseudoClassStateChanged(LATER, true);
      getChildren().addAll(bar, rest);
    }

    /** Which share of it has passed. */
    void split(double share) {
      double next = Math.clamp(share, 0.0, 1.0);
      if (next != past) {
        past = next;
        requestLayout();
      }
    }

    @Override
    protected void layoutChildren() {
      double width = Math.max(LEAST_BAR, (to - from) * getWidth());
      double x = Math.min(from * getWidth(), getWidth() - width);
      double height = Math.round(getHeight() * 0.6);
      double y = Math.round((getHeight() - height) / 2);
      double cut = Math.round(width * past);
      bar.resizeRelocate(x, y, cut, height);
      rest.resizeRelocate(x + cut, y, width - cut, height);
    }
  }
}
