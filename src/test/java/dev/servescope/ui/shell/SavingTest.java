package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.port.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving where a disk, a folder or another program is in the way: no work is lost by it. */
class SavingTest {
  @TempDir private Path folder;
  private final FakeChoosers choosers = new FakeChoosers();
  private Path usb;
  private Path file;
  private StoragePorts storage;
  private WindowModel model;

  @BeforeEach
  void saveAScenario() throws IOException {
    usb = Files.createDirectory(folder.resolve("usb"));
    file = usb.resolve("mine.servescope");
    storage = new StoragePorts(folder.resolve("settings"));
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
    choosers.save = Optional.of(file);
    change();
    model.document().save();
    choosers.asked.clear();
    choosers.save = Optional.empty();
    change();
  }

  private Scenario scenario() {
    return model.explore().editor().scenario();
  }

  private void change() {
    model.explore().editor().edit(scenario().withSeed(scenario().seed() + 1));
  }

  private boolean isUnsaved() {
    return model.explore().editor().dirtyProperty().get();
  }

  private String notice() {
    var notice = model.notices().shownProperty().get();
    return notice == null ? "" : notice.text();
  }

  private void pullOut() throws IOException {
    Files.delete(file);
    Files.delete(usb);
  }

  @Test
  void aFolderThatIsGoneIsNamedAndTheWorkStaysUnsaved() throws IOException {
    var mine = scenario();
    pullOut();
    model.document().save();
    assertThat(notice()).contains("mine.servescope", "no folder " + usb, "stays open and unsaved");
    assertThat(scenario()).isEqualTo(mine);
    assertThat(isUnsaved()).isTrue();
    assertThat(storage.autosave().recover()).containsExactly(mine);
  }

  @Test
  void whatCannotBeSavedHereMayBeSavedElsewhere() throws IOException {
    pullOut();
    model.document().save();
    choosers.save = Optional.of(folder.resolve("other"));
    model.notices().shownProperty().get().offer().action().run();
    assertThat(storage.scenarios().open(folder.resolve("other.servescope"))).isEqualTo(scenario());
    assertThat(isUnsaved()).isFalse();
    assertThat(model.document().fileProperty().get()).isEqualTo(folder.resolve("other.servescope"));
  }

  @Test
  void whoeverWantedToLeaveLeavesOnceTheWorkIsSavedElsewhere() throws IOException {
    var other = StarterScenarios.all().get(1);
    pullOut();
    choosers.leave = Choosers.Leave.SAVE;
    model.document().openStarter(other);
    assertThat(scenario()).isNotEqualTo(other);
    choosers.save = Optional.of(folder.resolve("other"));
    model.notices().shownProperty().get().offer().action().run();
    assertThat(scenario()).isEqualTo(other);
  }

  @Test
  void aFileThatHasBecomeAFolderIsLeft() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    model.document().save();
    assertThat(notice()).contains("there is a folder of that name");
    assertThat(file).isEmptyDirectory();
    assertThat(isUnsaved()).isTrue();
  }

  @Test
  void aFileThatIsGoneIsWrittenAgain() throws IOException {
    Files.delete(file);
    model.document().save();
    assertThat(choosers.asked).isEmpty();
    assertThat(storage.scenarios().open(file)).isEqualTo(scenario());
  }

  @Test
  void whatAnotherProgramWroteIsAskedAboutAndStaysUnlessReplaced() throws IOException {
    var theirs = StarterScenarios.all().get(2);
    storage.scenarios().save(file, theirs);
    model.document().save();
    assertThat(choosers.asked).containsExactly("changed");
    assertThat(storage.scenarios().open(file)).isEqualTo(theirs);
    assertThat(isUnsaved()).isTrue();
    choosers.overwrite = Choosers.Overwrite.REPLACE;
    model.document().save();
    assertThat(storage.scenarios().open(file)).isEqualTo(scenario());
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void besideWhatAnotherProgramWroteTheWorkGoesElsewhere() throws IOException {
    Files.writeString(file, "a note");
    choosers.overwrite = Choosers.Overwrite.ELSEWHERE;
    choosers.save = Optional.of(folder.resolve("other"));
    model.document().save();
    assertThat(choosers.asked).containsExactly("changed", "save");
    assertThat(file).hasContent("a note");
    assertThat(folder.resolve("other.servescope")).exists();
  }

  @Test
  void theSameScenarioInOtherLinesIsNoChange() throws IOException {
    Files.writeString(file, Files.readString(file) + "\n\n");
    model.document().save();
    assertThat(choosers.asked).isEmpty();
    assertThat(isUnsaved()).isFalse();
  }

  @Test
  void afterOpeningTheFileIsKnownAsWell() throws IOException {
    model.document().save();
    model.openAny(file);
    storage.scenarios().save(file, StarterScenarios.all().get(2));
    change();
    model.document().save();
    assertThat(choosers.asked).containsExactly("changed");
  }

  /** A file stands where the folder of the settings should be made. */
  private void spoilSettings() throws IOException {
    var spoilt = Files.writeString(folder.resolve("spoilt"), "mine");
    storage = new StoragePorts(spoilt);
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
  }

  @Test
  void workThatCannotBeKeptAgainstACrashIsToldOnceAndCostsNothing() throws IOException {
    spoilSettings();
    change();
    assertThat(notice()).contains("against a crash", folder.resolve("spoilt") + " is no folder");
    model.notices().dismiss();
    var mine = scenario();
    change();
    assertThat(notice()).isEmpty();
    assertThat(scenario()).isNotEqualTo(mine);
    Files.delete(folder.resolve("spoilt"));
    change();
    assertThat(storage.autosave().recover()).containsExactly(scenario());
  }

  @Test
  void settingsThatCannotBeKeptHoldUntilTheWindowCloses() throws IOException {
    spoilSettings();
    model.toggleTheme();
    assertThat(notice()).contains("Settings", "settings.json");
    assertThat(model.preferences().settings().theme()).isNotEqualTo(Settings.DEFAULT.theme());
  }

  @Test
  void anOfferToSaveElsewhereIsNotPushedAside() throws IOException {
    spoilSettings();
    choosers.save = Optional.of(folder.resolve("none").resolve("mine"));
    model.document().saveAs();
    model.toggleTheme();
    assertThat(model.notices().shownProperty().get().offer()).isNotNull();
  }
}
