package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;

/** The window's search: what is asked on the left, what came of it beside it. */
public final class FindView extends BorderPane {
  private final FindResults results;

  /** Shows a model. */
  public FindView(FindModel model) {
    setId("find");
    results = new FindResults(model);
    setLeft(new FindForm(model));
    setCenter(results);
  }

  /**
   * What can be exported; empty where there is no chart.
   *
   * @param asked the scenario that the question is about
   */
  public Optional<Album> album(Scenario asked) {
    return results.album(asked);
  }

  /** Draws the chart in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    results.dress(palette, textSize);
  }
}
