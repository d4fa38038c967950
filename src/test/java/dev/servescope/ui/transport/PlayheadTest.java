package dev.servescope.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayheadTest {
  private final Playhead playhead = new Playhead();

  @BeforeEach
  void anHourInFramesOfSixSeconds() {
    playhead.follow(3600, 3600, 6);
    playhead.rewind(3600);
  }

  private double position() {
    return playhead.positionProperty().get();
  }

  @Test
  void anHourPlaysInAboutAMinute() {
    assertThat(playhead.speedProperty().get()).isEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.01", "10, 0.1", "60, 1", "450, 10", "86400, 1800", "31536000, 604800"})
  void aRunOfAnyLengthGetsASpeedToWatchItAt(double length, double speed) {
    assertThat(Speeds.pleasantFor(length)).isEqualTo(speed);
  }

  @Test
  void playingMovesByTheSpeed() {
    playhead.play();
    playhead.advance(0.5);
    assertThat(position()).isEqualTo(30);
  }

  @Test
  void nothingMovesWhilePausedOrHeld() {
    playhead.advance(1);
    playhead.play();
    playhead.scrubbingProperty().set(true);
    playhead.advance(1);
    assertThat(position()).isZero();
  }

  @Test
  void itStopsAtTheEndAndPlaysAgainFromTheStart() {
    playhead.play();
    playhead.advance(1000);
    assertThat(position()).isEqualTo(3600);
    assertThat(playhead.playingProperty().get()).isFalse();
    playhead.toggle();
    assertThat(position()).isZero();
    assertThat(playhead.playingProperty().get()).isTrue();
  }

  @Test
  void itWaitsWhereTheSimulationIs() {
    playhead.follow(3600, 100, 6);
    playhead.play();
    playhead.advance(1000);
    assertThat(position()).isEqualTo(100);
    assertThat(playhead.playingProperty().get()).isTrue();
  }

  @Test
  void stepsGoFrameByFrameAndStop() {
    playhead.play();
    playhead.scrubTo(100);
    playhead.step(1);
    assertThat(position()).isEqualTo(108, within(1e-9));
    assertThat(playhead.playingProperty().get()).isFalse();
    playhead.step(-1);
    playhead.step(-1);
    assertThat(position()).isEqualTo(96, within(1e-9));
  }

  @Test
  void itStaysInsideTheRun() {
    playhead.scrubTo(-5);
    assertThat(position()).isZero();
    playhead.scrubTo(9999);
    playhead.step(1);
    assertThat(position()).isEqualTo(3600);
    playhead.follow(1800, 1800, 3);
    assertThat(position()).isEqualTo(1800);
  }
}
