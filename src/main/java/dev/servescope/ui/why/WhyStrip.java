package dev.servescope.ui.why;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.why.Advice;
import dev.servescope.study.why.Measured;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.Views;
import dev.servescope.ui.text.Lines;
import dev.servescope.ui.text.Numbers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Why the run is as it is, and what to do next. In a narrow window the moves stand below the
 * sentences, which are cut short, and whole when pointed at.
 */
public final class WhyStrip extends Pane {
  /** Lengths in the height of the type. */
  private static final double ROOMY = 64;

  private static final double TWO_LINES = 3;

  /** Two lines for a move, and two for what comes of it. */
  private static final double MOVE = 5;

  private static final double GAP = 0.6;

  /** The share of the room that sentences have beside moves. */
  private static final double SENTENCES = 0.44;

  @FXML Label sentences;
  @FXML StackPane next;
  @FXML Label state;
  @FXML HBox moves;
  @FXML Button guide;
  private Consumer<Scenario> apply = scenario -> {};

  /** A strip that says nothing yet. */
  public WhyStrip() {
    Views.fill(this);
    sentences.textProperty().subscribe(whole -> Tip.setText(sentences, whole));
  }

  /** Hands a scenario on when its move is pressed. */
  public void onMove(Consumer<Scenario> taken) {
    apply = taken;
  }

  /** Asks for the pattern that suits when the compass is pressed. */
  public void onGuide(Runnable ask) {
    guide.setOnAction(pressed -> ask.run());
  }

  /** Shows what is known of the present run; null while nothing is. */
  public void show(@Nullable Advice advice) {
    if (advice == null) {
      // The sentences of the run before stay until there are others: a strip must not flicker.
      say(Messages.of("why.waiting"), List.of());
      return;
    }
    sentences.setText(Lines.kept(FindingTexts.of(advice.diagnosis())));
    switch (advice) {
      case Advice.Looking looking -> say(looking(looking), List.of());
      case Advice.TooLong tooLong -> say(Messages.of("why.too-long"), List.of());
      case Advice.Found found -> show(found);
    }
  }

  /** The present scenario could not be run: there is nothing to ask about. */
  public void giveUp() {
    clear();
    say(Messages.of("why.no-run"), List.of());
  }

  /** Another scenario is opened: what was said is of the one before. */
  public void clear() {
    sentences.setText("");
  }

  private static String looking(Advice.Looking looking) {
    return looking.most() == 0
        ? Messages.of("why.waiting")
        : Messages.of(
            "why.looking",
            Numbers.percent(Math.floor(100.0 * looking.done() / looking.most()) / 100));
  }

  private void show(Advice.Found found) {
    if (found.best().isEmpty()) {
      say(MoveTexts.nothing(found.goal(), found.tried()), List.of());
      return;
    }
    var buttons =
        IntStream.range(0, found.best().size())
            .mapToObj(i -> button(i + 1, found.best().get(i), found))
            .toList();
    say("", buttons);
  }

  private Node button(int place, Measured measured, Advice.Found found) {
    var button =
        new MoveButton(place, measured, found, () -> apply.accept(measured.move().scenario()));
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void say(String text, List<? extends Node> buttons) {
    state.setText(text);
    state.setVisible(!text.isEmpty());
    state.setManaged(state.isVisible());
    moves.getChildren().setAll(buttons);
    moves.setVisible(!buttons.isEmpty());
    moves.setManaged(moves.isVisible());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double em() {
    return sentences.getFont().getSize();
  }

  private boolean isNarrow(double width) {
    return width < ROOMY * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    double content = isNarrow(width) ? TWO_LINES + MOVE : MOVE;
    return snappedTopInset() + content * em() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double compass = snapSizeX(guide.prefWidth(-1));
    double gap = GAP * em();
    double width = getWidth() - left - snappedRightInset() - compass - gap;
    double height = getHeight() - top - snappedBottomInset();
    double tall = snapSizeY(guide.prefHeight(-1));
    double middle = snapPositionY(top + (height - tall) / 2);
    guide.resizeRelocate(left + width + gap, middle, compass, tall);
    if (isNarrow(getWidth())) {
      double above = TWO_LINES * em();
      sentences.resizeRelocate(left, top, width, above);
      next.resizeRelocate(left, top + above, width, height - above);
    } else {
      double first = snapSizeX(SENTENCES * width);
      sentences.resizeRelocate(left, top, first, height);
      next.resizeRelocate(left + first + gap, top, width - first - gap, height);
    }
  }
}
