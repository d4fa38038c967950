package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.Messages;
import dev.servescope.ui.port.FileKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks, unless there is an audience: then nothing is asked, files wait, and unsaved work is put
 * aside.
 */
record QuietChoosers(Choosers asking, Lecture lecture, Shelf shelf, Supplier<Scenario> work)
    implements Choosers {
  private <T> Optional<T> unlessWatched(Supplier<Optional<T>> question) {
    if (!lecture.isOn()) {
      return question.get();
    }
    lecture.wait(Messages.of("lecture.waits"));
    return Optional.empty();
  }

  @Override
  public Optional<Path> scenarioToOpen() {
    return unlessWatched(asking::scenarioToOpen);
  }

  @Override
  public Optional<Path> whereToSave(String name, String extension) {
    return unlessWatched(() -> asking.whereToSave(name, extension));
  }

  @Override
  public Optional<Path> traceToImport() {
    return unlessWatched(asking::traceToImport);
  }

  @Override
  public Optional<Path> whereToExport(String name, FileKind kind, Optional<Path> folder) {
    return unlessWatched(() -> asking.whereToExport(name, kind, folder));
  }

  @Override
  public Optional<Path> folderForExport(Optional<Path> last) {
    return unlessWatched(() -> asking.folderForExport(last));
  }

  @Override
  public Leave unsaved(String name) {
    if (!lecture.isOn()) {
      return asking.unsaved(name);
    }
    shelf.put(work.get(), Waiting.Cause.LECTURE);
    return Leave.DISCARD;
  }

  @Override
  public Overwrite changedMeanwhile(Path file) {
    return unlessWatched(() -> Optional.of(asking.changedMeanwhile(file))).orElse(Overwrite.LEAVE);
  }

  @Override
  public Optional<TokenCost> tokenCost(TokenCost example) {
    return unlessWatched(() -> asking.tokenCost(example));
  }

  @Override
  public Optional<String> rename(String name) {
    return unlessWatched(() -> asking.rename(name));
  }
}
