package dev.servescope.ui.shell;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.port.FileKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every question as the test has laid down, and remembers what was asked. */
public final class FakeChoosers implements Choosers {
  public final List<String> asked = new ArrayList<>();
  public Optional<Path> open = Optional.empty();
  public Optional<Path> save = Optional.empty();
  public Optional<Path> trace = Optional.empty();
  public Optional<Path> export = Optional.empty();
  public Optional<Path> exportFolder = Optional.empty();
  public Leave leave = Leave.STAY;
  public Overwrite overwrite = Overwrite.LEAVE;
  public Optional<TokenCost> tokens = Optional.empty();
  public Optional<String> name = Optional.empty();

  @Override
  public Optional<Path> scenarioToOpen() {
    asked.add("open");
    return open;
  }

  @Override
  public Optional<Path> whereToSave(String suggested, String extension) {
    asked.add("save");
    return save;
  }

  @Override
  public Optional<Path> traceToImport() {
    asked.add("trace");
    return trace;
  }

  @Override
  public Optional<Path> whereToExport(String suggested, FileKind kind, Optional<Path> last) {
    asked.add("export");
    return export;
  }

  @Override
  public Optional<Path> folderForExport(Optional<Path> last) {
    asked.add("folder");
    return exportFolder;
  }

  @Override
  public Leave unsaved(String scenario) {
    asked.add("unsaved");
    return leave;
  }

  @Override
  public Overwrite changedMeanwhile(Path file) {
    asked.add("changed");
    return overwrite;
  }

  @Override
  public Optional<TokenCost> tokenCost(TokenCost example) {
    asked.add("tokens");
    return tokens;
  }

  @Override
  public Optional<String> rename(String before) {
    asked.add("rename");
    return name;
  }
}
