package dev.servescope.ui.shell;

import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.export.ChartMenu;
import dev.servescope.ui.export.Subject;
import dev.servescope.ui.gallery.CasePanel;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One scenario, its knobs and its charts. */
final class ExploreMode implements ModeView {
  /** The width at which knobs, charts and a case fit side by side, in sizes of the type. */
  private static final double ROOMY = 86;

  private final ExploreView view;
  private final Exports exports;

  ExploreMode(WindowModel model) {
    view = new ExploreView(model.explore());
    view.onGuide(model::askForPattern);
    showCases(new CasePanel(model.gallery()));
    exports = new Exports(model, () -> view.getScene().getWindow());
    view.charts().panels().forEach(panel -> ChartMenu.install(panel, exports));
  }

  /** The open case stands beside the charts; where both have no room the knobs make way. */
  private void showCases(CasePanel panel) {
    view.setRight(panel);
    var room =
        Bindings.createBooleanBinding(
            () -> view.getWidth() >= ROOMY * panel.em() || !panel.unfoldedProperty().get(),
            view.widthProperty(),
            panel.unfoldedProperty());
    view.getLeft().visibleProperty().bind(room);
    view.getLeft().managedProperty().bind(room);
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void dress(ObservableValue<Palette> palette, ObservableValue<Double> textSize) {
    view.charts().dress(palette, textSize);
    view.stage().dress(palette, textSize);
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
