package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.compare.CompareAlbum;
import dev.servescope.ui.compare.CompareView;
import dev.servescope.ui.export.ExportActions;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Scenarios beside each other on the same traffic. */
final class CompareMode implements ModeView {
  static final String ID = "compare";

  private final CompareView view;
  private final Exports exports;

  CompareMode(WindowModel model) {
    view = new CompareView(model.compare(), model::addToComparison, model::compareFivePatterns);
    exports = new Exports(model, () -> view.getScene().getWindow());
    view.exportBy(new Actions());
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
    return Optional.of(() -> new Actions().ask(CompareAlbum.WHOLE));
  }

  /** Exports of what is compared. */
  private final class Actions implements ExportActions {
    @Override
    public void ask(String key) {
      exports.ask(view.album(), key, Messages.of("compare.export.nothing"));
    }

    @Override
    public void copy(String key) {
      exports.copy(view.album(), key, Messages.of("compare.export.nothing"));
    }
  }
}
