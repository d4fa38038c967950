package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps as a person or a script calls them, where there is no display. */
@DisabledOnOs(OS.WINDOWS)
class SweepIT {
  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void writeAScenario() throws IOException {
    program = Program.from(folder);
    var brief = new Horizon.Until(Duration.ofMinutes(5));
    LittleScenarios.write(folder.resolve("eight.servescope"), brief);
  }

  @Test
  void aSweepOfTwoKnobsLeavesItsCsvAndAMapOfEachResult() throws Exception {
    var outcome =
        program.run(
            "sweep",
            "eight.servescope",
            "--vary",
            "replicas=7..9",
            "--vary",
            "batch-size=1,2",
            "--replications",
            "2",
            "--measures",
            "p95,utilization",
            "--out",
            "new/maps");

    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();

    assertThat(outcome.output().lines()).hasSize(7);
    var maps = folder.resolve("new/maps");
    assertThat(maps.resolve("eight-sweep.csv")).hasContent(outcome.output());
    assertPicture(maps.resolve("eight-sweep_p95.png"));
    assertPicture(maps.resolve("eight-sweep_utilization.png"));
  }

  private static void assertPicture(Path file) throws IOException {
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).as(file.toString()).isEqualTo(1890);
    var pixels = image.getRGB(0, 0, 1890, image.getHeight(), null, 0, 1890);
    assertThat(IntStream.of(pixels).distinct().count()).as("colours in " + file).isGreaterThan(20);
  }

  @Test
  void aRangeThatIsEmptyAndAKnobThatIsNotThereAreBadCalls() throws Exception {
    program
        .run("sweep", "eight.servescope", "--vary", "replicas=9..7")
        .assertRefused(2, "eight.servescope", "the empty range \"9..7\"");
    program
        .run("sweep", "eight.servescope", "--vary", "cores=1..4")
        .assertRefused(2, "There is no knob \"cores\"");
  }

  @Test
  void aFileInPlaceOfTheFolderIsToldBeforeAnythingRuns() throws Exception {
    Files.writeString(folder.resolve("results"), "mine");
    program
        .run("sweep", "eight.servescope", "--vary", "replicas=7..9", "--out", "results")
        .assertRefused(1, "results");
    assertThat(folder.resolve("results")).hasContent("mine");
  }
}
