package dev.servescope.ui.shell;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.port.Settings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The model of a window whose files are real and whose dialogs answer what a test tells them. */
abstract class ModelFixture {
  static final List<Scenario> STARTERS = StarterScenarios.all();

  @TempDir Path folder;
  final FakeChoosers choosers = new FakeChoosers();
  StoragePorts storage;
  WindowModel model;

  @BeforeEach
  void makeModel() {
    storage = new StoragePorts(folder.resolve("settings"));
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
  }

  Scenario scenario() {
    return model.explore().editor().scenario();
  }

  void change() {
    model.explore().editor().edit(scenario().withSeed(scenario().seed() + 1));
  }

  /** What is told; empty for nothing. */
  String notice() {
    var notice = model.notices().shownProperty().get();
    return notice == null ? "" : notice.text();
  }
}
