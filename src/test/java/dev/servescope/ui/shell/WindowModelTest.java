package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.study.compare.Comparison;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowModelTest extends ModelFixture {
  @Test
  void tellsWhichSettingsCouldNotBeRead() {
    model.notices().refusedSettings(List.of());
    assertThat(notice()).isEmpty();
    model.notices().refusedSettings(List.of("theme: found NEON, allowed is one of [LIGHT, DARK]"));
    assertThat(notice()).contains("settings");
    assertThat(model.notices().shownProperty().get().details())
        .singleElement()
        .asString()
        .contains("NEON");
  }

  @Test
  void theTitleNamesTheScenarioAndMarksUnsavedWork() {
    assertThat(model.title().getValue()).isEqualTo("Conference spike – ServeScope");
    change();
    assertThat(model.title().getValue()).isEqualTo("● Conference spike – ServeScope");
  }

  @Test
  void thePrecisionOfTheFiguresIsRemembered() {
    model.explore().trust().precisionProperty().set(0.02);
    assertThat(storage.settings().load().precision()).isEqualTo(0.02);
    var next = new WindowModel(FakePorts.of(storage, choosers), storage.settings().load());
    assertThat(next.explore().trust().precisionProperty().get()).isEqualTo(0.02);
  }

  @Test
  void unsavedWorkIsKeptAgainstACrashAndForgottenOnceSaved() {
    change();
    assertThat(storage.autosave().recover()).containsExactly(scenario());
    choosers.save = Optional.of(folder.resolve("mine"));
    model.document().save();
    assertThat(storage.autosave().recover()).isEmpty();
  }

  @Test
  void workOfACrashedSessionIsOfferedAndTaken() {
    var kept = STARTERS.get(2).withName("Lost");
    model.offerRecovery(List.of(kept));
    var offered = model.unsaved().offered().getValue();
    assertThat(offered.sentence()).contains("Lost");
    model.unsaved().take(offered);
    assertThat(model.unsaved().offered().getValue()).isNull();
    assertThat(scenario()).isEqualTo(kept);
    assertThat(model.explore().editor().dirtyProperty().get()).isTrue();
  }

  @Test
  void theThemeIsRemembered() {
    assertThat(model.theme().getValue()).isEqualTo(Theme.LIGHT);
    model.toggleTheme();
    assertThat(model.theme().getValue()).isEqualTo(Theme.DARK);
    assertThat(storage.settings().load().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void resetGoesBackToAsOpened() {
    change();
    model.reset();
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
    assertThat(model.explore().playhead().positionProperty().get()).isZero();
  }

  @Test
  void theChartsInTheWindowAreRememberedForTheNextStart() {
    model.explore().choices().show(1, ChartKind.OUTCOMES);
    var again = new WindowModel(FakePorts.of(storage, choosers), storage.settings().load());
    assertThat(again.explore().choices().shownProperty().get())
        .containsExactly(ChartKind.LATENCY, ChartKind.OUTCOMES, ChartKind.SERVERS, ChartKind.COST);
  }

  @Test
  void thatThereIsNoRoomForARowIsSaidUntilThereIs() {
    IntStream.rangeClosed(0, Comparison.MOST).forEach(one -> model.addToComparison());
    assertThat(notice()).startsWith("Six scenarios are the most");
    model.compare().undo();
    assertThat(model.notices().shownProperty().get()).isNull();

    model.addToComparison();
    model.addToComparison();
    model.notices().tell(Notice.trouble("Something else."));
    model.compare().undo();
    assertThat(notice()).isEqualTo("Something else.");
  }
}
