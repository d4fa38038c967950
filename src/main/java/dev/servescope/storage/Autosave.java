package dev.servescope.storage;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The open scenario in {@code autosave.servescope}, kept against a crash. */
public final class Autosave {
  private final KeptFile file;

  /** A scenario kept in a folder, which need not exist yet. */
  public Autosave(Path folder) {
    var path = folder.resolve("autosave" + ScenarioFiles.EXTENSION);
    this.file = new KeptFile(path, ScenarioJson.MAX_BYTES);
  }

  /** Keeps a scenario in place of the one kept before. */
  public void keep(Scenario scenario) throws IOException {
    file.save(ScenarioJson.write(scenario).getBytes(StandardCharsets.UTF_8));
  }

  /** The scenario that was kept; a damaged one is put aside and nothing is thrown. */
  public Optional<Scenario> recover() {
    var text = file.read();
    try {
      return text.isPresent() ? Optional.of(ScenarioJson.read(text.get())) : Optional.empty();
    } catch (InvalidScenarioException damaged) {
      file.setAside();
      return Optional.empty();
    }
  }

  /** Forgets what was kept. */
  public void discard() throws IOException {
    file.delete();
  }
}
