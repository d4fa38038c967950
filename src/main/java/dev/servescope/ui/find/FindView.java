package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.Finder;
import dev.servescope.ui.theme.Palette;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;

/** The window's search: what is asked on the left, what came of it beside it. */
public final class FindView extends BorderPane {
  private final FindResults results;

  FindView(FindModel model) {
    setId("find");
    results = new FindResults(model);
    setLeft(new FindForm(model));
    setCenter(results);
  }

  /**
   * Asks about the scenario of the window.
   *
   * @param opened the scenario as it was opened; with another one the question is a new one
   * @param opener shows a scenario on its own
   */
  public static FindView of(
      ObservableValue<Scenario> scenario,
      ObservableValue<Scenario> opened,
      Finder finder,
      Consumer<Scenario> opener) {
    return new FindView(new FindModel(scenario, opened, finder, opener));
  }

  /** Draws the chart in a palette, with text of a size in pixels. */
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    results.dress(palette, textSize);
  }
}
