package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.compare.CompareBook;
import dev.servescope.ui.compare.CompareView;
import dev.servescope.ui.mode.ModeView;
import dev.servescope.ui.theme.Palette;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Scenarios beside each other on the same traffic. */
final class CompareMode implements ModeView {
  static final String ID = "compare";

  private final WindowModel model;
  private final CompareView view;

  CompareMode(WindowModel model) {
    this.model = model;
    view = new CompareView(model.compare(), model::addToComparison, model::compareFivePatterns);
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
    return Optional.of(this::save);
  }

  /** The charts as a picture, and the table beside it. */
  private void save() {
    var book = view.book(model.ports().pictures());
    if (book.isEmpty()) {
      model.tell(Notice.info(Messages.of("compare.export.nothing")));
      return;
    }
    var name = Messages.of("compare.page", model.explore().editor().scenario().name());
    model.ports().choosers().whereToExport(name).ifPresent(file -> save(book.get(), file));
  }

  private void save(CompareBook book, Path file) {
    var picture = book.drawPage(model.preferences().settings().export(), file);
    var table = book.table(file);
    Callable<String> both =
        () ->
            Messages.of(
                "compare.exported", picture.call().getFileName(), table.call().getFileName());
    model
        .ports()
        .tasks()
        .run(both, said -> model.tell(Notice.info(said)), bad -> model.tell(Notice.trouble(bad)));
  }
}
