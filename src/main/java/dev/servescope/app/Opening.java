package dev.servescope.app;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.GalleryFiles;
import dev.servescope.study.BackgroundAdviser;
import dev.servescope.study.BackgroundComparisonRunner;
import dev.servescope.study.BackgroundExaminer;
import dev.servescope.study.BackgroundFinder;
import dev.servescope.study.BackgroundReplicator;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.study.BackgroundSweepRunner;
import dev.servescope.study.Courtesy;
import dev.servescope.ui.Messages;
import dev.servescope.ui.shell.Look;
import dev.servescope.ui.shell.Ports;
import dev.servescope.ui.shell.Pulses;
import dev.servescope.ui.shell.ServeScopeWindow;
import dev.servescope.ui.shell.Tasks;
import dev.servescope.ui.shell.TroubleDialog;
import dev.servescope.ui.shell.WindowChoosers;
import dev.servescope.ui.shell.WindowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * All that a window needs, made while JavaFX itself starts: what JavaFX shows may be made on any
 * thread, and is handed to its own when it is shown.
 */
final class Opening {
  private static final FutureTask<Opening> BEGUN = new FutureTask<>(Opening::new);

  private final StoragePorts storage = new StoragePorts(SettingsFolder.ofThisSystem());
  private final List<String> refused = new ArrayList<>();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Pulses pulses = new Pulses();
  private final PatientRunner runner = new PatientRunner(new BackgroundRunner(Platform::runLater));
  private final List<Scenario> kept;
  private final WindowModel model;
  private final ServeScopeWindow window;
  private final List<Image> icons;

  /** In the order of what needs the least of JavaFX, which is only starting. */
  private Opening() {
    var settings = storage.settings().load(refused::add);
    speak(settings.language().locale(Locale.getDefault()));
    Look.wear(settings.theme());
    kept = storage.autosave().recover();
    model = new WindowModel(ports(StarterScenarios.all()), settings);
    window = new ServeScopeWindow(model);
    icons = WindowIcons.all();
  }

  /**
   * Begins to make it, on a thread of its own. Classes of JavaFX that its start and this both need
   * first, and that need each other, are there before the two begin.
   */
  static void begin() {
    Platform.isImplicitExit();
    Thread.ofPlatform().daemon().name("servescope-opening").start(BEGUN);
  }

  /** What was begun, made now if it was not. */
  static Opening await() {
    BEGUN.run();
    try {
      return BEGUN.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException("the window cannot be made", broken.getCause());
    } catch (InterruptedException ended) {
      throw new IllegalStateException("the start was given up", ended);
    }
  }

  /** The buttons of dialogs come from JavaFX, which follows the default of the system. */
  private static void speak(Locale language) {
    Messages.speak(language);
    Locale.setDefault(language.equals(Locale.ROOT) ? Locale.ENGLISH : language);
  }

  private Ports ports(List<Scenario> starters) {
    var courtesy = new Courtesy(pulses::drawing);
    return new Ports(
        runner,
        new BackgroundReplicator(Platform::runLater),
        new BackgroundAdviser(Platform::runLater, courtesy),
        new BackgroundFinder(Platform::runLater, courtesy),
        new BackgroundSweepRunner(Platform::runLater, courtesy),
        new BackgroundComparisonRunner(Platform::runLater, courtesy),
        storage.scenarios(),
        storage.traces(),
        storage.pictures(),
        storage.settings(),
        storage.autosave(),
        new BackgroundExaminer(Platform::runLater, courtesy),
        GalleryFiles::all,
        storage.lessons(),
        new BackgroundRunner(Platform::runLater),
        new WindowChoosers(this::stage),
        new Tasks(disk, Platform::runLater),
        AboutThisProgram::read,
        starters);
  }

  private Window stage() {
    return window.stage();
  }

  /** Shows the window, and tells of what was found on the way. */
  void show(Stage stage, IdleMemory memory) {
    var trouble = new TroubleDialog(() -> stage);
    trouble.hush(model::tellDuringLecture);
    Thread.setDefaultUncaughtExceptionHandler(trouble);
    stage.getIcons().setAll(icons);
    window.show(stage);
    pulses.watch(stage.getScene());
    Frames.whenPainted(stage.getScene(), runner::begin);
    model.explore().runs().runProperty().subscribe(memory::stir);
    model.notices().refusedSettings(refused);
    model.offerRecovery(kept);
  }

  /** What the window shows. */
  WindowModel model() {
    return model;
  }

  /** Ends what it began. */
  void end() {
    disk.shutdown();
  }
}
