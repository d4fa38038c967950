package dev.servescope.ui.explore;

import dev.servescope.ui.Views;
import dev.servescope.ui.chart.Events;
import dev.servescope.ui.knob.KnobPanel;
import dev.servescope.ui.stage.StagePanel;
import dev.servescope.ui.stage.StageSize;
import dev.servescope.ui.tile.Tiles;
import dev.servescope.ui.transport.ChangeMarks;
import dev.servescope.ui.transport.Transport;
import dev.servescope.ui.why.WhyStrip;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Knobs on the left, tiles, stage and charts beside them, the transport below. */
public final class ExploreView extends BorderPane {
  /** How much of the height the stage has beside the charts. */
  private static final double STAGE_SHARE = 0.24;

  /** The same beside a single chart. */
  private static final double LARGER_SHARE = 0.36;

  private final ExploreModel model;
  private final ContextMenu instanceMenu = new ContextMenu();
  @FXML KnobPanel knobs;
  @FXML Tiles tiles;
  @FXML StagePanel stage;
  @FXML Charts charts;
  @FXML WhyStrip why;
  @FXML Transport transport;
  private boolean quiet;

  /** Shows a model. */
  public ExploreView(ExploreModel model) {
    this.model = model;
    Views.fill(this);
    charts.connect(model);
    stage.connect(model.stage());
    model.stage().sizeProperty().subscribe(this::arrange);
    heightProperty().subscribe(() -> arrange(model.stage().sizeProperty().get()));
    model
        .choices()
        .shownProperty()
        .subscribe((before, now) -> arrange(model.stage().sizeProperty().get()));
    knobs.connect(model.editor(), model.acting().lensProperty());
    transport.connect(model.playhead());
    direct();
    why.onMove(model.editor()::edit);
    model.advice().adviceProperty().subscribe(why::show);
    model.runs().failureProperty().subscribe(this::giveUpAdvice);
    model.editor().openedProperty().subscribe((before, other) -> why.clear());
    tiles.offerPrecision(model.trust().precisionProperty());
    model.trust().trustProperty().subscribe(this::showTiles);
    model.runs().runProperty().subscribe(this::showTiles);
    model.pinnedProperty().subscribe(this::showTiles);
    model.playhead().positionProperty().subscribe(this::showTilesWhileMoving);
    model.playhead().playingProperty().subscribe(this::showTiles);
    model.playhead().scrubbingProperty().subscribe(this::showTiles);
    model.futureHiddenProperty().subscribe((before, hidden) -> hideFuture());
  }

  /** Without a run there is nothing to advise on. */
  private void giveUpAdvice(@Nullable Throwable failure) {
    if (failure != null) {
      why.giveUp();
    }
  }

  /** What is done to the run while it is watched. */
  private void direct() {
    var acting = model.acting();
    // The few knobs of a lesson, which stand for all others, always act from the start.
    transport.offerActing(
        acting.fromStartProperty(),
        acting.underWayProperty().flatMap(amid -> knobs.visibleProperty().map(all -> amid && all)));
    transport.offerSpike(
        model.director()::spike,
        model
            .editor()
            .frozenProperty()
            .flatMap(
                frozen ->
                    model
                        .editor()
                        .scenarioProperty()
                        .map(its -> !frozen && Director.maySpike(its))));
    transport.marks().listen(new MarkListener());
    stage.onInstanceMenu(this::offerInstance);
    model.editor().scenarioProperty().subscribe(this::showMarks);
    model.playhead().positionProperty().subscribe(this::showMarksThatAreReached);
    showMarks();
  }

  /** What is hidden comes to light as the film goes on. */
  private void showMarksThatAreReached() {
    if (model.futureHiddenProperty().get()) {
      showMarks();
    }
  }

  /** What can be done to an instance of the stage, where the playhead stands. */
  private void offerInstance(int pool, int shard, int replica, double screenX, double screenY) {
    var at = model.acting().now();
    instanceMenu.getItems().setAll(InstanceMenu.items(model, pool, shard, replica, at));
    instanceMenu.show(stage, screenX, screenY);
  }

  /** Offers to ask which pattern suits the traffic. */
  public void onGuide(Runnable ask) {
    why.onGuide(ask);
  }

  /** The charts, for pictures of them. */
  public Charts charts() {
    return charts;
  }

  /** The strip tells of the whole run: it goes while the future is hidden. */
  private void hideFuture() {
    showMarks();
    showWhy();
    showTiles();
  }

  private void showMarks() {
    boolean secret = model.futureHiddenProperty().get();
    double known = secret ? model.playhead().positionProperty().get() : Double.POSITIVE_INFINITY;
    transport
        .marks()
        .show(
            Events.marks(model.editor().scenario()).stream()
                .filter(mark -> mark.seconds() <= known)
                .toList());
  }

  private void showWhy() {
    boolean there = !model.futureHiddenProperty().get() && !quiet;
    why.setVisible(there);
    why.setManaged(there);
  }

  /** Takes advice away where it would be too much, such as beside a lesson. */
  public void keepQuiet(boolean wanted) {
    quiet = wanted;
    showWhy();
  }

  /** Shows few and large tiles, for an audience, or all. */
  public void showLarge(boolean large) {
    tiles.showLarge(large);
  }

  /** All knobs. */
  public KnobPanel knobs() {
    return knobs;
  }

  /** The stage, to be dressed and given its menu. */
  public StagePanel stage() {
    return stage;
  }

  private double stageShare() {
    return model.choices().shownProperty().get().size() == 1 ? LARGER_SHARE : STAGE_SHARE;
  }

  private void arrange(StageSize size) {
    boolean large = size == StageSize.LARGE;
    charts.setVisible(!large);
    charts.setManaged(!large);
    VBox.setVgrow(stage, large ? Priority.ALWAYS : Priority.NEVER);
    boolean beside = size == StageSize.BESIDE;
    double height = beside ? Math.round(getHeight() * stageShare()) : Region.USE_COMPUTED_SIZE;
    stage.setPrefHeight(height);
    stage.setMinHeight(beside ? height : Region.USE_PREF_SIZE);
  }

  private void showTilesWhileMoving() {
    if (model.futureHiddenProperty().get()) {
      showMarks();
    }
    if (!Double.isInfinite(model.shownSeconds())) {
      showTiles();
    }
  }

  /** What is done to a mark of the time line is done to the scenario. */
  private final class MarkListener implements ChangeMarks.Listener {
    @Override
    public int moved(int index, double seconds) {
      return model.director().move(index, model.acting().rounded(seconds));
    }

    @Override
    public void dropped() {
      model.director().moved();
    }

    @Override
    public void removed(int index) {
      model.director().remove(index);
    }

    @Override
    public void chosen(int index) {
      knobs.reveal("changes", index);
    }
  }

  private void showTiles() {
    var run = model.runs().runProperty().get();
    if (run != null) {
      tiles.show(
          run,
          model.pinnedProperty().get(),
          model.shownSeconds(),
          model.trust().trustProperty().get(),
          model.futureHiddenProperty().get());
    }
  }
}
