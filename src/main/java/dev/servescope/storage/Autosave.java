package dev.servescope.storage;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The open scenario of one window, kept against a crash in a file that no other window uses
 * meanwhile: in {@code autosave.servescope}, or {@code autosave-2.servescope} and so on while
 * others hold the names before it. May be called from any thread.
 */
public final class Autosave {
  private final KeptFolder folder;

  /** Where this window has kept something, or has found what a window before it kept. */
  private Optional<KeptPlace> mine = Optional.empty();

  /** Scenarios kept in a folder, which need not exist yet. */
  public Autosave(Path folder) {
    this.folder = new KeptFolder(folder);
  }

  /** Keeps a scenario in place of the one kept before. */
  public synchronized void keep(Scenario scenario) throws IOException {
    var place = mine.orElseGet(folder::free);
    try {
      place.file().save(ScenarioJson.write(scenario).getBytes(StandardCharsets.UTF_8));
      mine = Optional.of(place);
    } finally {
      if (mine.isEmpty()) {
        place.leave();
      }
    }
  }

  /**
   * The scenario that this window keeps. Where it keeps none yet, the newest that was kept by a
   * window that did not end well, which is this window's own from now on; others wait for the next
   * start. Damaged ones are put aside and nothing is thrown.
   */
  public synchronized Optional<Scenario> recover() {
    if (mine.isPresent()) {
      return mine.get().scenario();
    }
    for (var path : folder.newestFirst()) {
      var place = folder.claimed(path);
      var scenario = place.flatMap(KeptPlace::scenario);
      if (scenario.isPresent()) {
        mine = place;
        return scenario;
      }
      place.ifPresent(KeptPlace::leave);
    }
    return Optional.empty();
  }

  /** Forgets what this window keeps. */
  public synchronized void discard() throws IOException {
    if (mine.isPresent()) {
      mine.get().file().delete();
      mine.get().leave();
      mine = Optional.empty();
    }
  }
}
