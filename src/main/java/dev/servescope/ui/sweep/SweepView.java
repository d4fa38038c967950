package dev.servescope.ui.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.SweepRunner;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;

/** The window's sweeps: what is swept on the left, what came of it beside it. */
public final class SweepView extends BorderPane {
  private final SweepModel model;
  private final SweepResults results;

  /** Shows a model. */
  SweepView(SweepModel model) {
    this.model = model;
    setId("sweep");
    results = new SweepResults(model);
    setLeft(new SweepForm(model));
    setCenter(results);
  }

  /**
   * Sweeps the scenario of the window.
   *
   * @param beside draws; a sweep of many points takes longer than a pulse of the window
   * @param opener shows a scenario on its own
   */
  public static SweepView of(
      ObservableValue<Scenario> scenario,
      SweepRunner runner,
      Beside beside,
      Consumer<Scenario> opener) {
    return new SweepView(new SweepModel(scenario, runner, beside, opener));
  }

  /** What can be exported; empty before the first run came. */
  public Optional<Album> album() {
    return Optional.ofNullable(model.drawingProperty().get()).map(SweepAlbum::of);
  }

  /** Draws the charts in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    results.dress(palette, textSize);
  }
}
