package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.port.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios are saved, opened and renamed; unsaved work is asked about. */
class DocumentTest {
  private static final List<Scenario> STARTERS = StarterScenarios.all();

  @TempDir private Path folder;
  private final FakeChoosers choosers = new FakeChoosers();
  private WindowModel model;

  @BeforeEach
  void makeModel() {
    var storage = new StoragePorts(folder.resolve("settings"));
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
  }

  private Scenario scenario() {
    return model.explore().editor().scenario();
  }

  private void change() {
    model.explore().editor().edit(scenario().withSeed(scenario().seed() + 1));
  }

  private String notice() {
    var notice = model.notices().shownProperty().get();
    return notice == null ? "" : notice.text();
  }

  @Test
  void saveAsksForAFileOnceAndRemembersIt() {
    change();
    choosers.save = Optional.of(folder.resolve("mine"));
    model.document().save();
    assertThat(folder.resolve("mine.servescope")).exists();
    assertThat(model.explore().editor().dirtyProperty().get()).isFalse();
    assertThat(notice()).isEqualTo("Saved mine.servescope.");
    change();
    model.document().save();
    assertThat(choosers.asked).containsExactly("save");
    assertThat(model.preferences().settings().recentFiles())
        .containsExactly(folder.resolve("mine.servescope"));
  }

  @Test
  void whatWasSavedOpensAsTheSame() throws IOException {
    change();
    var written = scenario();
    choosers.save = Optional.of(folder.resolve("mine"));
    model.document().save();
    model.document().openStarter(STARTERS.get(1));
    model.openAny(folder.resolve("mine.servescope"));
    assertThat(scenario()).isEqualTo(written);
    assertThat(model.explore().editor().dirtyProperty().get()).isFalse();
  }

  @Test
  void unsavedWorkIsAskedAboutAndStaysWhenToldTo() {
    change();
    var mine = scenario();
    model.document().openStarter(STARTERS.get(1));
    assertThat(choosers.asked).containsExactly("unsaved");
    assertThat(scenario()).isEqualTo(mine);
    choosers.leave = Choosers.Leave.DISCARD;
    model.document().openStarter(STARTERS.get(1));
    assertThat(scenario()).isEqualTo(STARTERS.get(1));
  }

  @Test
  void savingBeforeLeavingThatIsCancelledStays() {
    change();
    choosers.leave = Choosers.Leave.SAVE;
    model.document().openStarter(STARTERS.get(1));
    assertThat(choosers.asked).containsExactly("unsaved", "save");
    assertThat(scenario().name()).isEqualTo("Conference spike");
    choosers.save = Optional.of(folder.resolve("kept"));
    model.document().openStarter(STARTERS.get(1));
    assertThat(folder.resolve("kept.servescope")).exists();
    assertThat(scenario()).isEqualTo(STARTERS.get(1));
  }

  @Test
  void anotherNameIsAChangeLikeAnyOther() {
    choosers.name = Optional.of("Mine");
    model.document().rename();
    assertThat(model.title().getValue()).isEqualTo("● Mine – ServeScope");
    model.explore().editor().undo();
    assertThat(scenario().name()).isEqualTo("Conference spike");
  }

  @Test
  void aNameForAFileLosesWhatSystemsForbid() {
    assertThat(WindowChoosers.fileName("a/b: c?")).isEqualTo("a b c");
    assertThat(WindowChoosers.fileName("///")).isEqualTo("Scenario");
  }
}
