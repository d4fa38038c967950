package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.port.Table;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoragePortsTest {
  @TempDir private Path folder;
  private StoragePorts ports;

  @BeforeEach
  void ports() {
    ports = new StoragePorts(folder.resolve("config"));
  }

  @Test
  void aScenarioIsSavedUnderItsExtension() throws IOException {
    var scenario = RandomScenarios.simple(5);
    var saved = ports.scenarios().save(folder.resolve("mine"), scenario);
    assertThat(saved).isEqualTo(folder.resolve("mine.servescope")).exists();
    assertThat(ports.scenarios().open(saved)).isEqualTo(scenario);
  }

  @Test
  void settingsComeBack() throws IOException {
    var settings =
        Settings.DEFAULT
            .withRecentFile(folder.resolve("ä b.servescope"))
            .withRecentFile(folder.resolve("c.servescope"))
            .withTheme(Theme.DARK)
            .withExport(
                new ExportChoice(1920.5, ExportChoice.Unit.PIXELS, 96, Theme.DARK)
                    .as(List.of(FileKind.SVG, FileKind.PDF))
                    .inFolder(folder))
            .withWindow(1500.25, 900, true);
    ports.settings().save(settings);
    assertThat(ports.settings().load()).isEqualTo(settings);
  }

  @Test
  void theLatestTenFilesAreRemembered() {
    var settings = Settings.DEFAULT;
    for (int i : IntStream.range(0, 15).toArray()) {
      settings = settings.withRecentFile(Path.of("f" + i % 12));
    }
    assertThat(settings.recentFiles())
        .hasSize(10)
        .startsWith(Path.of("f2"), Path.of("f1"), Path.of("f0"), Path.of("f11"));
    assertThat(settings.withoutRecentFile(Path.of("f1")).recentFiles()).hasSize(9);
  }

  @Test
  void aFirstStartHasDefaults() {
    assertThat(ports.settings().load()).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("config")).doesNotExist();
  }

  @Test
  void whatIsMissingHasItsDefaultAndWhatIsUnknownIsPassedOver() throws IOException {
    settingsFile("{\"theme\": \"DARK\", \"window\": {\"width\": 999}, \"later\": [1]}");
    assertThat(ports.settings().load())
        .isEqualTo(Settings.DEFAULT.withTheme(Theme.DARK).withWindow(999, 800, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"theme\": ", "[]"})
  void damagedSettingsArePutAside(String text) throws IOException {
    settingsFile(text);
    assertThat(ports.settings().load()).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("config/settings.json.broken")).hasContent(text);
    assertThat(folder.resolve("config/settings.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"theme\": \"NEON\"",
        "\"theme\": 3",
        "\"window\": {\"width\": 0}",
        "\"window\": []",
        "\"recentFiles\": [\"\\u0000\"]",
        "\"export\": {\"kinds\": [\"GIF\"]}",
        "\"export\": {\"kinds\": []}",
        "\"export\": {\"folder\": \"\\u0000\"}",
        "\"export\": {\"width\": 1e999}",
        "\"precision\": \"much\"",
        "\"lessons\": {\"a\": [\"b\"]}"
      })
  void aSettingThatIsWrongHasItsDefaultAndTheOthersHold(String wrong) throws IOException {
    settingsFile("{" + wrong + ", \"stage\": \"whole\"}");
    var refused = new ArrayList<String>();
    assertThat(ports.settings().load(refused::add)).isEqualTo(Settings.DEFAULT.withStage("whole"));
    var place = wrong.substring(1, wrong.indexOf('"', 1));
    assertThat(refused).singleElement(STRING).startsWith(place).contains(": ");
  }

  @Test
  void picturesAndTextsAndTracesAreWired() throws IOException {
    var png = folder.resolve("p.png");
    var scenario = RandomScenarios.simple(4);
    ports
        .pictures()
        .savePng(png, new Picture(new int[6], 3, OptionalDouble.of(96), "Title", scenario));
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(ports.scenarios().open(png)).isEqualTo(scenario);
    var csv = folder.resolve("t.csv");
    ports
        .pictures()
        .saveCsv(csv, new Table(List.of("arrival"), List.of(List.of("1"), List.of("2"))));
    assertThat(ports.traces().read(csv, TokenCost.EXAMPLE).rows()).isEqualTo(2);
  }

  @Test
  void unsavedWorkIsKeptUntilItIsForgottenOrLeft() throws IOException {
    var works = List.of(RandomScenarios.simple(9), RandomScenarios.simple(8));
    ports.autosave().keep(works);
    assertThat(ports.autosave().recover()).isEqualTo(works);
    ports.autosave().keep(works.subList(0, 1));
    ports.autosave().leave();
    assertThat(ports.autosave().recover()).isEqualTo(works.subList(0, 1));
    ports.autosave().keep(List.of());
    assertThat(ports.autosave().recover()).isEmpty();
  }

  @Test
  void centimetresBecomePixelsAtTheDensity() {
    assertThat(ExportChoice.DEFAULT.pixels()).isEqualTo(1890);
    assertThat(new ExportChoice(800, ExportChoice.Unit.PIXELS, 300, Theme.LIGHT).pixels())
        .isEqualTo(800);
  }

  @Test
  void eachSystemHasItsFolder() {
    var home = folder.toAbsolutePath();
    assertThat(SettingsFolder.of("Linux", home, Map.of()))
        .isEqualTo(home.resolve(".config/servescope"));
    assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", home + "/x")))
        .isEqualTo(home.resolve("x/servescope"));
    assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")))
        .isEqualTo(home.resolve(".config/servescope"));
    assertThat(SettingsFolder.of("Mac OS X", home, Map.of()))
        .isEqualTo(home.resolve("Library/Application Support/ServeScope"));
    assertThat(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", home + "/Roaming")))
        .isEqualTo(home.resolve("Roaming/ServeScope"));
  }

  private void settingsFile(String text) throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/settings.json"), text);
  }
}
