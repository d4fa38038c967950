package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.port.AutosaveStore;
import java.io.IOException;

/**
 * Keeps unsaved work against a crash. Changes come many a second while a slider moves; only the
 * newest is written, and only when the one before is on the disk.
 */
final class Autosaver {
  private final AutosaveStore store;
  private final Tasks tasks;
  private final ScenarioEditor editor;
  private final LastingTrouble trouble;
  private boolean writing;
  private boolean stale;
  private boolean kept;
  private boolean ended;

  Autosaver(ScenarioEditor editor, AutosaveStore store, Tasks tasks, LastingTrouble trouble) {
    this.editor = editor;
    this.store = store;
    this.tasks = tasks;
    this.trouble = trouble;
    editor.scenarioProperty().subscribe((before, now) -> changed());
    editor.dirtyProperty().subscribe((before, now) -> changed());
  }

  private void changed() {
    stale = true;
    writeNext();
  }

  private void writeNext() {
    if (writing || !stale || ended) {
      return;
    }
    stale = false;
    boolean keep = editor.dirtyProperty().get();
    if (keep || kept) {
      writing = true;
      kept = keep;
      var scenario = editor.scenario();
      tasks.run(() -> written(keep, scenario), done -> finished(), this::failed);
    }
  }

  private Scenario written(boolean keep, Scenario scenario) throws IOException {
    if (keep) {
      store.keep(scenario);
    } else {
      store.discard();
    }
    return scenario;
  }

  private void finished() {
    writing = false;
    trouble.ends();
    writeNext();
  }

  /** What changed while it was tried is tried as well; else the next change is. */
  private void failed(Throwable cause) {
    writing = false;
    kept = true;
    trouble.comes(cause);
    writeNext();
  }

  /** Forgets what was kept: the work has ended well. */
  void end() {
    ended = true;
    tasks.run(() -> written(false, editor.scenario()), done -> {}, trouble::comes);
  }
}
