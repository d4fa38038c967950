package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.port.AutosaveStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps unsaved work against a crash: what is open, and what waits. Changes come many a second
 * while a slider moves; only the newest is written, and only when the one before is on the disk.
 */
final class Autosaver {
  private final AutosaveStore store;
  private final Tasks tasks;
  private final ScenarioEditor editor;
  private final Shelf shelf;
  private final LastingTrouble trouble;
  private boolean writing;
  private boolean stale;
  private boolean kept;
  private boolean ended;

  Autosaver(
      ScenarioEditor editor,
      Shelf shelf,
      AutosaveStore store,
      Tasks tasks,
      LastingTrouble trouble) {
    this.editor = editor;
    this.shelf = shelf;
    this.store = store;
    this.tasks = tasks;
    this.trouble = trouble;
    editor.scenarioProperty().subscribe((before, now) -> changed());
    editor.dirtyProperty().subscribe((before, now) -> changed());
    shelf.allProperty().subscribe((before, now) -> changed());
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
    var works = unsaved();
    if (kept || !works.isEmpty()) {
      writing = true;
      kept = !works.isEmpty();
      tasks.run(() -> written(works), done -> finished(), this::failed);
    }
  }

  private List<Scenario> unsaved() {
    var works = new ArrayList<>(shelf.works());
    if (editor.dirtyProperty().get()) {
      works.add(editor.scenario());
    }
    return List.copyOf(works);
  }

  private List<Scenario> written(List<Scenario> works) throws IOException {
    store.keep(works);
    return works;
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

  /** The open work has ended well, so it is forgotten; what waits is left to the next start. */
  void end() {
    ended = true;
    var waiting = shelf.works();
    tasks.run(() -> left(waiting), done -> {}, trouble::comes);
  }

  private List<Scenario> left(List<Scenario> waiting) throws IOException {
    try {
      return written(waiting);
    } finally {
      store.leave();
    }
  }
}
