package dev.servescope.ui.explore;

import dev.servescope.ui.Views;
import dev.servescope.ui.knob.KnobPanel;
import dev.servescope.ui.stage.StagePanel;
import dev.servescope.ui.stage.StageSize;
import dev.servescope.ui.tile.Tiles;
import dev.servescope.ui.transport.Transport;
import dev.servescope.ui.why.WhyStrip;
import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Knobs on the left, tiles, stage and charts beside them, the transport below. */
public final class ExploreView extends BorderPane {
  /** How much of the height the stage has beside the charts. */
  private static final double STAGE_SHARE = 0.24;

  private final ExploreModel model;
  @FXML private KnobPanel knobs;
  @FXML private Tiles tiles;
  @FXML private StagePanel stage;
  @FXML private Charts charts;
  @FXML private WhyStrip why;
  @FXML private Transport transport;

  /** Shows a model. */
  public ExploreView(ExploreModel model) {
    this.model = model;
    Views.fill(this);
    charts.connect(model);
    stage.connect(model.stage());
    model.stage().sizeProperty().subscribe(this::arrange);
    heightProperty().subscribe(() -> arrange(model.stage().sizeProperty().get()));
    knobs.connect(model.editor());
    transport.connect(model.playhead());
    why.onMove(model.editor()::edit);
    model.advice().adviceProperty().subscribe(why::show);
    tiles.offerPrecision(model.trust().precisionProperty());
    model.trust().trustProperty().subscribe(this::showTiles);
    model.runs().runProperty().subscribe(this::showTiles);
    model.pinnedProperty().subscribe(this::showTiles);
    model.playhead().positionProperty().subscribe(this::showTilesWhileMoving);
    model.playhead().playingProperty().subscribe(this::showTiles);
    model.playhead().scrubbingProperty().subscribe(this::showTiles);
  }

  /** Offers to ask which pattern suits the traffic. */
  public void onGuide(Runnable ask) {
    why.onGuide(ask);
  }

  /** The charts, for pictures of them. */
  public Charts charts() {
    return charts;
  }

  /** The stage, to be dressed and given its menu. */
  public StagePanel stage() {
    return stage;
  }

  private void arrange(StageSize size) {
    boolean large = size == StageSize.LARGE;
    charts.setVisible(!large);
    charts.setManaged(!large);
    VBox.setVgrow(stage, large ? Priority.ALWAYS : Priority.NEVER);
    boolean beside = size == StageSize.BESIDE;
    double height = beside ? Math.round(getHeight() * STAGE_SHARE) : Region.USE_COMPUTED_SIZE;
    stage.setPrefHeight(height);
    stage.setMinHeight(beside ? height : Region.USE_PREF_SIZE);
  }

  private void showTilesWhileMoving() {
    if (!Double.isInfinite(model.shownSeconds())) {
      showTiles();
    }
  }

  private void showTiles() {
    var run = model.runs().runProperty().get();
    if (run != null) {
      tiles.show(
          run,
          model.pinnedProperty().get(),
          model.shownSeconds(),
          model.trust().trustProperty().get());
    }
  }
}
