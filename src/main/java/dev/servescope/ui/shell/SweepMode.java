package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.sweep.Beside;
import dev.servescope.ui.sweep.SweepView;
import dev.servescope.ui.theme.Palette;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The scenario of the window over ranges of its values. */
final class SweepMode implements ModeView {
  static final String ID = "sweep";

  private final WindowModel model;
  private final SweepView view;
  private final Exports exports;

  SweepMode(WindowModel model) {
    this.model = model;
    view =
        SweepView.of(
            model.explore().editor().scenarioProperty(),
            model.ports().sweeps(),
            new Drawing(),
            model::openInExplore);
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
    return Optional.of(() -> exports.ask(view.album(), "", Messages.of("sweep.export.nothing")));
  }

  /** Draws on the thread that waits for disks: the window's has no time for many points. */
  private final class Drawing implements Beside {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
      model.ports().tasks().run(work, done, bad -> model.notices().tell(Notice.trouble(bad)));
    }
  }
}
