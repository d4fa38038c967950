package dev.servescope.ui.mode;

import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What stands in the middle of the window in one of its modes. */
public interface ModeView {
  /** The node itself. */
  Node node();

  /** Draws its charts in a palette, with text of a size in pixels; called once. */
  void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize);

  /** Asks for a picture of what is shown; empty where the mode has none to give. */
  default Optional<Runnable> export() {
    return Optional.empty();
  }
}
