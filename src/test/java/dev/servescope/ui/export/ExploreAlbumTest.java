package dev.servescope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Simulation;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.BackgroundReplicator;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.port.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ExploreAlbumTest {
  private static final Path FOLDER = Path.of("charts");
  private static final Scenario MM1 =
      Scenario.of(
          "One server",
          new Traffic.Poisson(new Rate(0.5)),
          new Work.Exponential(Duration.ofSeconds(1)),
          Pool.SINGLE,
          new Horizon.Until(Duration.ofMinutes(10)));

  /** What would have been written. */
  private static final class Drawn implements PictureStore {
    private final Map<Path, Picture> pictures = new LinkedHashMap<>();

    @Override
    public void savePng(Path file, Picture picture) {
      pictures.put(file, picture);
    }

    @Override
    public void saveSvg(Path file, Drawing drawing) {
      throw new AssertionError("no drawing is asked for");
    }

    @Override
    public void savePdf(Path file, Drawing drawing) {
      throw new AssertionError("no page is asked for");
    }

    @Override
    public void saveCsv(Path file, Table table) {
      throw new AssertionError("no numbers are asked for");
    }

    @Override
    public List<Path> free(Path folder, List<String> names) {
      return names.stream().map(folder::resolve).toList();
    }
  }

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static <T> T onFx(Callable<T> code) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, code);
  }

  private static Map<Path, Picture> printed(Album album, List<Sheet> sheets) throws Exception {
    var drawn = new Drawn();
    var press = new Press(drawn);
    for (var sheet : sheets) {
      var file = FOLDER.resolve(FileNames.of(album, sheet));
      onFx(() -> press.toFile(sheet, FileKind.PNG, ExportChoice.DEFAULT, file)).call();
    }
    return drawn.pictures;
  }

  private static Album album(Scenario scenario) {
    var run = Simulation.run(scenario);
    return onFx(() -> ExploreAlbum.of(run));
  }

  @Test
  void aPictureIsTheOneThatTheWindowExportsTheLineOfTheoryIncluded() throws Exception {
    var album = album(MM1);
    assertThat(album.sheets()).map(Sheet::key).isEqualTo(ExploreAlbum.keys());
    var window = window(MM1);
    var shown = onFx(() -> ExploreAlbum.of(window)).orElseThrow();
    var pictures = printed(album, onFx(album::filled));
    var exported = printed(shown, onFx(shown::filled));
    assertThat(pictures).hasSameSizeAs(exported);
    pictures.forEach((file, picture) -> assertSame(picture, exported.get(file)));
    assertThat(pictures).as("all but the batches").hasSize(album.sheets().size() - 1);
    assertThat(onFx(() -> window.theory().expectationProperty().get().holds())).isTrue();
  }

  private static void assertSame(Picture picture, Picture exported) {
    assertThat(picture.title()).isEqualTo(exported.title());
    assertThat(picture.width()).isEqualTo(exported.width()).isEqualTo(1890);
    assertThat(picture.dotsPerInch()).isEqualTo(exported.dotsPerInch()).hasValue(300);
    assertThat(picture.argb()).as(picture.title()).isEqualTo(exported.argb());
  }

  /** A model as the window has it, with its run and its theory. */
  private static ExploreModel window(Scenario scenario) throws Exception {
    var model =
        onFx(
            () ->
                new ExploreModel(
                    scenario,
                    new BackgroundRunner(Platform::runLater),
                    new BackgroundReplicator(Platform::runLater)));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            onFx(
                () ->
                    !model.runs().workingProperty().get()
                        && model.theory().expectationProperty().get() != null));
    return model;
  }

  @Test
  void aChartWithNothingToShowIsLeftOut() {
    var album = album(MM1.withHorizon(new Horizon.Until(Duration.ofMillis(1))));
    var keys = onFx(album::filled).stream().map(Sheet::key).toList();
    assertThat(keys)
        .contains("dashboard")
        .doesNotContain("latency")
        .doesNotContain("batches")
        .hasSizeLessThan(album.sheets().size());
  }

  @Test
  void whileALessonHidesHowTheRunGoesOnNothingIsExported() throws Exception {
    var window = window(MM1);
    onFx(
        () -> {
          window.futureHiddenProperty().set(true);
          return true;
        });
    assertThat(onFx(() -> ExploreAlbum.of(window))).isEmpty();
  }

  @Test
  void everyChartHasNumbersWithUnits() {
    var album = album(MM1);
    for (var sheet : onFx(album::filled)) {
      var table = onFx(sheet::table);
      assertThat(table.rows()).as(sheet.key()).isNotEmpty();
      table.rows().forEach(row -> assertThat(row).hasSameSizeAs(table.columns()));
    }
    assertThat(columns(album, "latency")).startsWith("Time (s)", "p50 (s)");
    assertThat(columns(album, "queue")).allMatch(name -> name.matches(".* \\((s|requests)\\)"));
    assertThat(columns(album, "instances")).contains("busy (instances)");
    assertThat(columns(album, "servers")).contains("From (s)", "To (s)");
    assertThat(columns(album, "dashboard")).containsExactly("Figure", "Value", "Unit");
  }

  private static List<String> columns(Album album, String key) {
    return onFx(() -> album.sheet(key).orElseThrow().table().columns());
  }

  @Test
  void chartsOfSeveralRunsStandOnTheSameAxes() {
    var runs =
        Stream.of(1, 5)
            .map(seconds -> MM1.withHorizon(new Horizon.Until(Duration.ofMinutes(seconds))))
            .map(Simulation::run)
            .toList();
    var sheets = onFx(() -> EachAlbum.of(runs));
    assertThat(sheets).hasSize(2 * ChartKind.values().length);
    var first = onFx(() -> sheets.get(0).page().figures().getFirst());
    var second = onFx(() -> sheets.get(1).page().figures().getFirst());
    assertThat(first.x()).isEqualTo(second.x()).isEqualTo(new Axis.Time(new Range(0, 300)));
    assertThat(first.y()).isEqualTo(second.y());
    assertThat(first.y().givenRange()).isNotNull();
    assertThat(sheets.get(1).key()).isEqualTo("latency_2-one-server");
  }
}
