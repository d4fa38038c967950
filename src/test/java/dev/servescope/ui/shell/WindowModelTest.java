package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.study.compare.Comparison;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.port.Table;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Theme;
import dev.servescope.ui.theme.Tint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowModelTest {
  private static final List<Scenario> STARTERS = StarterScenarios.all();

  @TempDir private Path folder;
  private final FakeChoosers choosers = new FakeChoosers();
  private StoragePorts storage;
  private WindowModel model;

  @BeforeEach
  void makeModel() {
    storage = new StoragePorts(folder.resolve("settings"));
    model = new WindowModel(FakePorts.of(storage, choosers), Settings.DEFAULT);
  }

  private Scenario scenario() {
    return model.explore().editor().scenario();
  }

  private void change() {
    model.explore().editor().edit(scenario().withSeed(scenario().seed() + 1));
  }

  private String notice() {
    var notice = model.noticeProperty().get();
    return notice == null ? "" : notice.text();
  }

  @Test
  void tellsWhichSettingsCouldNotBeRead() {
    model.tellOfSettings(List.of());
    assertThat(notice()).isEmpty();
    model.tellOfSettings(List.of("theme: found NEON, allowed is one of [LIGHT, DARK]"));
    assertThat(notice()).contains("settings");
    assertThat(model.noticeProperty().get().details()).singleElement().asString().contains("NEON");
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
  void aFileThatHoldsNoScenarioIsToldAndChangesNothing() throws IOException {
    var broken = Files.writeString(folder.resolve("broken.servescope"), "{ \"format\": 7 }");
    model.openAny(broken);
    assertThat(model.noticeProperty().get().bad()).isTrue();
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
  }

  @Test
  void aPictureBringsItsScenarioBackAndIsNotSavedOver() throws IOException {
    var shown = STARTERS.getLast();
    var png = folder.resolve("chart.PNG");
    storage
        .pictures()
        .savePng(png, new Picture(new int[6], 3, OptionalDouble.empty(), "Chart", shown));
    var before = Files.readAllBytes(png);
    model.openAny(png);
    assertThat(scenario()).isEqualTo(shown);
    assertThat(model.document().fileProperty().get()).isNull();
    change();
    model.document().save();
    assertThat(choosers.asked).containsExactly("save");
    assertThat(Files.readAllBytes(png)).isEqualTo(before);
  }

  @Test
  void aDrawingBringsItsScenarioBackAndIsNotSavedOver() throws IOException {
    var shown = STARTERS.getLast();
    var svg = folder.resolve("chart.Svg");
    storage.pictures().saveSvg(svg, new Drawing("Chart", 3, 2, 1, surface -> {}, shown));
    var before = Files.readString(svg);
    model.openAny(svg);
    assertThat(scenario()).isEqualTo(shown);
    change();
    model.document().save();
    assertThat(choosers.asked).containsExactly("save");
    assertThat(svg).hasContent(before);
  }

  @Test
  void aFileThatIsGoneLeavesTheRecentOnes() {
    var gone = folder.resolve("gone.servescope");
    model.preferences().change(settings -> settings.withRecentFile(gone));
    model.document().open(gone);
    assertThat(model.noticeProperty().get().bad()).isTrue();
    assertThat(model.preferences().settings().recentFiles()).isEmpty();
  }

  @Test
  void aFileThatHoldsNoScenarioIsNamedWithWhatIsWrongInIt() throws IOException {
    var bad = Files.writeString(folder.resolve("torn.servescope"), "{\"servescope\": \"1\"}");
    model.document().open(bad);
    assertThat(notice()).contains("torn.servescope").contains("allowed is");
    assertThat(notice()).doesNotContain(folder.toString());
  }

  @Test
  void aLessonThatIsWrongAndATraceThatIsNoneAreNamed() throws IOException {
    var text = "{\"format\": \"servescope-lesson\", \"version\": 1, \"nothing\": 1}";
    model.document().open(Files.writeString(folder.resolve("mine.servescope-lesson"), text));
    assertThat(notice()).containsOnlyOnce("mine.servescope-lesson");
    model.traceImport().read(Files.writeString(folder.resolve("calls.csv"), "a,b\nc,d\n"));
    assertThat(notice()).containsOnlyOnce("calls.csv");
  }

  @Test
  void aListOfArrivalsBecomesTheTrafficAndCanBeUndone() throws IOException {
    var csv = Files.writeString(folder.resolve("calls.csv"), "arrival,work\n0,0.1\nx,1\n2,0.3\n");
    model.openAny(csv);
    assertThat(scenario().name()).isEqualTo("calls");
    assertThat(scenario().traffic()).isInstanceOf(Traffic.Listed.class);
    assertThat(scenario().work()).isInstanceOf(Work.Listed.class);
    assertThat(scenario().horizon()).isEqualTo(new Horizon.Drained());
    assertThat(notice())
        .isEqualTo(
            "Requests taken from the arrival times with work: 2. Rows that could not be used: 1.");
    assertThat(model.noticeProperty().get().details())
        .anySatisfy(line -> assertThat(line).startsWith("Line 3: "));
    model.explore().editor().undo();
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
  }

  @Test
  void tokensAreAskedForOnlyWhereAFileCountsThem() throws IOException {
    var csv =
        Files.writeString(
            folder.resolve("llm.csv"),
            "TIMESTAMP,ContextTokens,GeneratedTokens\n"
                + "2023-11-16 18:17:03.9799600,1000,10\n2023-11-16 18:17:04.0319600,1000,10\n");
    model.openAny(csv);
    assertThat(choosers.asked).containsExactly("tokens");
    assertThat(scenario()).isEqualTo(STARTERS.getFirst());
    choosers.tokens = Optional.of(new TokenCost(1, 100));
    model.openAny(csv);
    assertThat(scenario().work().mean().toMillis()).isEqualTo(2000);
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

  @Test
  void theChartsInTheWindowAreRememberedForTheNextStart() {
    model.explore().choices().show(1, ChartKind.OUTCOMES);
    var again = new WindowModel(FakePorts.of(storage, choosers), storage.settings().load());
    assertThat(again.explore().choices().shownProperty().get())
        .containsExactly(ChartKind.LATENCY, ChartKind.OUTCOMES, ChartKind.SERVERS, ChartKind.COST);
  }

  @Test
  void whatCannotBeOpenedLeavesTheOpenWorkAsItIs() throws IOException {
    change();
    var mine = scenario();
    choosers.leave = Choosers.Leave.DISCARD;
    for (var name :
        List.of(
            "a.servescope", "a.png", "a.svg", "a.pdf", "a.lesson", "a.csv", "a.txt", "none.png")) {
      var file = folder.resolve(name);
      if (!name.startsWith("none")) {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2});
      }
      model.openAny(file);
      assertThat(notice()).as(name).isNotBlank();
      assertThat(model.noticeProperty().get().bad()).as(name).isTrue();
      assertThat(scenario()).as(name).isEqualTo(mine);
      assertThat(model.document().fileProperty().get()).isNull();
      assertThat(model.explore().editor().dirtyProperty().get()).as(name).isTrue();
      assertThat(model.explore().editor().undoableProperty().get()).as(name).isTrue();
      model.dismiss();
    }
  }

  private static Album twoTables(Scenario scenario) {
    var curve = Curve.of(new double[] {0, 1}, new double[] {1, 2});
    var line =
        new Mark.Line(
            "a line", curve, Tint.of(ColorRole.ACCENT), Stroke.MAIN, Interpolation.STRAIGHT);
    var figure = Figure.titled("A chart").add(line).build();
    return new Album(
        "Two: charts",
        List.of(Sheet.chart("one", scenario, figure), Sheet.chart("two", scenario, figure)));
  }

  @Test
  void severalChartsAreExportedInOneActionAndReplaceNothing() throws IOException {
    var album = twoTables(scenario());
    var choice = ExportChoice.DEFAULT.as(List.of(FileKind.CSV));
    new ExportRun(model, choice, album.sheets()).into(album, folder);
    assertThat(notice()).isEqualTo("Saved in " + folder + ", files: 2.");
    new ExportRun(model, choice, album.sheets()).into(album, folder);
    assertThat(folder.resolve("two-charts_one.csv")).hasContent("Time (s),a line\n0,1\n1,2");
    assertThat(folder.resolve("two-charts_one-2.csv")).exists();
    assertThat(folder.resolve("two-charts_two-2.csv")).exists();
  }

  @Test
  void thatThereIsNoRoomForARowIsSaidUntilThereIs() {
    IntStream.rangeClosed(0, Comparison.MOST).forEach(one -> model.addToComparison());
    assertThat(notice()).startsWith("Six scenarios are the most");
    model.compare().undo();
    assertThat(model.noticeProperty().get()).isNull();

    model.addToComparison();
    model.addToComparison();
    model.tell(Notice.trouble("Something else."));
    model.compare().undo();
    assertThat(notice()).isEqualTo("Something else.");
  }

  @Test
  void anExportThatFailsOnTheWaySaysHowFarItCameAndCostsNoWork() {
    var full = new FullDisk(storage.pictures());
    model = new WindowModel(FakePorts.of(storage, full, choosers), Settings.DEFAULT);
    change();
    var mine = scenario();
    var album = twoTables(mine);
    var choice = ExportChoice.DEFAULT.as(List.of(FileKind.CSV));
    new ExportRun(model, choice, album.sheets()).into(album, folder);
    assertThat(notice())
        .isEqualTo("Saved 1 of 2 files. Could not save two-charts_two.csv: the disk is full.");
    assertThat(model.noticeProperty().get().bad()).isTrue();
    assertThat(scenario()).isEqualTo(mine);
    assertThat(model.explore().editor().dirtyProperty().get()).isTrue();
  }

  /** Has room for one table. */
  private static final class FullDisk implements PictureStore {
    private final PictureStore disk;
    private boolean used;

    FullDisk(PictureStore disk) {
      this.disk = disk;
    }

    @Override
    public void savePng(Path file, Picture picture) throws IOException {
      disk.savePng(file, picture);
    }

    @Override
    public void saveSvg(Path file, Drawing drawing) throws IOException {
      disk.saveSvg(file, drawing);
    }

    @Override
    public void savePdf(Path file, Drawing drawing) throws IOException {
      disk.savePdf(file, drawing);
    }

    @Override
    public void saveCsv(Path file, Table table) throws IOException {
      if (used) {
        throw new IOException("Could not save " + file.getFileName() + ": the disk is full.");
      }
      used = true;
      disk.saveCsv(file, table);
    }

    @Override
    public List<Path> free(Path folder, List<String> names) {
      return disk.free(folder, names);
    }
  }
}
