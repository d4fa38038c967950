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
import dev.servescope.study.Runner;
import dev.servescope.ui.Messages;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.shell.Look;
import dev.servescope.ui.shell.Ports;
import dev.servescope.ui.shell.Pulses;
import dev.servescope.ui.shell.ServeScopeWindow;
import dev.servescope.ui.shell.Tasks;
import dev.servescope.ui.shell.TroubleDialog;
import dev.servescope.ui.shell.WindowChoosers;
import dev.servescope.ui.shell.WindowModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/** The program as a table of contents: what is read, wired, shown and ended. */
public final class ServeScopeApp extends Application {
  private final StoragePorts storage = new StoragePorts(SettingsFolder.ofThisSystem());
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Pulses pulses = new Pulses();
  private final IdleMemory memory = IdleMemory.watching();
  private Settings settings = Settings.DEFAULT;
  private final List<String> refused = new ArrayList<>();
  private List<Scenario> starters = List.of();
  private Optional<Scenario> kept = Optional.empty();
  private List<Image> icons = List.of();

  @Override
  public void init() {
    settings = storage.settings().load(refused::add);
    speak(settings.language().locale(Locale.getDefault()));
    // The window's thread has nothing to do yet.
    Platform.runLater(() -> Look.wear(settings.theme()));
    starters = StarterScenarios.all();
    kept = storage.autosave().recover();
    icons = WindowIcons.all();
  }

  /** The buttons of dialogs come from JavaFX, which follows the default of the system. */
  private static void speak(Locale language) {
    Messages.speak(language);
    Locale.setDefault(language.equals(Locale.ROOT) ? Locale.ENGLISH : language);
  }

  @Override
  public void start(Stage stage) {
    var trouble = new TroubleDialog(() -> stage);
    Thread.setDefaultUncaughtExceptionHandler(trouble);
    var runner = new PatientRunner(new BackgroundRunner(Platform::runLater));
    var model = new WindowModel(ports(stage, runner), settings);
    trouble.hush(model::tellDuringLecture);
    stage.getIcons().setAll(icons);
    new ServeScopeWindow(model).show(stage);
    pulses.watch(stage.getScene());
    Frames.whenPainted(stage.getScene(), runner::begin);
    stage.getScene().addEventFilter(InputEvent.ANY, done -> memory.stir());
    model.explore().runs().runProperty().subscribe(memory::stir);
    model.tellOfSettings(refused);
    model.offerRecovery(kept);
    getParameters().getRaw().stream().map(Path::of).findFirst().ifPresent(model::openAny);
    OpenedFiles.listen(model::openAny);
    Rehearsal.asked().ifPresent(rehearsal -> rehearsal.begin(stage, model));
  }

  private Ports ports(Stage stage, Runner runner) {
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
        new WindowChoosers(stage),
        new Tasks(disk, Platform::runLater),
        AboutThisProgram::read,
        starters);
  }

  @Override
  public void stop() {
    memory.close();
    disk.shutdown();
  }
}
