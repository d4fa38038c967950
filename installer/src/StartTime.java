import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how large the installers are, how long a start takes from the process to the first window
 * painted and to the first run painted, with the cache and without, and what an idle window holds.
 * On a virtual display the window is there when the screen shows it, else when the program says so.
 *
 * <p>{@code java installer/src/StartTime.java LAUNCHER [RUNS [FOLDER-OF-INSTALLERS]]}
 */
final class StartTime {
  private static final long REST_MILLIS = 30_000;
  private static final long PAUSE_MILLIS = 500;
  private static final long LIMIT_NANOS = 60_000_000_000L;

  /** Milliseconds from the start of the process. */
  private record Start(long window, long run) {}

  private final Path launcher;
  private final Display display;
  private final Path home;

  private StartTime(Path launcher, Display display, Path home) {
    this.launcher = launcher;
    this.display = display;
    this.home = home;
  }

  static void main(String[] words) throws IOException, InterruptedException {
    int runs = words.length > 1 ? Integer.parseInt(words[1]) : 7;
    if (words.length > 2) {
      sizes(Path.of(words[2]));
    }
    var work = Files.createTempDirectory("start-time");
    try (var display = Display.ofThisSystem(work)) {
      var trial = new StartTime(Path.of(words[0]), display, work);
      trial.start("");
      trial.print("with the cache", trial.starts(runs, ""));
      trial.print("without", trial.starts(runs, "-XX:AOTMode=off"));
      trial.printMemory();
    } finally {
      Folders.delete(work);
    }
  }

  private static void sizes(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      for (var file : files) {
        System.out.printf("%-44s %6.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
      }
    }
  }

  private List<Start> starts(int runs, String options) throws IOException, InterruptedException {
    var starts = new ArrayList<Start>();
    for (int i = 0; i < runs; i++) {
      starts.add(start(options));
    }
    return starts;
  }

  private void print(String name, List<Start> starts) {
    System.out.printf(
        "%-16s window %5d ms, run %5d ms (medians of %d; windows %s)%n",
        name,
        median(starts.stream().mapToLong(Start::window).toArray()),
        median(starts.stream().mapToLong(Start::run).toArray()),
        starts.size(),
        Arrays.toString(starts.stream().mapToLong(Start::window).sorted().toArray()));
  }

  private static long median(long[] millis) {
    Arrays.sort(millis);
    return millis[millis.length / 2];
  }

  private Start start(String options) throws IOException, InterruptedException {
    var screen = display.memory().isPresent() ? new ScreenMemory(display.memory().get()) : null;
    long begin = System.nanoTime();
    var process = launch(options);
    try (var lines = lines(process)) {
      long painted = screen == null ? 0 : (screen.whenPainted(LIMIT_NANOS) - begin) / 1_000_000;
      long said = millisUntil("window", lines, begin);
      return new Start(screen == null ? said : painted, millisUntil("run", lines, begin));
    } finally {
      Tool.end(process);
      // The display is as it was when the window is off it.
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static long millisUntil(String word, BufferedReader lines, long begin)
      throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(word)) {
        return (System.nanoTime() - begin) / 1_000_000;
      }
    }
    throw new IOException("the program ended before it said " + word);
  }

  private Process launch(String options) throws IOException {
    var builder = new ProcessBuilder(launcher.toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(display.environment());
    builder.environment().putAll(Rehearsal.strangersHome(home));
    builder
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-Dservescope.rehearsal=watch -Duser.home=\"%s\" %s %s"
                .formatted(home, display.javaOptions(), options));
    return builder.start();
  }

  /** Linux says how much of a process is in memory. */
  private void printMemory() throws IOException, InterruptedException {
    var process = launch("");
    try (var lines = lines(process)) {
      millisUntil("run", lines, System.nanoTime());
      Thread.sleep(REST_MILLIS);
      var status = Path.of("/proc", Long.toString(process.pid()), "status");
      if (Files.isReadable(status)) {
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            .map(line -> line.replaceAll("\\s+", " "))
            .forEach(line -> System.out.println("idle             " + line));
      }
    } finally {
      Tool.end(process);
    }
  }
}
