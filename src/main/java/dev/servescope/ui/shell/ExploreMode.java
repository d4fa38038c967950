package dev.servescope.ui.shell;

import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.export.ChartMenu;
import dev.servescope.ui.export.Subject;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One scenario, its knobs and its charts. */
final class ExploreMode implements ModeView {
  private final ExploreView view;
  private final Exports exports;

  ExploreMode(WindowModel model) {
    view = new ExploreView(model.explore());
    view.onGuide(model::askForPattern);
    exports = new Exports(model, () -> view.getScene().getWindow());
    view.charts().panels().forEach(panel -> ChartMenu.install(panel, exports));
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.charts().dress(palette, textSize);
  }

  @Override
  public Optional<Runnable> export() {
    return Optional.of(() -> exports.ask(focused()));
  }

  /** The chart that has the focus, else the whole dashboard. */
  private Subject focused() {
    return view.charts().views().entrySet().stream()
        .filter(entry -> entry.getValue().isFocused())
        .<Subject>map(entry -> new Subject.Chart(entry.getKey()))
        .findFirst()
        .orElse(new Subject.Whole());
  }
}
