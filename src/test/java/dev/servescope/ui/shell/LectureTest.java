package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StoragePorts;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.stage.StageSize;
import dev.servescope.ui.theme.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureTest {
  @TempDir private Path folder;
  private final FakeChoosers choosers = new FakeChoosers();
  private StoragePorts storage;
  private WindowModel model;
  private Lecture lecture;

  @BeforeEach
  void makeModel() {
    storage = new StoragePorts(folder.resolve("settings"));
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
    lecture = model.lecture();
  }

  private Scenario scenario() {
    return model.explore().editor().scenario();
  }

  private String notice() {
    var notice = model.notices().shownProperty().get();
    return notice == null ? "" : notice.text();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void nothingIsAskedBeforeAnAudienceAndFilesWait() {
    lecture.toggle();
    model.document().chooseAndOpen();
    model.document().saveAs();
    model.document().rename();
    model.traceImport().chooseAndImport();
    assertThat(choosers.asked).isEmpty();
    assertThat(notice()).contains("waits until you leave lecture mode");
    lecture.leave();
    model.document().chooseAndOpen();
    assertThat(choosers.asked).containsExactly("open");
  }

  @Test
  void unsavedWorkIsPutAsideAndOfferedBack() {
    model.explore().editor().edit(scenario().withName("My work"));
    lecture.toggle();
    model.document().openStarter(model.starters().getLast());
    assertThat(scenario()).isEqualTo(model.starters().getLast());
    assertThat(choosers.asked).isEmpty();
    assertThat(model.unsaved().offered().getValue()).as("before an audience").isNull();
    lecture.leave();
    var offered = model.unsaved().offered().getValue();
    assertThat(offered.sentence()).contains("My work").contains("put aside");
    model.unsaved().take(offered);
    assertThat(scenario().name()).isEqualTo("My work");
    assertThat(model.explore().editor().dirtyProperty().get()).isTrue();
  }

  @Test
  void aFewLargeChartsStandForFourAndTheOthersComeBack() {
    model.explore().stage().sizeProperty().set(StageSize.FOLDED);
    lecture.toggle();
    assertThat(model.explore().choices().shownProperty().get())
        .containsExactly(ChartKind.LATENCY, ChartKind.QUEUE);
    lecture.toggle();
    model.explore().stage().sizeProperty().set(StageSize.BESIDE);
    lecture.toggle();
    assertThat(model.explore().choices().shownProperty().get()).containsExactly(ChartKind.LATENCY);
    lecture.toggle();
    assertThat(model.explore().choices().shownProperty().get()).isEqualTo(ChartKind.USUAL);
    assertThat(model.preferences().settings().charts()).isEmpty();
  }

  @Test
  void theColoursAreThoseOfAProjectorInBothThemes() {
    lecture.toggle();
    assertThat(model.palette().getValue()).isEqualTo(Palette.PROJECTOR_LIGHT);
    model.toggleTheme();
    assertThat(model.palette().getValue()).isEqualTo(Palette.PROJECTOR_DARK);
    lecture.leave();
    assertThat(model.palette().getValue()).isEqualTo(Palette.DARK);
  }

  @Test
  void withoutALessonTheClickerGoesFromMarkToMark() {
    var playhead = model.explore().playhead();
    playhead.follow(3600, 3600, 6);
    lecture.toggle();
    lecture.forward();
    assertThat(playhead.positionProperty().get()).isEqualTo(720);
    lecture.forward();
    assertThat(playhead.positionProperty().get()).isEqualTo(780);
    lecture.back();
    assertThat(playhead.positionProperty().get()).isEqualTo(720);
    lecture.jump(5);
    assertThat(playhead.positionProperty().get()).isEqualTo(1800);
    lecture.toggleFuture();
    assertThat(model.explore().futureHiddenProperty().get()).isTrue();
    assertThat(model.explore().shownSeconds()).isEqualTo(1800);
    lecture.leave();
    assertThat(model.explore().futureHiddenProperty().get()).isFalse();
  }

  @Test
  void aDefectIsToldInALineBeforeAnAudience() {
    assertThat(model.tellDuringLecture("Broken.")).isFalse();
    lecture.toggle();
    assertThat(model.tellDuringLecture("Broken.")).isTrue();
    assertThat(notice()).isEqualTo("Broken.");
  }

  @Test
  void theLessonOfTheReadmeOpensLikeAScenario() throws IOException {
    var file = file("mine.lesson", ReadmeLesson.text());
    model.openAny(file);
    assertThat(notice()).isEmpty();
    assertThat(model.lessons().isOpen()).isTrue();
    assertThat(scenario().name()).isEqualTo("One server saturates");
    assertThat(model.preferences().settings().recentFiles()).containsExactly(file);
    model.openAny(file("other.servescope", Files.readString(scenarioFile())));
    assertThat(model.lessons().isOpen()).isFalse();
  }

  private static Path scenarioFile() {
    return Path.of("resources/dev/servescope/scenarios/functions.servescope");
  }

  @Test
  void aMistakeInALessonIsToldWithItsPlace() throws IOException {
    model.openAny(file("bad.lesson", ReadmeLesson.text().replace("\"p95 < ", "\"p96 < ")));
    assertThat(model.lessons().isOpen()).isFalse();
    assertThat(notice())
        .startsWith(
            "Could not open bad.lesson \u2013 steps[1].goal: found \"p96 < 500 ms\", allowed is one"
                + " of p50");
    assertThat(model.preferences().settings().recentFiles()).isEmpty();
    model.openAny(
        file("bad.lesson", ReadmeLesson.text().replace("\"minutes\": 5,", "\"minutes\"")));
    assertThat(notice()).startsWith("Could not open bad.lesson \u2013 Line 7, column 3: ");
  }

  @Test
  void beforeThePredictionNothingCanBeChanged() throws IOException {
    model.openAny(file("mine.lesson", ReadmeLesson.text()));
    var before = scenario();
    model.explore().editor().edit(before.withSeed(3));
    model.explore().editor().undo();
    assertThat(scenario()).isEqualTo(before);
    model.lessons().next();
    model.explore().editor().edit(before.withSeed(3));
    assertThat(scenario().seed()).isEqualTo(3);
  }

  @Test
  void aLessonsOwnScenarioIsGivenUpWithoutAQuestion() throws IOException {
    model.openAny(file("mine.lesson", ReadmeLesson.text()));
    model.lessons().next();
    model.explore().editor().edit(scenario().withSeed(3));
    model.document().openStarter(model.starters().getLast());
    assertThat(choosers.asked).isEmpty();
    assertThat(model.lessons().isOpen()).isFalse();
  }

  @Test
  void theReadmesLessonKeepsItsPromises() throws IOException {
    Optional<Lesson> lesson = storage.lessons().open(file("mine.lesson", ReadmeLesson.text()));
    assertThat(lesson.orElseThrow().steps()).hasSize(2);
    assertThat(lesson.orElseThrow().steps().getLast().solution()).isPresent();
  }

  @Test
  void whatIsDoneIsRememberedFromOneStartToTheNext() {
    model.preferences().change(all -> all.withLessons(java.util.Map.of("shards", List.of(0, 2))));
    assertThat(storage.settings().load().lessons()).containsEntry("shards", List.of(0, 2));
  }
}
