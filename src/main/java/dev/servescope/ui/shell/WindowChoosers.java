package dev.servescope.ui.shell;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.Dialogs;
import dev.servescope.ui.Messages;
import dev.servescope.ui.port.FileKind;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the system's file choosers and with dialogs over a window. */
public final class WindowChoosers implements Choosers {
  private static final int LONGEST_NAME = 80;

  private final Supplier<Window> owner;
  private @Nullable File folder;

  /** Asks over a window, which is there when something is asked. */
  public WindowChoosers(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> scenarioToOpen() {
    var endings = new String[] {"*.servescope", "*.png", "*.svg", "*.pdf", "*.lesson"};
    var chooser = chooser("choose.open", "choose.openable", endings);
    return chosen(chooser.showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> whereToSave(String name, String extension) {
    var chooser = chooser("choose.save", "choose.scenarios", "*" + extension);
    chooser.setInitialFileName(fileName(name) + extension);
    return chosen(chooser.showSaveDialog(owner.get())).flatMap(file -> ending(file, extension));
  }

  @Override
  public Optional<Path> traceToImport() {
    var chooser = chooser("choose.import", "choose.traces", "*.csv", "*.txt");
    return chosen(chooser.showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> whereToExport(String name, FileKind kind, Optional<Path> last) {
    var ending = kind.ending();
    var kindName = "choose." + ending.substring(1);
    var chooser = chooser("choose.export", kindName, "*" + ending);
    last.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    chooser.setInitialFileName(name + ending);
    return chosen(chooser.showSaveDialog(owner.get())).flatMap(file -> ending(file, ending));
  }

  /**
   * The file under a name that ends as its kind does. The system asked about replacing the name
   * that it was told, so one that gets its ending here is asked about again.
   */
  private Optional<Path> ending(Path file, String ending) {
    var name = String.valueOf(file.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      return Optional.of(file);
    }
    var named = file.resolveSibling(name + ending);
    return !named.toFile().exists() || mayReplace(named) ? Optional.of(named) : Optional.empty();
  }

  private boolean mayReplace(Path file) {
    var replace = new ButtonType(Messages.of("replace.yes"), ButtonData.YES);
    var asked = Messages.of("replace.ask", file.getFileName());
    var question = new Question("replace-dialog", asked, Messages.of("replace.explain"));
    return question.ask(owner.get(), replace, ButtonType.CANCEL) == replace;
  }

  @Override
  public Optional<Path> folderForExport(Optional<Path> last) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Messages.of("choose.folder"));
    last.map(Path::toFile)
        .or(() -> Optional.ofNullable(folder))
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  private FileChooser chooser(String title, String kind, String... endings) {
    var chooser = new FileChooser();
    chooser.setTitle(Messages.of(title));
    chooser.getExtensionFilters().add(new ExtensionFilter(Messages.of(kind), endings));
    // The folder of the last choice may be gone by now.
    chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file != null) {
      folder = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }

  /** The name without what some system forbids in a file's name. */
  static String fileName(String name) {
    var clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
    return clean.isEmpty() ? Messages.of("choose.unnamed") : clean;
  }

  @Override
  public Leave unsaved(String name) {
    var save = new ButtonType(Messages.of("leave.save"), ButtonData.YES);
    var discard = new ButtonType(Messages.of("leave.discard"), ButtonData.NO);
    var asked = Messages.of("leave.ask", name);
    var answer =
        new Question("leave-dialog", asked, Messages.of("leave.explain"))
            .ask(owner.get(), save, discard, ButtonType.CANCEL);
    if (answer == save) {
      return Leave.SAVE;
    }
    return answer == discard ? Leave.DISCARD : Leave.STAY;
  }

  @Override
  public Overwrite changedMeanwhile(Path file) {
    var elsewhere = new ButtonType(Messages.of("file.elsewhere"), ButtonData.YES);
    var replace = new ButtonType(Messages.of("replace.yes"), ButtonData.NO);
    var asked = Messages.of("changed.ask", file.getFileName());
    var answer =
        new Question("changed-dialog", asked, Messages.of("changed.explain", file))
            .ask(owner.get(), elsewhere, replace, ButtonType.CANCEL);
    if (answer == elsewhere) {
      return Overwrite.ELSEWHERE;
    }
    return answer == replace ? Overwrite.REPLACE : Overwrite.LEAVE;
  }

  @Override
  public Optional<TokenCost> tokenCost(TokenCost example) {
    return new TokenDialog(owner.get(), example).showAndWait();
  }

  @Override
  public Optional<String> rename(String name) {
    var dialog = new TextInputDialog(name);
    Dialogs.over(owner.get(), dialog);
    dialog.setTitle(Messages.of("rename.title"));
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setContentText(Messages.of("rename.ask"));
    dialog.getDialogPane().setId("rename-dialog");
    return dialog
        .showAndWait()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, Math.min(LONGEST_NAME, text.length())));
  }
}
