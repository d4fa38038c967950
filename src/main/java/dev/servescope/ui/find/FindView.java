package dev.servescope.ui.find;

import dev.servescope.ui.theme.Palette;
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

  /** Draws the chart in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    results.dress(palette, textSize);
  }
}
