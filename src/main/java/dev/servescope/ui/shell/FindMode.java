package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.find.FindView;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The search for the cheapest scenario that meets targets, and the guide to patterns. */
final class FindMode implements ModeView {
  private final WindowModel model;
  private final FindView view;
  private final Exports exports;

  FindMode(WindowModel model) {
    this.model = model;
    view = new FindView(model.find());
    exports = new Exports(model, () -> view.getScene().getWindow());
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.dress(palette, textSize);
  }

  @Override
  public Optional<Runnable> export() {
    return Optional.of(
        () ->
            exports.ask(
                view.album(model.explore().editor().scenario()),
                "",
                Messages.of("find.export.nothing")));
  }
}
