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
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PictureBookTest {
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
    public void saveText(Path file, String text) {
      throw new AssertionError("no text is asked for");
    }
  }

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static <T> T onFx(Callable<T> code) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, code);
  }

  private static Map<Path, Picture> book(Scenario scenario) throws Exception {
    var drawn = new Drawn();
    var run = Simulation.run(scenario);
    var book = onFx(() -> new PictureBook(run, drawn));
    for (var subject : onFx(book::subjects)) {
      onFx(() -> book.draw(subject, FOLDER, "a run")).call();
    }
    return drawn.pictures;
  }

  @Test
  void aPictureIsTheOneThatTheWindowExportsTheLineOfTheoryIncluded() throws Exception {
    var pictures = book(MM1);
    var window = window(MM1);
    for (var subject : Subject.all()) {
      var file = FOLDER.resolve("a run-" + subject.key() + ".png");
      var store = new Drawn();
      onFx(() -> new Exporter(window, store).toFile(subject, ExportChoice.DEFAULT, file)).call();
      if (pictures.containsKey(file)) {
        assertSame(pictures.get(file), store.pictures.get(file));
      }
    }
    assertThat(pictures).as("all but the batches").hasSize(Subject.all().size() - 1);
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
  void aChartWithNothingToShowIsLeftOut() throws Exception {
    var brief = new Horizon.Until(Duration.ofMillis(1));
    var files = book(MM1.withHorizon(brief)).keySet();
    assertThat(files)
        .contains(FOLDER.resolve("a run-dashboard.png"))
        .doesNotContain(FOLDER.resolve("a run-latency.png"))
        .doesNotContain(FOLDER.resolve("a run-batches.png"))
        .hasSizeLessThan(1 + ChartKind.values().length);
  }
}
