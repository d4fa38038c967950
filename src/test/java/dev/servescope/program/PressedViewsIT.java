package dev.servescope.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The views that an installed program has as code are those that it would read as FXML. */
@Timeout(2 * Program.LIMIT_SECONDS)
class PressedViewsIT {
  private static final Path VIEWS = Path.of("resources");

  @TempDir private Path folder;

  @Test
  void viewsAsCodeAreTheViewsThatAreReadAsFxml() throws Exception {
    var pressed = folder.resolve("classes");
    var said =
        java(
            List.of(lib().resolve("*").toString()),
            Path.of("installer/src/PressedViews.java").toString(),
            VIEWS.toString(),
            folder.resolve("sources").toString(),
            pressed.toString());
    // A picture beside the view is all that is not written as code.
    assertThat(said).singleElement().asString().contains("AboutPane.fxml");
    var read = probe(List.of());
    var written = probe(List.of(pressed.toString()));
    assertThat(read).contains("pressed: false").hasSizeGreaterThan(1500);
    assertThat(written).contains("pressed: true");
    assertThat(written.subList(1, written.size())).isEqualTo(read.subList(1, read.size()));
  }

  private List<String> probe(List<String> before) throws IOException, InterruptedException {
    var classes = new ArrayList<>(before);
    classes.addAll(List.of(lib().resolve("*").toString(), System.getProperty("java.class.path")));
    var words = new ArrayList<>(List.of("dev.servescope.ui.shell.ViewsProbe", folder.toString()));
    words.addAll(controllers());
    return java(classes, words.toArray(String[]::new));
  }

  /** The classes of the views that are of a class. */
  private static List<String> controllers() throws IOException {
    try (var files = Files.walk(VIEWS)) {
      return files
          .map(file -> VIEWS.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name -> name.matches(".*\\.[A-Z]\\w*\\.fxml"))
          .map(name -> name.substring(0, name.length() - ".fxml".length()))
          .sorted()
          .toList();
    }
  }

  private static Path lib() {
    return Program.home().resolve("lib");
  }

  private List<String> java(List<String> classes, String... words)
      throws IOException, InterruptedException {
    var output = Files.createTempFile(folder, "said", ".txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--module-path=" + lib().resolve("javafx"));
    command.addAll(
        List.of(
            "--add-modules=javafx.controls,javafx.fxml",
            "--enable-native-access=javafx.graphics",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Duser.home=" + folder));
    command.addAll(List.of("-classpath", String.join(File.pathSeparator, classes)));
    command.addAll(List.of(words));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(Program.LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    var said = Files.readAllLines(output);
    assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
    return said;
  }
}
