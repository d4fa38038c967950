package dev.servescope.ui.transport;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import javafx.animation.AnimationTimer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The controls of a {@link Playhead}: to the start, back, play, on, speed, clock and scrubber. */
public final class Transport extends HBox {
  private static final double ROOMY = 1100;

  @FXML Button start;
  @FXML Button back;
  @FXML Button play;
  @FXML Button forward;
  @FXML FontIcon playIcon;
  @FXML Label clock;
  @FXML Label end;
  @FXML ComboBox<Double> speed;
  @FXML ToggleButton fromStart;
  @FXML FontIcon actingIcon;
  @FXML Slider scrubber;
  @FXML ChangeMarks marks;
  @FXML Button spike;
  private boolean showing;

  /** The bar, to be connected. */
  public Transport() {
    Views.fill(this);
    speed.getItems().setAll(Speeds.ALL);
    speed.setConverter(new SpeedText());
    marks.over(scrubber);
    fromStart.contentDisplayProperty().bind(widthProperty().map(Transport::room));
  }

  /** Shows and moves a playhead from now on. */
  public void connect(Playhead shown) {
    start.setOnAction(pressed -> shown.toStart());
    back.setOnAction(pressed -> shown.step(-1));
    play.setOnAction(pressed -> shown.toggle());
    forward.setOnAction(pressed -> shown.step(1));
    speed.valueProperty().subscribe(chosen -> choose(shown, chosen));
    shown.speedProperty().subscribe(now -> speed.setValue(now.doubleValue()));
    shown.playingProperty().subscribe(this::showPlaying);
    shown.positionProperty().subscribe(now -> showPosition(now.doubleValue()));
    shown.lengthProperty().subscribe(now -> showLength(shown, now.doubleValue()));
    scrubber.valueProperty().subscribe((before, now) -> scrubbed(shown, now.doubleValue()));
    scrubber.valueChangingProperty().subscribe(held -> hold(shown, held));
    new Film(shown).start();
  }

  private static ContentDisplay room(Number width) {
    return width.doubleValue() < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
  }

  /**
   * Offers to choose from when on changes act, which makes sense while the film is under way.
   *
   * @param chosen whether they hold from the start of the run even then
   */
  public void offerActing(Property<Boolean> chosen, ObservableValue<Boolean> underWay) {
    fromStart.selectedProperty().bindBidirectional(chosen);
    fromStart.visibleProperty().bind(underWay);
    fromStart.managedProperty().bind(underWay);
    fromStart.selectedProperty().subscribe(this::showActing);
  }

  private void showActing(boolean whole) {
    fromStart.setText(Messages.of(whole ? "transport.acting.start" : "transport.acting.here"));
    actingIcon.setIconLiteral(whole ? "fth-skip-back" : "fth-corner-right-down");
  }

  /** The timed changes over the time line. */
  public ChangeMarks marks() {
    return marks;
  }

  /**
   * Offers a spike of traffic at the playhead.
   *
   * @param possible whether traffic heeds it
   */
  public void offerSpike(Runnable make, ObservableValue<Boolean> possible) {
    spike.setOnAction(pressed -> make.run());
    spike.disableProperty().bind(possible.map(may -> !may));
  }

  private static void choose(Playhead shown, @Nullable Double speed) {
    if (speed != null) {
      shown.speedProperty().set(speed);
    }
  }

  private void showPlaying(boolean playing) {
    playIcon.setIconLiteral(playing ? "fth-pause" : "fth-play");
    play.setAccessibleText(Messages.of(playing ? "transport.pause" : "transport.play"));
  }

  private void showPosition(double seconds) {
    clock.setText(Clock.text(seconds, scrubber.getMax()));
    if (!scrubber.isValueChanging()) {
      showing = true;
      scrubber.setValue(seconds);
      showing = false;
    }
  }

  private void showLength(Playhead shown, double seconds) {
    boolean known = seconds > 0;
    marks.setVisible(known);
    end.setText(known ? Clock.text(seconds, seconds) : "");
    if (known) {
      turnTo(shown, seconds);
    }
  }

  private void turnTo(Playhead shown, double seconds) {
    showing = true;
    scrubber.setMax(seconds);
    scrubber.setBlockIncrement(seconds / 100);
    marks.follow(seconds, shown.frameSeconds());
    showing = false;
    showPosition(shown.positionProperty().get());
  }

  private void hold(Playhead shown, boolean held) {
    shown.scrubbingProperty().set(held);
    showPosition(shown.positionProperty().get());
  }

  private void scrubbed(Playhead shown, double seconds) {
    if (!showing) {
      shown.scrubTo(seconds);
      // It may not go as far: to what is not simulated yet, or is still to be predicted.
      showPosition(shown.positionProperty().get());
    }
  }

  /** Moves the playhead with every picture that is shown. */
  private static final class Film extends AnimationTimer {
    private static final double LONGEST_PAUSE = 0.25;

    private final Playhead playhead;
    private long before;

    Film(Playhead playhead) {
      this.playhead = playhead;
    }

    @Override
    public void handle(long now) {
      playhead.advance(Math.min((now - before) / 1e9, LONGEST_PAUSE));
      before = now;
    }
  }

  private static final class SpeedText extends StringConverter<Double> {
    @Override
    public String toString(@Nullable Double speed) {
      return speed == null ? "" : Speeds.text(speed);
    }

    @Override
    public Double fromString(String text) {
      throw new UnsupportedOperationException("the list is not editable");
    }
  }
}
