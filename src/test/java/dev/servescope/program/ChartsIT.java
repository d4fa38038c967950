package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that the program draws where there is no display. */
@DisabledOnOs(OS.WINDOWS)
class ChartsIT {
  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void writeAScenario() throws IOException {
    program = Program.from(folder);
    var brief = new Horizon.Until(Duration.ofMinutes(5));
    LittleScenarios.write(folder.resolve("eight.servescope"), brief);
  }

  @Test
  void everyChartAndTheDashboardAreDrawnAtTheSizeOfThePrintedPage() throws Exception {
    program.run("run", "eight.servescope", "--charts", "--out", "new/pictures").assertFine();
    var pictures = folder.resolve("new/pictures");
    for (var chart :
        List.of("latency", "queue", "servers", "instances", "batches", "components", "outcomes")) {
      assertPicture(pictures.resolve("eight_" + chart + ".png"), 1080);
    }
    assertPicture(pictures.resolve("eight_dashboard.png"), 1260);
    assertThat(pictures.resolve("eight_cost.png")).as("nothing costs anything").doesNotExist();
  }

  private static void assertPicture(Path file, int height) throws IOException {
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).as(file.toString()).isEqualTo(1890);
    assertThat(image.getHeight()).as(file.toString()).isEqualTo(height);
    var pixels = image.getRGB(0, 0, 1890, height, null, 0, 1890);
    assertThat(IntStream.of(pixels).distinct().count()).as("colours in " + file).isGreaterThan(20);
  }

  @Test
  void aPictureThatCannotBeWrittenIsToldAndTheProgramEnds() throws Exception {
    Files.createDirectories(folder.resolve("out/eight_latency.png"));
    var outcome = program.run("run", "eight.servescope", "--charts", "--out", "out");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.errors()).contains("eight_latency.png").doesNotContain("\tat ");
  }

  @Test
  void javaFxIsNotEvenLoadedWithoutCharts() throws Exception {
    program.with("SERVESCOPE_OPTS", "-Xlog:class+load:file=loaded.txt");
    program.run("run", "eight.servescope").assertFine();
    var loaded = Files.readString(folder.resolve("loaded.txt"));
    assertThat(loaded).contains("dev.servescope.app.Main").doesNotContain(" javafx.");
  }
}
