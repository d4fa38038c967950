package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.compare.CompareModel;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.find.FindModel;
import dev.servescope.ui.gallery.GalleryModel;
import dev.servescope.ui.lesson.LessonModel;
import dev.servescope.ui.lesson.Progress;
import dev.servescope.ui.port.About;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the window knows and can do, without a window. */
public final class WindowModel {
  /** The mode that one scenario is looked at in. */
  public static final String EXPLORE = "explore";

  /** The mode that the cheapest scenario is searched in. */
  public static final String FIND = "find";

  private final Ports ports;
  private final ExploreModel explore;
  private final FindModel find;
  private final CompareModel compare;
  private final Preferences preferences;
  private final Habits habits;
  private final Document document;
  private final Shelf shelf = new Shelf();
  private final UnsavedWork unsaved;
  private final TraceImport traceImport;
  private final Autosaver autosaver;
  private final Lecture lecture;
  private final GalleryModel gallery;
  private final LessonModel lessons;
  private final StringProperty mode = new SimpleStringProperty(EXPLORE);
  private final Notices notices = new Notices();

  /**
   * Makes the model of a window that starts with the first starter.
   *
   * @param settings as loaded before the window opens
   */
  public WindowModel(Ports ports, Settings settings) {
    explore =
        new ExploreModel(
            ports.starters().getFirst(), ports.runner(), ports.replicator(), ports.adviser());
    lecture = new Lecture(explore, notices::tell);
    this.ports =
        ports.withChoosers(
            new QuietChoosers(ports.choosers(), lecture, shelf, explore.editor()::scenario));
    find =
        new FindModel(
            explore.editor().scenarioProperty(),
            explore.editor().openedProperty(),
            ports.finder(),
            this::openInExplore);
    compare = new CompareModel(ports.comparisons(), this::openInExplore);
    compare.fullProperty().subscribe(this::tellOfRoom);
    mode.subscribe(id -> compare.look(id.equals(CompareMode.ID)));
    preferences =
        new Preferences(
            settings, ports.settings(), ports.tasks(), notices.lasting("settings.trouble"));
    document = new Document(explore.editor(), this.ports, preferences, notices::tell);
    unsaved = new UnsavedWork(shelf, document, lecture);
    traceImport = new TraceImport(explore.editor(), this.ports, notices::tell);
    autosaver =
        new Autosaver(
            explore.editor(),
            shelf,
            ports.autosave(),
            ports.tasks(),
            notices.lasting("autosave.trouble"));
    gallery =
        new GalleryModel(
            new GalleryDesk(this), ports.examiner(), explore.editor().openedProperty());
    lessons =
        new LessonModel(
            new LessonDesk(this), explore, ports.baselines(), new Progress(settings.lessons()));
    document.onLesson(lessons::show, lessons::isOpen);
    habits = new Habits(explore, lessons, preferences);
    explore.futureHiddenProperty().bind(lessons.hiddenProperty().or(lecture.hidesProperty()));
    explore.editor().frozenProperty().bind(lessons.lockedProperty());
    lecture.connect(lessons);
    explore.stage().secretProperty().bind(explore.futureHiddenProperty());
    explore.runs().failureProperty().subscribe(this::tellFailure);
    explore
        .acting()
        .onWhole(() -> notices.tell(Notice.info(Messages.of("transport.acting.whole"))));
  }

  /** What is remembered of how a person works. */
  Habits habits() {
    return habits;
  }

  /** Offers the work of sessions that did not end well, one after the other. */
  public void offerRecovery(List<Scenario> found) {
    found.forEach(work -> shelf.put(work, Waiting.Cause.CRASH));
  }

  /** The scenario, its run and its playhead. */
  public ExploreModel explore() {
    return explore;
  }

  /** The id of the mode that the window is in. */
  public StringProperty modeProperty() {
    return mode;
  }

  /** Whether the window is in the mode that one scenario is looked at in. */
  public BooleanBinding exploring() {
    return mode.isEqualTo(EXPLORE);
  }

  /** Looks closer at a scenario of another mode; undo gives back the one before. */
  public void openInExplore(Scenario scenario) {
    explore.editor().edit(scenario);
    mode.set(EXPLORE);
  }

  /** Whether the window is in the mode that scenarios are compared in. */
  public BooleanBinding comparing() {
    return mode.isEqualTo(CompareMode.ID);
  }

  /** Takes back the last step in what is in sight: the scenario, or the rows of a comparison. */
  public void undo() {
    if (exploring().get()) {
      explore.editor().undo();
    } else if (comparing().get()) {
      compare.undo();
    }
  }

  /** Does the step again that was undone last in what is in sight. */
  public void redo() {
    if (exploring().get()) {
      explore.editor().redo();
    } else if (comparing().get()) {
      compare.redo();
    }
  }

