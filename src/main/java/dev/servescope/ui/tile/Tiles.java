package dev.servescope.ui.tile;

import dev.servescope.run.Run;
import dev.servescope.study.Trust;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The row of tiles. However often it is told of news, it redraws at most ten times a second. */
public final class Tiles extends HBox {
  /** The row's height in sizes of its type. */
  private static final double HEIGHT = 5.7;

  private static final double LARGE = 9;
  private static final double SMALL = 7.4;
  private static final int FEWEST = 3;

  /** What stays longest where there is room for a few. */
  private static final List<Metric> BY_WEIGHT =
      List.of(
          Metric.P95,
          Metric.SUCCESS,
          Metric.COST,
          Metric.QUEUE,
          Metric.UTILIZATION,
          Metric.PER_THOUSAND);

  private final Map<Metric, HeadlineTile> tiles = new EnumMap<>(Metric.class);
  private final PauseTransition pause = new PauseTransition(Duration.millis(100));
  private @Nullable Runnable waiting;
  private boolean large;

  /** Six tiles that show nothing yet. */
  public Tiles() {
    getStyleClass().add("tiles");
    setId("tiles");
    for (var metric : Metric.values()) {
      var tile = new HeadlineTile(metric);
      HBox.setHgrow(tile, Priority.ALWAYS);
      tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      tile.setPrefWidth(100);
      tiles.put(metric, tile);
    }
    getChildren().setAll(tiles.values());
    pause.setOnFinished(over -> drawWaiting());
    widthProperty().subscribe(this::fit);
    heightProperty().subscribe(this::fit);
  }

  /** Shows large tiles or small ones, as many as there is room for. */
  public void showLarge(boolean now) {
    large = now;
    fit();
  }

  private void fit() {
    double em = Math.max(1, getHeight() / HEIGHT);
    int room = (int) (getWidth() / ((large ? LARGE : SMALL) * em));
    int count = Math.clamp(room, FEWEST, BY_WEIGHT.size());
    tiles.forEach(
        (metric, tile) -> {
          boolean there = BY_WEIGHT.indexOf(metric) < count;
          tile.setVisible(there);
          tile.setManaged(there);
        });
  }

  /**
   * Lets somebody choose how precise the figures are to be.
   *
   * @param precision half width over mean; 0 for no intervals, whose room the tiles then use
   */
  public void offerPrecision(DoubleProperty precision) {
    var menu = new PrecisionMenu(precision);
    setOnContextMenuRequested(
        asked -> {
          menu.show(this, asked.getScreenX(), asked.getScreenY());
          asked.consume();
        });
    addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> menu.hide());
    precision.subscribe(
        now -> tiles.values().forEach(tile -> tile.reserveMargin(now.doubleValue() > 0)));
  }

  /**
   * Shows a run, at once or within a tenth of a second.
   *
   * @param pinned the run to compare with
   * @param seconds how much of the runs to look at; infinity is all
   * @param trust how far the run can be trusted, or null while that is not known
   * @param secret whether nothing of what comes later may be seen
   */
  public void show(
      Run run, @Nullable Run pinned, double seconds, @Nullable Trust trust, boolean secret) {
    waiting = () -> draw(run, pinned, seconds, trust, secret);
    if (pause.getStatus() != Animation.Status.RUNNING) {
      drawWaiting();
    }
  }

  private void drawWaiting() {
    var next = waiting;
    if (next != null) {
      waiting = null;
      next.run();
      pause.playFromStart();
    }
  }

  private void draw(
      Run run, @Nullable Run pinned, double seconds, @Nullable Trust trust, boolean secret) {
    tiles.forEach(
        (metric, tile) -> {
          var reading = TileReading.of(metric, run, pinned, seconds, trust);
          tile.show(secret ? reading.withoutFuture(seconds / run.horizonSeconds()) : reading);
        });
  }
}
