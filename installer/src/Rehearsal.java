import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program once and shows all of it, so that Java can keep what it learnt: which classes
 * were loaded and linked, and which methods were worth compiling.
 */
final class Rehearsal {
  private static final long LIMIT_SECONDS = 600;

  private final Plan plan;
  private final AppImage image;

  Rehearsal(Plan plan, AppImage image) {
    this.plan = plan;
    this.image = image;
  }

  /**
   * The cache of a rehearsal; none where it failed, with the reason on standard output, because a
   * program without a cache is slower and no worse.
   */
  Optional<Path> cache() throws IOException, InterruptedException {
    var cache = plan.work(AppImage.CACHE);
    var log = plan.work("rehearsal.txt");
    try (var display = Display.ofThisSystem(plan.work("display"))) {
      System.out.println("Rehearsing the start " + display.description() + ".");
      var process = start(display, cache, log);
      boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        Tool.end(process);
      }
      if (ended && process.exitValue() == 0 && Files.exists(cache)) {
        return Optional.of(cache);
      }
    }
    System.out.println("WARNING: no cache was made, the program will start slowly; see " + log);
    return Optional.empty();
  }

  private Process start(Display display, Path cache, Path log) throws IOException {
    var home = Files.createDirectories(plan.work("home"));
    var builder = new ProcessBuilder(image.launcher().toString());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.putAll(display.environment());
    environment.putAll(strangersHome(home));
    environment.put(
        "JAVA_TOOL_OPTIONS",
        "-XX:AOTCacheOutput=\"%s\" -Duser.home=\"%s\" -Dservescope.rehearsal=tour %s"
            .formatted(cache, home, display.javaOptions()));
    return builder.start();
  }

  /** Settings of somebody who starts it for the first time. */
  static Map<String, String> strangersHome(Path home) {
    return Map.of("XDG_CONFIG_HOME", home.toString(), "APPDATA", home.toString());
  }
}
