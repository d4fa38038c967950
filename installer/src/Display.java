import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a window is opened on while nobody looks: a virtual display where Linux has one installed,
 * so that no window of the build is in anybody's way, else the display that there is.
 */
final class Display implements AutoCloseable {
  /** The size of a virtual one, in pixels. */
  static final int WIDTH = 1280;

  static final int HEIGHT = 800;

  private static final int ATTEMPTS = 100;

  private final String description;
  private final Map<String, String> environment;
  private final String javaOptions;
  private final Optional<Path> memory;
  private final Runnable closing;

  private Display(
      String description,
      Map<String, String> environment,
      String javaOptions,
      Optional<Path> memory,
      Runnable closing) {
    this.description = description;
    this.environment = environment;
    this.javaOptions = javaOptions;
    this.memory = memory;
    this.closing = closing;
  }

  /** Opens one; without any JavaFX does without, and the cache lacks what draws on a screen. */
  static Display ofThisSystem(Path folder) throws IOException, InterruptedException {
    if (Plan.system() != Plan.System.LINUX) {
      return ofTheUser();
    }
    if (Tool.find("Xvfb").isPresent()) {
      return virtual(folder);
    }
    if (!System.getenv().getOrDefault("DISPLAY", "").isEmpty()) {
      return ofTheUser();
    }
    return new Display(
        "without a display; with Xvfb installed the program would start faster",
        Map.of(),
        "-Dglass.platform=Headless -Dprism.order=sw",
        Optional.empty(),
        () -> {});
  }

  private static Display ofTheUser() {
    return new Display("on this display", Map.of(), "", Optional.empty(), () -> {});
  }

  private static Display virtual(Path folder) throws IOException, InterruptedException {
    var number = Files.createDirectories(folder).resolve("display");
    var server =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec Xvfb -displayfd 3 -screen 0 \"$1\" -fbdir \"$2\" -nolisten tcp 3>\"$0\"",
                number.toString(),
                WIDTH + "x" + HEIGHT + "x24",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < ATTEMPTS && (!Files.exists(number) || Files.size(number) == 0); i++) {
      Thread.sleep(100);
    }
    if (!server.isAlive() || Files.size(number) == 0) {
      server.destroy();
      throw new IOException("Xvfb does not start");
    }
    return new Display(
        "on a virtual display",
        Map.of("DISPLAY", ":" + Files.readString(number).strip(), "WAYLAND_DISPLAY", ""),
        "",
        Optional.of(folder.resolve("Xvfb_screen0")),
        server::destroy);
  }

  String description() {
    return description;
  }

  Map<String, String> environment() {
    return environment;
  }

  String javaOptions() {
    return javaOptions;
  }

  /** Where what it shows lies as a file, if it does. */
  Optional<Path> memory() {
    return memory;
  }

  @Override
  public void close() {
    closing.run();
  }
}