  /** The search for the cheapest scenario that meets targets. */
  public FindModel find() {
    return find;
  }

  /** Tries every pattern on the present scenario, where it can be seen. */
  public void askForPattern() {
    mode.set(FIND);
    find.guide();
  }

  /** The scenarios beside each other. */
  public CompareModel compare() {
    return compare;
  }

  /** Adds the present scenario to those that are compared, if there is room. */
  public void addToComparison() {
    var scenario = explore.editor().scenario();
    if (!compare.add(scenario)) {
      notices.tell(noRoom());
    } else if (exploring().get()) {
      notices.tell(Notice.info(Messages.of("compare.added", scenario.name())));
    }
  }

  private static Notice noRoom() {
    return Notice.trouble(Messages.of("compare.full"));
  }

  /** Once there is room, nobody needs to be told that there is none. */
  private void tellOfRoom(boolean full) {
    if (!full) {
      notices.retract(noRoom());
    }
  }

  /** Compares the present scenario in five patterns. */
  public void compareFivePatterns() {
    var refused = compare.patterns(explore.editor().scenario());
    if (!refused.isEmpty()) {
      notices.tell(Notice.info(Messages.of("compare.refused", String.join(", ", refused))));
    }
  }

  /** The scenario as a file. */
  public Document document() {
    return document;
  }

  /** What becomes of unsaved work. */
  public UnsavedWork unsaved() {
    return unsaved;
  }

  /** The import of recorded requests. */
  public TraceImport traceImport() {
    return traceImport;
  }

  /** The textbook cases. */
  public GalleryModel gallery() {
    return gallery;
  }

  /** Reads the textbook cases, which takes a moment. */
  void readGallery() {
    ports.tasks().run(ports.cases()::all, gallery::fill, notices::trouble);
  }

  /** The window before an audience. */
  public Lecture lecture() {
    return lecture;
  }

  /** The lessons. */
  public LessonModel lessons() {
    return lessons;
  }

  /** Reads the course, which takes a moment. */
  void readLessons() {
    ports.tasks().run(ports.lessons()::course, lessons::fill, notices::trouble);
  }

  /** Reads what the program knows of itself. */
  void readAbout(Consumer<About> told) {
    ports.tasks().run(ports.about()::get, told, notices::trouble);
  }

  /** The settings. */
  public Preferences preferences() {
    return preferences;
  }

  /** Scenarios to begin with. */
  public List<Scenario> starters() {
    return ports.starters();
  }

  /** What outside the window this model was given. */
  public Ports ports() {
    return ports;
  }

  /** The message that the window shows. */
  public Notices notices() {
    return notices;
  }

  /** Tells of a defect in a line where a dialog would be in the way; says whether it was. */
  public boolean tellDuringLecture(String sentence) {
    if (lecture.isOn()) {
      notices.tell(Notice.trouble(sentence));
    }
    return lecture.isOn();
  }

  private void tellFailure(@Nullable Throwable failure) {
    if (failure != null) {
      notices.tell(Notice.trouble(Messages.of("run.failed", Notice.sentence(failure))));
    }
  }

  /** What stands in the title bar: the name, a mark if it is not saved, and the program. */
  public ObservableValue<String> title() {
    var editor = explore.editor();
    return Bindings.createStringBinding(
        () ->
            Messages.of(
                editor.dirtyProperty().get() ? "title.unsaved" : "title", editor.scenario().name()),
        editor.scenarioProperty(),
        editor.dirtyProperty());
  }

  /** The colours of the window. */
  public ObservableValue<Theme> theme() {
    return preferences.settingsProperty().map(Settings::theme);
  }

  /** The colours of the window now; before an audience those that a projector can show. */
  public ObservableValue<Palette> palette() {
    return theme()
        .flatMap(now -> lecture.onProperty().map(on -> on ? now.projected() : now.palette()));
  }

  /** Turns from light to dark or back. */
  public void toggleTheme() {
    preferences.change(settings -> settings.withTheme(settings.theme().other()));
  }

  /** Opens a scenario or imports a trace, by the end of the name. */
  public void openAny(Path path) {
    var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".txt")) {
      traceImport.read(path);
    } else {
      document.open(path);
    }
  }

  /** Everything as it was opened, the playhead at the start. */
  public void reset() {
    explore.playhead().toStart();
    explore.editor().reset();
  }

  /** The window closes for good. */
  public void end() {
    autosaver.end();
    ports.runner().close();
    ports.baselines().close();
    ports.replicator().close();
    ports.comparisons().close();
    ports.adviser().close();
    ports.finder().close();
    ports.examiner().close();
    ports.sweeps().close();
  }
}
