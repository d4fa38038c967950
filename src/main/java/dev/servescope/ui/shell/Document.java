package dev.servescope.ui.shell;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.LessonSource;
import dev.servescope.ui.port.ScenarioStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** The scenario as a file: new, open, save, and nothing lost on the way. */
public final class Document {
  private static final List<String> PICTURES =
      List.of(FileKind.PNG.ending(), FileKind.SVG.ending(), FileKind.PDF.ending());

  private final ScenarioEditor editor;
  private final ScenarioStore store;
  private final Choosers choosers;
  private final Tasks tasks;
  private final Preferences preferences;
  private final Consumer<Notice> notices;
  private final LessonSource lessons;
  private Consumer<Lesson> lessonOpened = lesson -> {};
  private BooleanSupplier inLesson = () -> false;
  private final SavedFile file;

  Document(ScenarioEditor editor, Ports ports, Preferences preferences, Consumer<Notice> notices) {
    this.editor = editor;
    this.store = ports.scenarios();
    this.choosers = ports.choosers();
    this.tasks = ports.tasks();
    this.preferences = preferences;
    this.notices = notices;
    this.lessons = ports.lessons();
    this.file = new SavedFile(editor, ports, preferences, notices);
  }

  /**
   * Hands on the lessons among the files that are opened.
   *
   * @param inLesson whether the present scenario is one of a lesson: that comes again with the
   *     lesson, so nobody is asked what becomes of it
   */
  void onLesson(Consumer<Lesson> opened, BooleanSupplier inLesson) {
    this.lessonOpened = opened;
    this.inLesson = inLesson;
  }

  /** Where the scenario is saved; null if it has no file yet. */
  public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.pathProperty();
  }

  /** Turns to a scenario that has no file, after asking about unsaved changes. */
  public void openStarter(Scenario starter) {
    openStarter(starter, () -> {});
  }

  /** The same, and does something when it is open. */
  void openStarter(Scenario starter, Runnable opened) {
    leave(
        () -> {
          turnTo(starter, null);
          opened.run();
        });
  }

  /** Asks for a file and opens it. */
  public void chooseAndOpen() {
    leave(() -> choosers.scenarioToOpen().ifPresent(this::read));
  }

  /** Opens a file, after asking about unsaved changes. */
  public void open(Path path) {
    leave(() -> read(path));
  }

  private void read(Path path) {
    tasks.run(() -> opening(path), Runnable::run, bad -> unreadable(path, bad));
  }

  /** Reads a file by its content, and says what is to be done with it. */
  private Runnable opening(Path path) throws IOException {
    var lesson = lessons.open(path);
    if (lesson.isPresent()) {
      return () -> opened(path, lesson.get());
    }
    var scenario = store.open(path);
    return () -> opened(path, scenario);
  }

  private void opened(Path path, Lesson lesson) {
    lessonOpened.accept(lesson);
    preferences.change(settings -> settings.withRecentFile(path));
  }

  private void opened(Path path, Scenario scenario) {
    // A picture is where a scenario may come from, not where it is saved.
    turnTo(scenario, isPicture(path) ? null : path);
    preferences.change(settings -> settings.withRecentFile(path));
  }

  private static boolean isPicture(Path path) {
    var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(name::endsWith);
  }

  /** Turns to a scenario without asking. */
  void turnTo(Scenario scenario, @Nullable Path path) {
    file.turnTo(path, scenario);
    editor.open(scenario);
  }

  private void unreadable(Path path, Throwable bad) {
    notices.accept(Notice.unreadable(path, bad));
    preferences.change(settings -> settings.withoutRecentFile(path));
  }

  /** Takes up the work of a session that did not end well. */
  void recover(Scenario kept) {
    file.turnTo(null, kept);
    editor.openUnsaved(kept);
  }

  /** Saves to its file, or asks for one. */
  public void save() {
    file.saveThen(() -> {});
  }

  /** Asks for a file and saves to it. */
  public void saveAs() {
    file.saveElsewhereThen(() -> {});
  }

  /** Does something that ends the work on this scenario, unless the user would rather stay. */
  public void leave(Runnable next) {
    if (!editor.dirtyProperty().get() || inLesson.getAsBoolean()) {
      next.run();
      return;
    }
    switch (choosers.unsaved(editor.scenario().name())) {
      case SAVE -> file.saveThen(next);
      case DISCARD -> next.run();
      case STAY -> {}
    }
  }

  /** Asks for another name of the scenario. */
  public void rename() {
    choosers
        .rename(editor.scenario().name())
        .ifPresent(name -> editor.edit(editor.scenario().withName(name)));
  }
}
