package dev.servescope.ui.explore;

import dev.servescope.ui.Views;
import dev.servescope.ui.chart.Events;
import dev.servescope.ui.knob.KnobPanel;
import dev.servescope.ui.tile.Tiles;
import dev.servescope.ui.transport.ChangeMarks;
import dev.servescope.ui.transport.Transport;
import dev.servescope.ui.why.WhyStrip;
import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;

/** Knobs on the left, tiles and charts beside them, the transport below. */
public final class ExploreView extends BorderPane {
  private final ExploreModel model;
  @FXML private KnobPanel knobs;
  @FXML private Tiles tiles;
  @FXML private Charts charts;
  @FXML private WhyStrip why;
  @FXML private Transport transport;
  private boolean quiet;

  /** Shows a model. */
  public ExploreView(ExploreModel model) {
    this.model = model;
    Views.fill(this);
    charts.connect(model);
    knobs.connect(model.editor(), model.acting().lensProperty());
    transport.connect(model.playhead());
    direct();
    why.onMove(model.editor()::edit);
    model.advice().adviceProperty().subscribe(why::show);
    tiles.offerPrecision(model.trust().precisionProperty());
    model.trust().trustProperty().subscribe(this::showTiles);
    model.runs().runProperty().subscribe(this::showTiles);
    model.pinnedProperty().subscribe(this::showTiles);
    model.playhead().positionProperty().subscribe(this::showTilesWhileMoving);
    model.playhead().playingProperty().subscribe(this::showTiles);
    model.playhead().scrubbingProperty().subscribe(this::showTiles);
    model.futureHiddenProperty().subscribe((before, hidden) -> hideFuture());
  }

  /** What is done to the run while it is watched. */
  private void direct() {
    var acting = model.acting();
    transport.offerActing(
        acting.fromStartProperty(), acting.underWayProperty().map(Boolean.class::cast));
    transport.offerSpike(
        model.director()::spike, model.editor().scenarioProperty().map(Director::maySpike));
    transport.marks().listen(new MarkListener());
    model
        .editor()
        .scenarioProperty()
        .subscribe(scenario -> transport.marks().show(Events.marks(scenario)));
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
    showWhy();
    showTiles();
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

  private void showTilesWhileMoving() {
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
