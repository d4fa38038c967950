package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scenarios are saved, opened and renamed; unsaved work is asked about. */
class DocumentTest extends ModelFixture {
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
