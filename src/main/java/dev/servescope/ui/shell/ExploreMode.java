package dev.servescope.ui.shell;

import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.export.ChartMenu;
import dev.servescope.ui.export.Subject;
import dev.servescope.ui.gallery.CasePanel;
import dev.servescope.ui.lesson.LessonPanel;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** One scenario, its knobs and its charts. */
final class ExploreMode implements ModeView {
  /** The width at which knobs, charts and a case fit side by side, in sizes of the type. */
  private static final double ROOMY = 86;

  private final ExploreView view;
  private final Exports exports;

  ExploreMode(WindowModel model) {
    view = new ExploreView(model.explore());
    view.onGuide(model::askForPattern);
    showBeside(
        new LessonPanel(model.lessons(), model.explore().editor()), new CasePanel(model.gallery()));
    view.knobs().disableProperty().bind(model.lessons().lockedProperty());
    exports = new Exports(model, () -> view.getScene().getWindow());
    view.charts().panels().forEach(panel -> ChartMenu.install(panel, exports));
  }

  /**
   * A lesson stands on the left of the charts and has its own knobs, or leaves all of them beside
   * it; an open case stands on the right, and where it has no room the knobs make way.
   */
  private void showBeside(LessonPanel lesson, CasePanel open) {
    var knobs = view.getLeft();
    view.setRight(open);
    view.setLeft(new HBox(lesson, knobs));
    var room =
        Bindings.createBooleanBinding(
            () ->
                !lesson.replacingKnobsProperty().get()
                    && (view.getWidth() >= ROOMY * open.em() || !open.unfoldedProperty().get()),
            view.widthProperty(),
            open.unfoldedProperty(),
            lesson.replacingKnobsProperty());
    knobs.visibleProperty().bind(room);
    knobs.managedProperty().bind(room);
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
