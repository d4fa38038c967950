package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.port.ScenarioStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The file of the scenario that is open. What cannot be saved stays open and unsaved, and may go
 * elsewhere; what another program has written to the file is not replaced without a question.
 */
final class SavedFile {
  private final ScenarioEditor editor;
  private final ScenarioStore store;
  private final Choosers choosers;
  private final Tasks tasks;
  private final Preferences preferences;
  private final Consumer<Notice> notices;
  private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
  private @Nullable Scenario known;

  SavedFile(ScenarioEditor editor, Ports ports, Preferences preferences, Consumer<Notice> notices) {
    this.editor = editor;
    this.store = ports.scenarios();
    this.choosers = ports.choosers();
    this.tasks = ports.tasks();
    this.preferences = preferences;
    this.notices = notices;
  }

  /** Where it stands; null for nowhere yet. */
  ReadOnlyObjectProperty<@Nullable Path> pathProperty() {
    return path.getReadOnlyProperty();
  }

  /** The scenario was read from here; null for a scenario that stands in no file. */
  void turnTo(@Nullable Path read, Scenario content) {
    path.set(read);
    known = read == null ? null : content;
  }

  /** Saves it, asking where unless that is known, and does something when it is saved. */
  void saveThen(Runnable next) {
    var here = path.get();
    if (here == null || known == null) {
      saveElsewhereThen(next);
    } else {
      writeUnlessChanged(here, known, next);
    }
  }

  /** Asks for a file, saves to it, and does something when it is saved. */
  void saveElsewhereThen(Runnable next) {
    choosers
        .whereToSave(editor.scenario().name(), store.extension())
        .ifPresent(chosen -> write(chosen, next));
  }

  private void writeUnlessChanged(Path here, Scenario expected, Runnable next) {
    var scenario = editor.scenario();
    tasks.run(
        () ->
            store.holdsAnother(here, expected)
                ? Optional.<Path>empty()
                : Optional.of(store.save(here, scenario)),
        saved ->
            saved.ifPresentOrElse(
                file -> written(file, scenario, next), () -> askAboutChanged(here, next)),
        bad -> unsaved(bad, next));
  }

  private void askAboutChanged(Path here, Runnable next) {
    switch (choosers.changedMeanwhile(here)) {
      case REPLACE -> write(here, next);
      case ELSEWHERE -> saveElsewhereThen(next);
      case LEAVE -> {}
    }
  }

  private void write(Path chosen, Runnable next) {
    var scenario = editor.scenario();
    tasks.run(
        () -> store.save(chosen, scenario),
        file -> written(file, scenario, next),
        bad -> unsaved(bad, next));
  }

  private void written(Path file, Scenario scenario, Runnable next) {
    turnTo(file, scenario);
    editor.markSaved(scenario);
    preferences.change(settings -> settings.withRecentFile(file));
    notices.accept(Notice.info(Messages.of("file.saved", file.getFileName())));
    next.run();
  }

  private void unsaved(Throwable bad, Runnable next) {
    notices.accept(
        Notice.trouble(Messages.of("file.unsaved", Notice.sentence(bad)))
            .offering(Messages.of("file.elsewhere"), () -> saveElsewhereThen(next)));
  }
}
