package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.export.ChartMenu;
import dev.servescope.ui.export.ExploreAlbum;
import dev.servescope.ui.export.ExportActions;
import dev.servescope.ui.gallery.CasePanel;
import dev.servescope.ui.knob.PickedKnobs;
import dev.servescope.ui.lesson.LessonPanel;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** One scenario, its knobs and its charts. */
final class ExploreMode implements ModeView {
  /** The width at which knobs, charts and a case fit side by side, in sizes of the type. */
  private static final double ROOMY = 86;

  private static final List<String> FOUR =
      List.of("batch-size", "replicas", "shards", "cold-start");

  private final ExploreView view;
  private final ChartExports exports;

  ExploreMode(WindowModel model) {
    view = new ExploreView(model.explore());
    view.onGuide(model::askForPattern);
    showBeside(
        new LessonPanel(model.lessons(), model.explore().editor()),
        new CasePanel(model.gallery()),
        model);
    model.lessons().taken().subscribe(taken -> keepQuiet(model));
    model.lecture().onProperty().subscribe(on -> keepQuiet(model));
    view.knobs().disableProperty().bind(model.lessons().lockedProperty());
    exports = new ChartExports(model, new Exports(model, () -> view.getScene().getWindow()));
    view.charts().panels().forEach(panel -> ChartMenu.install(panel, exports));
  }

  /**
   * A lesson stands on the left of the charts and has its own knobs, or leaves all of them beside
   * it; an open case stands on the right, and where it has no room the knobs make way.
   */
  private void showBeside(LessonPanel lesson, CasePanel open, WindowModel model) {
    var knobs = view.getLeft();
    view.setRight(open);
    view.setLeft(new HBox(lesson, few(lesson, model), knobs));
    var watched = model.lecture().onProperty();
    model.lecture().onMore(lesson::readOn);
    var room =
        Bindings.createBooleanBinding(
            () ->
                !lesson.replacingKnobsProperty().get()
                    && !watched.get()
                    && (!open.unfoldedProperty().get() || view.getWidth() >= ROOMY * open.em()),
            view.widthProperty(),
            open.unfoldedProperty(),
            lesson.replacingKnobsProperty(),
            watched);
    knobs.visibleProperty().bind(room);
    knobs.managedProperty().bind(room);
  }

  /** Before an audience the four knobs of the program stand for all. */
  private static PickedKnobs few(LessonPanel lesson, WindowModel model) {
    var few = new PickedKnobs(model.explore().editor());
    few.getStyleClass().add("few-knobs");
    var there = model.lecture().onProperty().and(lesson.replacingKnobsProperty().not());
    few.visibleProperty().bind(there);
    few.visibleProperty().subscribe(shown -> few.pick(shown ? FOUR : List.of()));
    few.managedProperty().bind(there);
    few.disableProperty().bind(model.lessons().lockedProperty());
    return few;
  }

  /** Advice stays out of lessons and lectures; tiles are few and large before an audience. */
  private void keepQuiet(WindowModel model) {
    boolean watched = model.lecture().isOn();
    view.keepQuiet(watched || model.lessons().isOpen());
    view.showLarge(watched);
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
  private String focused() {
    return view.charts().views().entrySet().stream()
        .filter(entry -> entry.getValue().isFocused())
        .map(entry -> entry.getKey().key())
        .findFirst()
        .orElse(ExploreAlbum.WHOLE);
  }

  /** Exports of the run in the window. */
  private record ChartExports(WindowModel model, Exports exports) implements ExportActions {
    @Override
    public void ask(String key) {
      exports.ask(ExploreAlbum.of(model.explore()), key, Messages.of("export.not-yet"));
    }

    @Override
    public void copy(String key) {
      exports.copy(ExploreAlbum.of(model.explore()), key, Messages.of("export.not-yet"));
    }
  }
}
