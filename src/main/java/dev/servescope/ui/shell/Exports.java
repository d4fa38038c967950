package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.export.ExportActions;
import dev.servescope.ui.export.ExportDialog;
import dev.servescope.ui.export.ExportModel;
import dev.servescope.ui.export.Exporter;
import dev.servescope.ui.export.Subject;
import dev.servescope.ui.port.ExportChoice;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Exports as the window offers them: asks, draws, writes, and says what became of it. */
final class Exports implements ExportActions {
  private final WindowModel model;
  private final Exporter exporter;
  private final Supplier<Window> owner;

  Exports(WindowModel model, Supplier<Window> owner) {
    this.model = model;
    this.owner = owner;
    exporter = new Exporter(model.explore(), model.ports().pictures());
  }

  @Override
  public void ask(Subject subject) {
    if (model.lecture().isOn()) {
      model.lecture().wait(Messages.of("lecture.waits"));
      return;
    }
    if (!ready()) {
      return;
    }
    var settings = model.preferences().settings();
    var asked = new ExportModel(subject, settings.export(), settings.theme());
    var answer = new ExportDialog(owner.get(), asked).showAndWait();
    asked
        .choice()
        .ifPresent(
            choice -> {
              switch (answer.orElse(ExportDialog.Answer.NOTHING)) {
                case SAVE -> save(asked.subjectProperty().get(), choice);
                case COPY -> copy(asked.subjectProperty().get(), choice);
                case NOTHING -> {}
              }
            });
  }

  private void save(Subject subject, ExportChoice choice) {
    remember(choice);
    model
        .ports()
        .choosers()
        .whereToExport(exporter.name(subject))
        .ifPresent(
            file ->
                model
                    .ports()
                    .tasks()
                    .run(
                        exporter.toFile(subject, choice, file),
                        path -> say(Messages.of("export.saved", path.getFileName())),
                        bad -> model.tell(Notice.trouble(bad))));
  }

  @Override
  public void copy(Subject subject) {
    if (ready()) {
      copy(subject, model.preferences().settings().export());
    }
  }

  private void copy(Subject subject, ExportChoice choice) {
    remember(choice);
    exporter.toClipboard(subject, choice);
    say(Messages.of("export.copied", subject.label()));
  }

  private void remember(ExportChoice choice) {
    model.preferences().change(settings -> settings.withExport(choice));
  }

  private boolean ready() {
    if (!exporter.ready()) {
      say(Messages.of("export.not-yet"));
    }
    return exporter.ready();
  }

  private void say(String sentence) {
    model.tell(Notice.info(sentence));
  }
}
