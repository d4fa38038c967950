package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.ExportDialog;
import dev.servescope.ui.export.ExportModel;
import dev.servescope.ui.export.FileNames;
import dev.servescope.ui.export.Press;
import dev.servescope.ui.export.Scope;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.port.ExportChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Exports as the window offers them: asks what, how and where, and hands on to those who do it. */
final class Exports {
  private final WindowModel model;
  private final Supplier<Window> owner;

  Exports(WindowModel model, Supplier<Window> owner) {
    this.model = model;
    this.owner = owner;
  }

  /**
   * Asks, then saves or copies.
   *
   * @param shown what there is; empty for nothing
   * @param key the sheet that is offered first; where there is none of it, all of them are
   * @param nothing what is said where there is nothing
   */
  void ask(Optional<Album> shown, String key, String nothing) {
    if (model.lecture().isOn()) {
      model.lecture().wait(Messages.of("lecture.waits"));
    } else if (shown.isEmpty()) {
      say(nothing);
    } else {
      ask(shown.get(), key);
    }
  }

  private void ask(Album album, String key) {
    var settings = model.preferences().settings();
    var start = album.sheet(key).<Scope>map(Scope.One::new).orElse(Scope.of(album).getFirst());
    var asked = new ExportModel(album, start, settings.export(), settings.theme());
    var answer =
        new ExportDialog(owner.get(), asked).showAndWait().orElse(ExportDialog.Answer.NOTHING);
    if (answer != ExportDialog.Answer.NOTHING) {
      asked.choice().ifPresent(choice -> act(answer, album, asked.sheets(), choice));
    }
  }

  private void act(
      ExportDialog.Answer answer, Album album, List<Sheet> sheets, ExportChoice choice) {
    remember(choice);
    switch (answer) {
      case COPY -> copy(sheets.getFirst(), choice);
      case SAVE -> save(album, sheets, choice);
      case NOTHING -> {}
    }
  }

  private void save(Album album, List<Sheet> sheets, ExportChoice choice) {
    var run = new ExportRun(model, choice, sheets);
    var choosers = model.ports().choosers();
    if (sheets.size() == 1 && choice.kinds().size() == 1) {
      choosers
          .whereToExport(
              FileNames.of(album, sheets.getFirst()), choice.kinds().getFirst(), choice.folder())
          .ifPresent(
              file -> {
                rememberFolder(choice, file.toAbsolutePath().getParent());
                run.into(file);
              });
      return;
    }
    choosers
        .folderForExport(choice.folder())
        .ifPresent(
            folder -> {
              rememberFolder(choice, folder);
              run.into(album, folder);
            });
  }

  /** Copies a sheet as last chosen. */
  void copy(Optional<Album> shown, String key, String nothing) {
    shown
        .flatMap(album -> album.sheet(key))
        .ifPresentOrElse(
            sheet -> copy(sheet, model.preferences().settings().export()), () -> say(nothing));
  }

  private void copy(Sheet sheet, ExportChoice choice) {
    Press.toClipboard(sheet, choice);
    say(Messages.of("export.copied", sheet.label()));
  }

  private void remember(ExportChoice choice) {
    model.preferences().change(settings -> settings.withExport(choice));
  }

  private void rememberFolder(ExportChoice choice, @Nullable Path folder) {
    if (folder != null) {
      remember(choice.inFolder(folder));
    }
  }

  private void say(String sentence) {
    model.notices().tell(Notice.info(sentence));
  }
}
