package dev.servescope.ui.shell;

import dev.servescope.ui.find.FindView;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The search for the cheapest scenario that meets targets, and the guide to patterns. */
final class FindMode implements ModeView {
  private final FindView view;

  FindMode(WindowModel model) {
    view = new FindView(model.find());
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.dress(palette, textSize);
  }
}
